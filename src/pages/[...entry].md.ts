import type { APIContext } from 'astro';
import { catalogue } from '../catalogue/store.ts';
import { fileHref } from '../i18n/href.ts';
import { LOCALES } from '../i18n/locale.ts';
import { type PlainText, plainTexts } from '../outputs/markdown/index.ts';

/** Every entry as plain Markdown beside its page, in both languages. */
export const getStaticPaths = async () => {
  const site = import.meta.env.SITE;
  const absolute = (path: string): string => new URL(path, site).href;
  const all = await Promise.all(LOCALES.map(catalogue));
  return all
    .flatMap((own) => Object.values(plainTexts(own, absolute)).flat())
    .map((text) => ({
      params: { entry: text.href.slice(fileHref('').length).replace(/\.md$/, '') },
      props: { text },
    }));
};

export const GET = ({ props }: APIContext<{ text: PlainText }>): Response =>
  new Response(props.text.write(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
