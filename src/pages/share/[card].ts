import type { APIContext, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/store.ts';
import { toDraw } from '../../catalogue/unchanged.ts';
import { LOCALES } from '../../i18n/locale.ts';
import {
  allCards,
  cardBytes,
  cardFile,
  drawCards,
  type PhotoCard,
} from '../../outputs/cards/index.ts';

interface Props {
  card: PhotoCard;
}

/** The pictures that chats show beside a link; cards that look the same are one file. */
export const getStaticPaths = (async ({ routePattern }) => {
  const all = await Promise.all(LOCALES.map(catalogue));
  const byName = new Map(all.flatMap(allCards).map((card) => [cardFile(card).name, card]));
  await drawCards([...byName.values()]);
  return toDraw(
    routePattern,
    [...byName].map(([name, card]) => ({ params: { card: name }, props: { card } })),
  );
}) satisfies GetStaticPaths;

export const GET = ({ props }: APIContext<Props>): Response =>
  new Response(new Uint8Array(cardBytes(props.card)), {
    headers: { 'content-type': cardFile(props.card).type },
  });
