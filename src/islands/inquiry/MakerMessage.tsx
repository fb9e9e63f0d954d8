import { useId, useRef, useState } from 'react';
import { fill } from '../../i18n/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { officeOf } from '../../outputs/inquiry/contact.ts';
import type { Both } from '../../outputs/inquiry/item.ts';
import { type Message, mailDraft, zaloText } from '../../outputs/inquiry/message.ts';
import { langOf, type MakerLines, textIn } from '../../outputs/inquiry/plan.ts';
import { copyText } from './copy.ts';
import { useWords } from './words.ts';

interface Props {
  maker: MakerLines;
  message: Message;
  /** Language of the message. */
  language: Locale;
  locale: Locale;
  office: Both;
  open: boolean;
}

/** A message to one maker and the ways to send it that this maker agreed to. */
export const MakerMessage = ({ maker, message, language, locale, office, open }: Props) => {
  const words = useWords();
  const t = words.messages;
  const where = officeOf(maker.commune, office, locale);
  const unknown = maker.commune ? where : words.ask.noProducer;
  const name = maker.maker ? textIn(maker.maker.name, locale) : unknown;
  const nameLang = maker.maker ? langOf(maker.maker.name, locale) : locale;
  const contact = maker.maker?.contact;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  const copy = async (text: string): Promise<void> => {
    setSaid('');
    setSaid((await copyText(text, field.current)) ? t.copied : t.copyFailed);
  };
  const isOpen = useRef(open);
  return (
    <details className="card" open={isOpen.current}>
      <summary lang={nameLang === locale ? undefined : nameLang}>{name}</summary>
      <div className="stack">
        {contact ? (
          <p className="cluster">
            {contact.phone && (
              <a href={`tel:${contact.phone}`}>
                {t.phone}: {contact.phone}
              </a>
            )}
            {contact.zalo && (
              <a href={`tel:${contact.zalo}`}>{fill(t.zaloNumber, { number: contact.zalo })}</a>
            )}
            {!contact.email && <span>{t.noEmail}</span>}
          </p>
        ) : (
          <p>{fill(t.none, { office: where })}</p>
        )}
        <label htmlFor={id}>{fill(t.text, { name })}</label>
        <textarea id={id} ref={field} readOnly rows={12} lang={language} value={message.body} />
        <p className="cluster">
          <button type="button" className="button button--small" onClick={() => copy(message.body)}>
            {t.copy}
          </button>
          <button
            type="button"
            className="button button--small button--quiet"
            onClick={() => copy(zaloText(message))}
          >
            {t.zalo}
          </button>
          {contact?.email && (
            <a
              className="button button--small button--quiet"
              href={mailDraft(contact.email, message)}
            >
              {t.email}
            </a>
          )}
          <span role="status">{said}</span>
        </p>
      </div>
    </details>
  );
};
