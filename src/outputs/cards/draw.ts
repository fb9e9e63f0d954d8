import {
  cover,
  dyes,
  emblem,
  type PaletteName,
  type ShapeName,
  selvedge,
  shape,
  stars,
} from '../../brocade/index.ts';
import { TEXT } from './letters.ts';
import { stackOf } from './stack.ts';
import { setWords } from './wrap.ts';

/** What stands on a share card: the picture that a chat shows beside a link. */
export interface Card {
  /** Name of the site. */
  site: string;
  /** What kind of thing it is. */
  kind: string;
  name: string;
  /** Who and where, a line each. */
  facts: readonly string[];
  /** Where it stands: a word and its shape, and the day it hangs on. */
  standing?: { shape: ShapeName; word: string; stars?: number; line?: string };
  /** A sentence that this class of goods must carry, or whose photo it is. */
  note?: string;
  cloth: { slug: string; palette: PaletteName };
}

/** The size that chats ask for, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** Seven pixels a stitch: the cloth is as high as the card, and every stitch stays whole. */
export const PANEL = { width: 392, height: CARD.height } as const;

const LEFT = 64;
const PANEL_LEFT = CARD.width - PANEL.width;
const ROOM = PANEL_LEFT - LEFT - 44;
const HEM = 36;
const TOP = HEM + 36;
const EMBLEM = 48;
const BOTTOM = CARD.height - 44;
const SOFT = '#5D5566';
const LINE = '#DDD2BD';

/** A drawing put at a place: `<svg>` elements nest. */
const put = (svg: string, x: number, y: number, width: number, height: number): string => {
  const end = svg.indexOf('>');
  const open = svg.slice(0, end).replace(/ (?:width|height)="[^"]*"/g, '');
  const place = ` x="${x}" y="${y}" width="${width}" height="${height}"`;
  return open + place + svg.slice(end);
};

/** The woven edge above the words. */
const hem = (): string =>
  Array.from({ length: Math.ceil(PANEL_LEFT / (2 * HEM)) }, (_, at) =>
    put(selvedge(), at * 2 * HEM, 0, 2 * HEM, HEM),
  ).join('');

/**
 * Draws a card as SVG, 1200 × 630. Words are drawn as shapes of our own letters and always keep to
 * their place; the panel on the right is a cloth, over which a photo may be laid.
 */
export const drawCard = (card: Card): string => {
  const foot = footOf(card);
  const stack = stackOf(card, {
    left: LEFT,
    width: ROOM,
    top: TOP + EMBLEM + 28,
    bottom: foot.top - 16,
    colours: { kind: dyes.red, name: dyes.ink, fact: SOFT },
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${dyes.paper}"/>`,
    put(cover(card.cloth.slug, card.cloth.palette), PANEL_LEFT, 0, PANEL.width, PANEL.height),
    `<svg width="${PANEL_LEFT}" height="${CARD.height}">${hem()}</svg>`,
    put(emblem(), LEFT, TOP, EMBLEM, EMBLEM),
    TEXT.draw(card.site, { x: LEFT + 64, y: TOP + 34, size: 28, fill: dyes.indigo }),
    stack,
    foot.svg,
    '</svg>',
  ].join('');
};

/** What stands at the foot: the box of the state, then the note; never a star without its day. */
const footOf = ({ standing, note }: Card): { svg: string; top: number } => {
  const noteSet = setWords(TEXT, note ?? '', [{ size: 20, most: 2 }], ROOM);
  const noteTop = BOTTOM - noteSet.lines.length * 26;
  const noteSvg = noteSet.lines.map((line, at) =>
    TEXT.draw(line, { x: LEFT, y: noteTop + 20 + at * 26, size: 20, fill: SOFT }),
  );
  if (!standing) return { svg: noteSvg.join(''), top: noteTop };
  const height = standing.line ? 100 : 64;
  const top = noteTop - height - (note ? 8 : 0);
  const base = top + 42;
  const shapeLeft = LEFT + 28;
  const starsLeft = shapeLeft + 40;
  const wordLeft = starsLeft + (standing.stars ? 30 * standing.stars + 14 : 0);
  const sizes = [
    { size: 28, most: 1 },
    { size: 22, most: 1 },
  ];
  const word = setWords(TEXT, standing.word, sizes, LEFT + ROOM - 24 - wordLeft);
  const svg = [
    `<rect x="${LEFT}" y="${top}" width="${ROOM}" height="${height}" rx="8" fill="#fff" stroke="${LINE}"/>`,
    `<path fill="${dyes.beeswax}" d="M${LEFT} ${top}h8v${height}h-8z"/>`,
    `<g color="${dyes.indigo}">${put(shape(standing.shape), shapeLeft, base - 23, 26, 26)}</g>`,
    standing.stars
      ? `<g color="${dyes.beeswax}">${put(stars(standing.stars), starsLeft, base - 25, 30 * standing.stars, 30)}</g>`
      : '',
    ...word.lines.map((line) =>
      TEXT.draw(line, { x: wordLeft, y: base, size: word.size, fill: dyes.ink }),
    ),
    standing.line
      ? TEXT.draw(standing.line, { x: shapeLeft, y: base + 38, size: 22, fill: SOFT })
      : '',
    ...noteSvg,
  ];
  return { svg: svg.join(''), top };
};
