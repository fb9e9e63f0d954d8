/** The way back up in the words of schema.org; the page itself, its last step, needs no address. */
export const breadcrumbList = (
  steps: readonly { name: string; href?: string }[],
  site: URL | undefined,
): object => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, href }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: href && new URL(href, site).href,
  })),
});
