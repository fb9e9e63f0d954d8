import { useRef, useState } from 'react';
import { linkFragment } from '../../domain/inquiry/link.ts';
import type { InquiryList } from '../../domain/inquiry/shelf.ts';
import type { Locale } from '../../i18n/locale.ts';
import { csvOf } from '../../outputs/csv.ts';
import type { Both } from '../../outputs/inquiry/item.ts';
import type { PlannedAsk } from '../../outputs/inquiry/plan.ts';
import { inquiryTable } from '../../outputs/inquiry/table.ts';
import { copyText } from './copy.ts';
import { useWords } from './words.ts';

interface Props {
  planned: readonly PlannedAsk[];
  list: InquiryList;
  locale: Locale;
  office: Both;
}

const download = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has begun to read it once the click is over; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** The list as a link, as files and on paper. */
export const Share = ({ planned, list, locale, office }: Props) => {
  const words = useWords();
  const t = words.share;
  const [link, setLink] = useState('');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const copyLink = async (): Promise<void> => {
    const address = location.origin + location.pathname + (await linkFragment(list));
    setLink(address);
    setSaid('');
    const copied = await copyText(address, field.current);
    setSaid(copied ? words.messages.copied : words.messages.copyFailed);
  };
  const rows = () =>
    inquiryTable(planned, {
      words,
      locale,
      office,
      origin: location.origin,
    });
  const saveCsv = (): void =>
    download(new Blob([csvOf(rows())], { type: 'text/csv;charset=utf-8' }), `${t.file}.csv`);
  const saveXlsx = async (): Promise<void> => {
    try {
      const { xlsx } = await import('../../outputs/inquiry/xlsx.ts');
      download(await xlsx(rows(), words.table.sheet), `${t.file}.xlsx`);
    } catch {
      setSaid(t.failed);
    }
  };
  return (
    <section className="stack" aria-labelledby="share">
      <h2 id="share">{t.title}</h2>
      <p className="cluster">
        <button type="button" className="button button--small" onClick={copyLink}>
          {t.link}
        </button>
        <button type="button" className="button button--small button--quiet" onClick={saveCsv}>
          {t.csv}
        </button>
        <button type="button" className="button button--small button--quiet" onClick={saveXlsx}>
          {t.xlsx}
        </button>
        <button
          type="button"
          className="button button--small button--quiet"
          onClick={() => print()}
        >
          {t.print}
        </button>
        <span role="status">{said}</span>
      </p>
      <input ref={field} readOnly aria-label={t.link} value={link} hidden={link === ''} />
      <p className="field__hint">{t.linkNote}</p>
    </section>
  );
};
