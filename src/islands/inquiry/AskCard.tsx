// biome-ignore-all lint/a11y/noRedundantRoles: drawn as blocks on a phone, a table loses its roles in Safari
import { memo, useId, useState } from 'react';
import { changeAsk } from '../../domain/inquiry/edit.ts';
import type { InquiryList } from '../../domain/inquiry/shelf.ts';
import { monthName } from '../../i18n/format.ts';
import { fill } from '../../i18n/index.ts';
import { unitWord } from '../../i18n/letter.ts';
import type { Locale } from '../../i18n/locale.ts';
import { unitsFor } from '../../outputs/inquiry/placing.ts';
import type { PlannedAsk } from '../../outputs/inquiry/plan.ts';
import { coverageText } from '../../outputs/inquiry/sentence.ts';
import { AskRow } from './AskRow.tsx';
import { useWords } from './words.ts';

export interface AskCardProps {
  plan: PlannedAsk;
  /** Its place on the list. */
  at: number;
  name: string;
  /** Names of all asks, one a line. A text, so that equal is equal. */
  names: string;
  /** Its products that are chosen to be compared, parted by spaces. */
  chosen: string;
  locale: Locale;
  edit: (change: (list: InquiryList) => InquiryList) => void;
  remove: (slug: string, name: string) => void;
  choose: (slug: string, on: boolean) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** What a person typed as an amount: nothing unless it is a number that means something. */
const amountOf = (typed: string): number | undefined => {
  const amount = Math.round(Number(typed) * 1_000) / 1_000;
  return typed.trim() !== '' && amount > 0 && amount <= 1e9 ? amount : undefined;
};

/** One thing needed: how much, when, who can supply it. */
export const AskCard = memo(function AskCard(props: AskCardProps) {
  const { plan, at, name, names, chosen, locale, edit } = props;
  const { ask } = plan;
  const t = useWords().ask;
  const id = useId();
  const [typed, setTyped] = useState(() => String(ask.amount ?? ''));
  // Another list or an undo may bring another amount than the one typed here.
  const shown = amountOf(typed) === ask.amount ? typed : String(ask.amount ?? '');
  const compared = chosen.split(' ');
  const groups = names.split('\n');
  return (
    <section className="card stack ask" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <div className="ask-fields">
        <div className="field">
          <label htmlFor={`${id}-amount`}>{t.amount}</label>
          <input
            id={`${id}-amount`}
            type="number"
            min="0"
            step="any"
            inputMode="decimal"
            autoComplete="off"
            value={shown}
            onChange={({ target }) => {
              setTyped(target.value);
              edit((list) => changeAsk(list, at, { amount: amountOf(target.value) }));
            }}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-unit`}>{t.unit}</label>
          <select
            id={`${id}-unit`}
            value={ask.unit}
            onChange={({ target }) => edit((list) => changeAsk(list, at, { unit: target.value }))}
          >
            {unitsFor(plan).map((unit) => (
              <option key={unit} value={unit}>
                {unitWord(unit, locale)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-month`}>{t.month}</label>
          <select
            id={`${id}-month`}
            value={ask.month ?? ''}
            onChange={({ target }) =>
              edit((list) => changeAsk(list, at, { month: Number(target.value) || undefined }))
            }
          >
            <option value="">{t.anyMonth}</option>
            {MONTHS.map((month) => (
              <option key={month} value={month}>
                {monthName(month, locale)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <output className="coverage" htmlFor={`${id}-amount ${id}-unit ${id}-month`}>
        {coverageText(plan, locale, t)}
      </output>
      <table role="table" aria-label={fill(t.table, { name })}>
        <thead role="rowgroup">
          <tr role="row">
            {[t.product, t.capacity, t.share, t.actions].map((heading) => (
              <th key={heading} role="columnheader" scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {plan.rows.map((row) => (
            <AskRow
              key={row.slug}
              row={row}
              ask={ask}
              at={at}
              groups={groups}
              compared={compared.includes(row.slug)}
              locale={locale}
              edit={edit}
              remove={props.remove}
              choose={props.choose}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
});
