/**
 * A bar of a chart in the colour of the text, as wide as its share; the number stands beside it.
 * @param share 0 to 1 of the full width
 */
export function bar(share: number): string {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height=".75em" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h${width}v8H0z"/></svg>`;
}
