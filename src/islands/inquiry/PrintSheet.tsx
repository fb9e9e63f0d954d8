import { monthName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { contactLine, officeOf } from '../../outputs/inquiry/contact.ts';
import type { Both } from '../../outputs/inquiry/item.ts';
import { amountText } from '../../outputs/inquiry/message.ts';
import type { PlannedAsk, PlannedRow } from '../../outputs/inquiry/plan.ts';
import { askName, coverageText } from '../../outputs/inquiry/sentence.ts';
import { noteOf } from '../../outputs/inquiry/table.ts';
import { Text } from './Text.tsx';
import { useWords } from './words.ts';

interface Props {
  planned: readonly PlannedAsk[];
  name: string;
  locale: Locale;
  office: Both;
}

/** The list on A4: what fields and buttons say on the screen stands here as text. */
export const PrintSheet = ({ planned, name, locale, office }: Props) => {
  const words = useWords();
  const t = words.table;
  const contactOf = ({ item }: PlannedRow): string =>
    contactLine(item?.maker?.contact, officeOf(item?.commune, office, locale), words.messages);
  return (
    <div className="print-only">
      {name !== '' && <h2>{name}</h2>}
      {planned.map((plan, index) => (
        <section key={plan.ask.products[0]} className="print-ask">
          <h3>
            {index + 1}. {askName(plan, locale, words.ask)}
            {plan.ask.month !== undefined && ` (${monthName(plan.ask.month, locale)})`}
          </h3>
          <p>{coverageText(plan, locale, words.ask)}</p>
          <table>
            <thead>
              <tr>
                {[t.product, t.producer, t.capacity, t.share, t.contact].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {plan.rows.map((row) => (
                <tr key={row.slug}>
                  <th scope="row">
                    {row.item ? <Text text={row.item.name} locale={locale} /> : row.slug}
                  </th>
                  <td>
                    {row.item?.maker ? (
                      <Text text={row.item.maker.name} locale={locale} />
                    ) : (
                      words.ask.noProducer
                    )}
                  </td>
                  <td>
                    {row.share.state === 'known' &&
                      `${amountText(row.share.capacity, plan.ask.unit, locale)} `}
                    {noteOf(row, words.ask)}
                  </td>
                  <td>
                    {row.share.state === 'known' &&
                      row.share.share > 0 &&
                      amountText(row.share.share, plan.ask.unit, locale)}
                  </td>
                  <td>{contactOf(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
};
