/** A link within the site as Markdown writes it: `](/…)`, `](</…>)` or `[a]: /…`. */
const WITHIN = /\]\([ \t]*<?(\/[^\s)>]*)|^[ \t>*+-]*\[[^\]^][^\]]*\]:[ \t]*<?(\/[^\s>]*)/gm;

/** The addresses within the site that a Markdown text links to, and where each link begins. */
export const siteLinks = (markdown: string): readonly { address: string; at: number }[] =>
  [...markdown.matchAll(WITHIN)].map(({ 1: inline, 2: defined, index }) => ({
    address: inline ?? defined ?? '',
    at: index,
  }));

/** A Markdown text with other addresses in its links within the site. */
export const withSiteLinks = (markdown: string, other: (address: string) => string): string =>
  markdown.replace(WITHIN, (link, inline?: string, defined?: string) => {
    const address = inline ?? defined ?? '';
    return link.slice(0, link.length - address.length) + other(address);
  });
