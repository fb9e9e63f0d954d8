import { originalMark, translationState } from '../../domain/translation.ts';
import { type CheckedEntry, problem, type Rule } from './content.ts';

const textIn = (data: CheckedEntry['data'], field: string): string | undefined => {
  const value = data[field];
  return typeof value === 'string' ? value : undefined;
};

/** A translation is as new as the Vietnamese text beside it, where somebody noted which it renders. */
export const staleTranslations: Rule = (content) => {
  const originals = new Map(content.entries.map((entry) => [`${entry.kind}/${entry.slug}`, entry]));
  return content.translations.flatMap(({ file, data }) => {
    const original = originals.get(`${file.kind}/${file.slug}`);
    if (!original) return [];
    const mark = originalMark({
      name: textIn(original.data, 'name') ?? textIn(original.data, 'title') ?? '',
      summary: textIn(original.data, 'summary'),
      body: original.file.body,
    });
    if (translationState(data, mark) !== 'stale') return [];
    const message = 'bản tiếng Việt đã đổi sau khi dịch';
    const remedy = `xem lại bản tiếng Anh, rồi ghi translatedOn là ngày xem lại và original: ${mark}`;
    return [problem(file, ['original'], message, remedy)];
  });
};
