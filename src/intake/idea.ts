import { setsOf } from '../domain/sets.ts';
import { vi } from '../i18n/vi.ts';
import { type Idea, ideaSchema } from '../schema/idea.ts';
import { ERA_WORDS, findProducer, type Known } from './look-up.ts';
import type { Sheet } from './sheet.ts';

/** Answers that no field of a product holds; they become the draft's text. */
const TOLD = ['materials', 'labour', 'market', 'capital', 'help'] as const;

/**
 * A file of the product-idea form as a list of one row, for the import to plan like any other. What
 * has no field of its own, and a maker or group that is not settled by it, goes into the text: nothing
 * that somebody wrote is dropped.
 * @throws with a sentence for people when it is no such file or of another version
 */
export const ideaSheet = (text: string, known: Known): Sheet => {
  const idea = readIdea(text);
  const maker = 'value' in findProducer(idea.maker ?? '', known);
  const group = known.groups.find(({ slug }) => slug === idea.group);
  const sets = group ? setsOf(group) : [];
  const [set] = sets.length === 1 ? sets : [];
  const cells = new Map<string, string>([
    ['name', idea.name],
    ['summary', idea.summary],
    ['status.0.stage', vi.stage.potential],
    ['status.0.on', idea.savedOn],
  ]);
  const put = (field: string, value: string | undefined): void => {
    if (value !== undefined) cells.set(field, value);
  };
  put('producer', maker ? idea.maker : undefined);
  put('set', set && String(set.no));
  put('origin.unit', idea.commune && `${idea.commune} ${ERA_WORDS.new}`);
  put('origin.village', idea.village);
  const lines = [
    maker ? undefined : line('maker', idea.maker),
    maker || !idea.form ? undefined : line('form', vi.producer.forms[idea.form]),
    set || !idea.group ? undefined : line('group', group?.name.vi ?? idea.group),
    ...TOLD.map((field) => line(field, idea[field])),
  ].filter((told) => told !== undefined);
  const body = lines.map((told) => `- ${told}`).join('\n');
  return { headings: [], rows: [{ row: 1, cells, faults: [], notes: [], body }] };
};

const line = (field: keyof Idea, answer: string | undefined): string | undefined => {
  const label = ideaSchema.shape[field].meta()?.label;
  return answer === undefined ? undefined : `${String(label ?? field)}: ${answer}`;
};

const readIdea = (text: string): Idea => {
  const refused = new Error('Đây không phải tệp của phiếu ý tưởng mà bản này đọc được.');
  try {
    return ideaSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw Object.assign(refused, { cause });
  }
};
