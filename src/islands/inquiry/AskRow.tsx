// biome-ignore-all lint/a11y/noRedundantRoles: drawn as blocks on a phone, a table loses its roles in Safari
import type { Ask } from '../../domain/inquiry/shelf.ts';
import { fill } from '../../i18n/index.ts';
import { amountText } from '../../outputs/inquiry/message.ts';
import { langOf, type PlannedRow, textIn } from '../../outputs/inquiry/plan.ts';
import { noteOf } from '../../outputs/inquiry/table.ts';
import type { AskCardProps } from './AskCard.tsx';
import { Move } from './Move.tsx';
import { Text } from './Text.tsx';
import { useWords } from './words.ts';

export interface AskRowProps
  extends Pick<AskCardProps, 'at' | 'locale' | 'edit' | 'remove' | 'choose'> {
  row: PlannedRow;
  ask: Ask;
  /** Names of all asks. */
  groups: readonly string[];
  compared: boolean;
}

/** A product that could answer: what it has published, what it is asked for. */
export const AskRow = (props: AskRowProps) => {
  const { row, ask, locale, compared } = props;
  const t = useWords().ask;
  const { item, share } = row;
  const name = item ? textIn(item.name, locale) : row.slug;
  const note = noteOf(row, t);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {item ? (
          <a href={item.href[locale]} lang={langOf(item.name, locale)}>
            {name}
          </a>
        ) : (
          name
        )}
        <span className="maker">
          {item?.maker ? <Text text={item.maker.name} locale={locale} /> : item && t.noProducer}
          {item?.adultsOnly && ` · ${t.adults}`}
        </span>
      </th>
      <td role="cell" data-label={t.capacity}>
        {share.state === 'known' && (
          <span>{fill(t.perMonth, { amount: amountText(share.capacity, ask.unit, locale) })}</span>
        )}
        {note !== '' && <span className="row-note">{note}</span>}
      </td>
      <td role="cell" data-label={t.share}>
        {share.state === 'known' &&
          ask.amount !== undefined &&
          (share.share > 0 ? amountText(share.share, ask.unit, locale) : t.reserve)}
      </td>
      <td role="cell">
        <div className="row-actions">
          {item && (
            <label className="choice">
              <input
                type="checkbox"
                checked={compared}
                onChange={({ target }) => props.choose(row.slug, target.checked)}
              />
              <span aria-hidden="true">{t.compareShort}</span>
              <span className="visually-hidden">{fill(t.compare, { name })}</span>
            </label>
          )}
          <Move {...props} name={name} />
          <button
            type="button"
            className="button button--small button--quiet"
            aria-label={fill(t.remove, { name })}
            onClick={() => props.remove(row.slug, name)}
          >
            {t.removeShort}
          </button>
        </div>
      </td>
    </tr>
  );
};
