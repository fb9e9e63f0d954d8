import { type PageElement, parseHtml } from './html.ts';

/** A page as it is written: forgotten as soon as its facts are taken. */
export interface Document {
  readonly elements: readonly PageElement[];
  /** What sort of page it says it is, by its name in the route table; empty when it says nothing. */
  readonly kind: string;
  /** Its <html lang>; empty when missing. */
  readonly lang: string;
}

/** @throws when the markup is so broken that it cannot be read */
export const readDocument = (html: string): Document => {
  const elements = parseHtml(html);
  const root = elements.find(({ tag }) => tag === 'html');
  return { elements, kind: kindOf(html), lang: root?.attributes.get('lang') ?? '' };
};

/** What sort of page it says it is, `<html data-page="product">`, by its text alone. */
export const kindOf = (html: string): string =>
  /<html\b[^>]*\sdata-page="([^"]*)"/.exec(html)?.[1] ?? '';
