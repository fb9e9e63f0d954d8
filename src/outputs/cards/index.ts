/** Share cards: the only door of this folder for pages. */
export { allCards, cardAt, cardText, shareText } from './cards.ts';
export { CARD } from './draw.ts';
export type { PhotoCard } from './entry-cards.ts';
export { cardBytes, cardFile, drawCards } from './files.ts';
