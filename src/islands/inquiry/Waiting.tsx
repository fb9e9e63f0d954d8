import { fill } from '../../i18n/index.ts';
import type { Known } from '../../outputs/inquiry/plan.ts';
import { useWords } from './words.ts';

interface Props {
  slugs: readonly string[];
  known: Known;
  remove: (slug: string, name: string) => void;
}

/** Products of which nothing is known yet: still on their way, or not to be had without a network. */
export const Waiting = ({ slugs, known, remove }: Props) => {
  const t = useWords().ask;
  if (slugs.length === 0) return null;
  if (slugs.every((slug) => !known.has(slug))) return <p role="status">{t.loading}</p>;
  return (
    <ul className="stack">
      {slugs.map((slug) => (
        <li key={slug} className="cluster">
          {slug}: {t[known.get(slug)?.state === 'failed' ? 'failed' : 'loading']}
          <button
            type="button"
            className="button button--small button--quiet"
            aria-label={fill(t.remove, { name: slug })}
            onClick={() => remove(slug, slug)}
          >
            {t.removeShort}
          </button>
        </li>
      ))}
    </ul>
  );
};
