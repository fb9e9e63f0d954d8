import { z } from 'astro/zod';

const words = (label: string) =>
  z.array(z.string().trim().min(1).meta({ label: 'Từ' })).meta({ label });

const group = z.strictObject({
  words: words('Từ thay được cho nhau').min(1),
  also: words('Từ cũng có thể người ta gõ').optional(),
  except: words('Tên mà trong đó từ này mang nghĩa khác').optional(),
});

const groups = (label: string) => z.array(group).default([]).meta({ label });

/** content/search.yaml: words for one thing in different regions, by language. */
export const synonymsSchema = z.strictObject({
  vi: groups('Từ cùng nghĩa tiếng Việt'),
  en: groups('Từ cùng nghĩa tiếng Anh'),
});

export type Synonyms = z.output<typeof synonymsSchema>;
