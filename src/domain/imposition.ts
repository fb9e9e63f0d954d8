/**
 * The order of pages for a booklet printed at home: two pages on a side, both sides of a sheet,
 * flipped on the short edge, folded once. Page numbers begin at 0; `undefined` stays blank.
 * @param pages how many there are; the last one stays on the outside, blanks come before it
 * @returns sides of sheets, front and back in turn, each as its left and its right page
 */
export const impose = (
  pages: number,
): { left: number | undefined; right: number | undefined }[] => {
  const places = Math.max(4, Math.ceil(pages / 4) * 4);
  const at = (place: number): number | undefined => {
    if (place === places - 1) return pages - 1;
    return place < pages - 1 ? place : undefined;
  };
  return Array.from({ length: places / 2 }, (_, side) => {
    const [inner, outer] = [at(side), at(places - 1 - side)];
    return side % 2 === 0 ? { left: outer, right: inner } : { left: inner, right: outer };
  });
};
