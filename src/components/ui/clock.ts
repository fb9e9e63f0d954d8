import { type ShapeName, shape } from '../../brocade/shapes.ts';
import { begunBy } from '../../domain/turns.ts';
import { drawInto } from './drawing.ts';
import { today } from './today.ts';

/**
 * The page's own clock: a copy kept for a year must not show a dead star. The build has written
 * what is to be told from which day on (`data-later`); what has begun by the visitor's day is put
 * in its place. Nothing is ever turned back. Stars are only taken away here, never drawn.
 */

interface Later {
  readonly from: string;
  readonly state: string;
  readonly word: string;
  readonly shape: ShapeName;
  readonly stars: boolean;
  readonly line?: string;
}

const isList = (value: unknown): value is readonly Later[] => Array.isArray(value);

const day = today();

for (const element of document.querySelectorAll<HTMLElement>('[data-later]')) {
  const written: unknown = JSON.parse(element.dataset.later ?? '');
  const now = isList(written) ? begunBy(written, day) : undefined;
  if (!now) continue;
  element.dataset.state = now.state;
  const parts = (name: string) => element.querySelectorAll(name);
  for (const drawn of parts('.shape')) drawInto(drawn, shape(now.shape));
  for (const word of parts('[data-word]')) word.textContent = now.word;
  for (const line of parts('[data-line]')) line.textContent = now.line ?? '';
  if (!now.stars) for (const stars of parts('[data-stars]')) stars.remove();
}
