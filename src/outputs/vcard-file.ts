import type { APIContext, GetStaticPaths } from 'astro';
import type { Producer } from '../catalogue/model.ts';
import { catalogue } from '../catalogue/store.ts';
import { toDraw } from '../catalogue/unchanged.ts';
import type { Locale } from '../i18n/locale.ts';
import { vcard } from './vcard.ts';

/** One address-book card for every maker, in a language. */
export const vcardPaths = (locale: Locale) =>
  (async ({ routePattern }) =>
    toDraw(
      routePattern,
      (await catalogue(locale)).producers.map((producer) => ({
        params: { slug: producer.slug },
        props: { producer },
      })),
    )) satisfies GetStaticPaths;

/** The card of a maker as a file. */
export const vcardFile =
  (locale: Locale) =>
  async ({ props, site }: APIContext<{ producer: Producer }>): Promise<Response> => {
    const url = new URL(props.producer.href, site).href;
    return new Response(vcard(await catalogue(locale), props.producer, url), {
      headers: { 'content-type': 'text/vcard; charset=utf-8' },
    });
  };
