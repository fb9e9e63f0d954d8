import CMS from '@sveltia/cms';
import { fill } from '../i18n/index.ts';
import { adminWords } from '../i18n/vi/admin.ts';
import { dataFiles, kinds, plainTools } from '../schema/index.ts';
import { translationSchema } from '../schema/translation.ts';
import { keepEarlyClicks } from './early-clicks.ts';
import { fromDataFile, fromEntryFile, toDataFile, toEntryFile } from './format.ts';
import { CommentInTheWay } from './keep.ts';
import { knownFiles, remember } from './known.ts';
import { ENGLISH, OF_FIELD, SOURCE_FIELD } from './names.ts';
import { refusalOf } from './refusal.ts';
import { type Group, isGroup } from './same.ts';
import type { Settings } from './settings.ts';
import { SourceField } from './source-field.ts';
import { readTypedNumbers } from './typed-numbers.ts';

/** How the collections and files of the form are written, by the name of their format. */
const writers = new Map<string, (content: Group) => string>();

const register = (
  name: string,
  extension: string,
  fromFile: (text: string) => Group,
  toFile: (content: Group) => string,
): void => {
  writers.set(name, toFile);
  CMS.registerCustomFormat(name, extension, {
    // The path is what patches.ts adds.
    fromFile: (text: string, path = '') => {
      remember(path, text);
      return fromFile(text);
    },
    toFile: (content) => tell(() => toFile(content)),
  });
};

/** The form shows the reason of a failed save only in an error of this name. */
const refuse = (sentence: string): never => {
  throw new Error('saving_failed', { cause: new Error(sentence) });
};

const tell = <T>(write: () => T): T => {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof CommentInTheWay)) throw error;
    return refuse(fill(adminWords.comment, { field: error.field }));
  }
};

const registerFormats = (): void => {
  for (const [kind, { schema }] of Object.entries(kinds)) {
    const whole = schema(plainTools);
    register(kind, 'md', fromEntryFile, (content) => toEntryFile(content, whole));
    register(`${kind}${ENGLISH}`, 'md', fromEntryFile, (content) =>
      toEntryFile(content, translationSchema),
    );
  }
  for (const [name, schema] of Object.entries(dataFiles)) {
    register(name, 'yaml', fromDataFile, (content) => toDataFile(content, schema));
  }
};

/** A file as it would be written; nothing when the form tells too little of it. */
const fileOf = ({ data, path, collection }: Record<string, unknown>, folder: string) => {
  if (!isGroup(data) || typeof path !== 'string' || typeof collection !== 'string') return;
  const inside = path.replace(`${folder}/`, '');
  const write = writers.get(collection) ?? writers.get(inside.replace(/\.yaml$/, ''));
  return write && { path: inside, text: tell(() => write(data)) };
};

/**
 * Opens the form: reads and writes files in our way, and asks the site's check before it saves.
 * @throws when the form cannot be started
 */
export const start = async ({ config, folder }: Settings): Promise<void> => {
  keepEarlyClicks();
  readTypedNumbers();
  registerFormats();
  CMS.registerFieldType(SOURCE_FIELD, SourceField);
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const { data, slug, collection, newRecord, ...rest } = entry.toJS();
      if (newRecord && collection.endsWith(ENGLISH)) mustBeNew(data[OF_FIELD], slug);
      else if (newRecord) mustBeNamed(data);
      const file = fileOf({ data, collection, ...rest }, folder);
      const others = [...knownFiles()].map(
        ([path, text]) => [path.replace(`${folder}/`, ''), text] as const,
      );
      const sentence = file && refusalOf(file.path, file.text, others);
      if (sentence) refuse(sentence);
    },
  });
  CMS.registerEventListener({
    name: 'postSave',
    handler: ({ entry }) => {
      const file = fileOf(entry.toJS(), folder);
      if (file) remember(`${folder}/${file.path}`, file.text);
    },
  });
  await CMS.init({ config });
};

/** A new entry gets its address from its name, for good; without one the form makes up letters. */
const mustBeNamed = ({ name, title }: Readonly<Record<string, unknown>>): void => {
  if (!name && !title) refuse(adminWords.nameFirst);
};

/** A new English text lies beside what it translates, and there is but one. */
const mustBeNew = (of: unknown, slug: unknown): void => {
  if (typeof of !== 'string' || of === '') refuse(adminWords.pickOriginal);
  if (of !== slug) refuse(fill(adminWords.translationExists, { slug: String(of) }));
};
