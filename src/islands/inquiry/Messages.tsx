import { useState } from 'react';
import { LIMITS } from '../../domain/inquiry/shelf.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import type { Both } from '../../outputs/inquiry/item.ts';
import { messageTo } from '../../outputs/inquiry/message.ts';
import type { MakerLines } from '../../outputs/inquiry/plan.ts';
import type { Lists } from './lists.ts';
import { MakerMessage } from './MakerMessage.tsx';
import { useWords } from './words.ts';

interface Props {
  makers: readonly MakerLines[];
  lists: Lists;
  locale: Locale;
  office: Both;
}

/** One ready message per maker, in the language the person picks. */
export const Messages = ({ makers, lists, locale, office }: Props) => {
  const t = useWords().messages;
  const [language, setLanguage] = useState<Locale>('vi');
  const { sender } = lists.shelf;
  return (
    <section className="stack" aria-labelledby="messages">
      <h2 id="messages">{t.title}</h2>
      <fieldset className="cluster languages">
        <legend>{t.language}</legend>
        {LOCALES.map((choice) => (
          <label key={choice} className="choice">
            <input
              type="radio"
              name="language"
              checked={language === choice}
              onChange={() => setLanguage(choice)}
            />
            {t.languages[choice]}
          </label>
        ))}
      </fieldset>
      <div className="field sender">
        <label htmlFor="sender">{t.sender}</label>
        <input
          id="sender"
          value={sender}
          maxLength={LIMITS.sender}
          autoComplete="name"
          aria-describedby="sender-hint"
          onChange={({ target }) => lists.sign(target.value)}
        />
        <span id="sender-hint" className="field__hint">
          {t.senderHint}
        </span>
      </div>
      {makers.length === 0 && <p>{t.empty}</p>}
      {makers.map((maker, index) => (
        <MakerMessage
          key={maker.key}
          maker={maker}
          message={messageTo(maker, {
            locale: language,
            sender,
            office,
            origin: location.origin,
          })}
          language={language}
          locale={locale}
          office={office}
          open={index === 0}
        />
      ))}
    </section>
  );
};
