import type { Locale } from '../../i18n/locale.ts';
import type { Both } from '../../outputs/inquiry/item.ts';
import { langOf, textIn } from '../../outputs/inquiry/plan.ts';

/** A text of the catalogue, marked with its language where that is not the page's. */
export const Text = ({ text, locale }: { text: Both; locale: Locale }) => {
  const lang = langOf(text, locale);
  return <span lang={lang === locale ? undefined : lang}>{textIn(text, locale)}</span>;
};
