import { encode } from 'uqr';
import { runs } from '../brocade/svg.ts';
import { escapeXml } from '../domain/text/index.ts';

/** Free modules on every side that a reader needs to find the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * Of the eight masks of a code, the one that suits a text best. Trying all of them is most of the work,
 * and an address stands on several pages: on the product's in both languages and on what is printed.
 */
const masks = new Map<string, number>();

/**
 * A QR code as one SVG, dark modules in the colour of the text. It has no ground of its own: the
 * place where it stands must be light and the text dark, in dark mode too, or cameras miss it.
 * @param text what a camera reads; error correction M, which bears some dirt on a jar
 * @param options `label` names the picture; without one it is hidden from readers
 * @throws when the text is longer than a code can hold (some 2,300 bytes)
 */
export const qrSvg = (text: string, options: { label?: string } = {}): string => {
  const known = masks.get(text);
  const { data, size, maskPattern } = encode(text, {
    ecc: 'M',
    border: QUIET_ZONE,
    ...(known === undefined ? {} : { maskPattern: known }),
  });
  masks.set(text, maskPattern);
  const rows = data.map((row) => row.map((dark) => (dark ? '#' : ' ')).join(''));
  const name = options.label
    ? `role="img" aria-label="${escapeXml(options.label)}"`
    : 'aria-hidden="true"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" focusable="false" ${name}><path fill="currentColor" d="${runs(rows, '#')}"/></svg>`;
};
