import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { place, renameProduct } from '../../domain/inquiry/edit.ts';
import { type Ask, productsOf, removeProduct } from '../../domain/inquiry/shelf.ts';
import { MOST_COMPARED } from '../../domain/limits.ts';
import { fill } from '../../i18n/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Both } from '../../outputs/inquiry/item.ts';
import { placingOf } from '../../outputs/inquiry/placing.ts';
import { byMaker, type PlannedAsk, planAsk } from '../../outputs/inquiry/plan.ts';
import { askName } from '../../outputs/inquiry/sentence.ts';
import { AskCard } from './AskCard.tsx';
import { useItems } from './items.ts';
import { ListBar } from './ListBar.tsx';
import { useLists } from './lists.ts';
import { Messages } from './Messages.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { Received } from './Received.tsx';
import { Share } from './Share.tsx';
import { Waiting } from './Waiting.tsx';
import { type InquiryWords, useWords, WordsOfPage } from './words.ts';

interface InquiryProps {
  locale: Locale;
  /** Folder of the products' files, with a slash at its end. */
  items: string;
  /** Address of the page that compares. */
  compare: string;
  /** Whom to ask where a maker has agreed to nothing. */
  office: Both;
}

/** The inquiry list: what is needed, who can supply it, what to write to each. */
export const Inquiry = ({ words, ...props }: InquiryProps & { words: InquiryWords }) => (
  <WordsOfPage value={words}>
    <ListPage {...props} />
  </WordsOfPage>
);

const ListPage = ({ locale, items, compare, office }: InquiryProps) => {
  const t = useWords();
  const lists = useLists();
  const { list, settle, take, edit } = lists;
  const slugs = useMemo(() => productsOf(list), [list]);
  const known = useItems(items, slugs);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const undo = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    settle((before) => {
      const renamed = productsOf(before).reduce((now, slug) => {
        const found = known.get(slug);
        return found?.state === 'ready' && found.item.slug !== slug
          ? renameProduct(now, slug, found.item.slug)
          : now;
      }, before);
      return place(
        renamed,
        (slug) => placingOf(known, slug),
        (slug) => !known.has(slug),
      );
    });
  }, [known, settle]);

  // An ask that did not change keeps its plan, so that typing redraws one card and not two hundred.
  // biome-ignore lint/correctness/useExhaustiveDependencies: news of a product makes all plans old
  const plans = useMemo(() => new WeakMap<Ask, PlannedAsk>(), [known]);
  const planned = list.asks.map((ask) => {
    const plan = plans.get(ask) ?? planAsk(ask, known);
    plans.set(ask, plan);
    return plan;
  });
  const names = planned.map((plan, index) => `${index + 1}. ${askName(plan, locale, t.ask)}`);
  const later = useDeferredValue(planned);
  const makers = useMemo(() => byMaker(later), [later]);

  const remove = useCallback(
    (slug: string, name: string): void => {
      take(fill(t.toast.removed, { name }), (before) => removeProduct(before, slug));
      setChosen((before) => before.filter((other) => other !== slug));
      // The pressed button is gone; the way back is the next thing one may want.
      requestAnimationFrame(() => undo.current?.focus());
    },
    [take, t],
  );
  const choose = useCallback((slug: string, on: boolean): void => {
    setChosen((before) =>
      on ? [...before, slug].slice(-MOST_COMPARED) : before.filter((other) => other !== slug),
    );
  }, []);

  return (
    <div className="inquiry stack" data-inquiry>
      <div className="screen-only stack">
        <Received lists={lists} locale={locale} />
        {!lists.kept && <p className="notice">{t.blocked}</p>}
        <ListBar lists={lists} />
        <p role="status" className="cluster undo">
          {lists.undo && (
            <>
              {lists.undo.text}{' '}
              <button
                type="button"
                ref={undo}
                className="button button--small button--quiet"
                onClick={lists.undoLast}
              >
                {t.toast.undo}
              </button>
            </>
          )}
        </p>
        {slugs.length === 0 && <p>{t.empty}</p>}
        {slugs.length > 0 && (
          <fieldset className="stack" disabled={lists.isStuck}>
            {planned.map((plan, index) => (
              <AskCard
                // Asks have no name of their own; their first product tells them apart.
                key={plan.ask.products[0]}
                plan={plan}
                at={index}
                names={names.join('\n')}
                name={names[index] ?? ''}
                chosen={chosen.filter((slug) => plan.ask.products.includes(slug)).join(' ')}
                locale={locale}
                edit={edit}
                remove={remove}
                choose={choose}
              />
            ))}
            <Waiting slugs={list.added} known={known} remove={remove} />
          </fieldset>
        )}
        {chosen.length > 1 && (
          <p>
            <a
              className="button"
              href={`${compare}?${new URLSearchParams({ sp: chosen.join(',') })}`}
            >
              {fill(t.compare, { n: chosen.length })}
            </a>
          </p>
        )}
        {slugs.length > 0 && (
          <>
            <Messages makers={makers} lists={lists} locale={locale} office={office} />
            <Share planned={later} list={list} locale={locale} office={office} />
          </>
        )}
      </div>
      <PrintSheet planned={later} name={list.name} locale={locale} office={office} />
    </div>
  );
};
