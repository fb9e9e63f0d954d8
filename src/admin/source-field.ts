import type CMS from '@sveltia/cms';
import { createElement } from 'react';
import { fill } from '../i18n/index.ts';
import { adminWords } from '../i18n/vi/admin.ts';
import { isGroup } from './same.ts';

type Control = Exclude<Parameters<typeof CMS.registerFieldType>[1], string>;
type Props = Control extends React.ComponentType<infer P> ? P : never;

/** One of the entry's own sources, as far as it is filled in. */
export interface OwnSource {
  readonly id: string;
  readonly title: string;
}

/** The sources that have an id, from what the entry holds at the moment. */
export const ownSourcesOf = (sources: unknown): readonly OwnSource[] =>
  (Array.isArray(sources) ? sources : []).flatMap((item: unknown) =>
    isGroup(item) && typeof item.id === 'string' && item.id !== ''
      ? [{ id: item.id, title: typeof item.title === 'string' ? item.title : '' }]
      : [],
  );

/** What is said below the field: which source an id means, or which there are. */
export const sourceNote = (id: string, sources: readonly OwnSource[]): string => {
  const { known, unknown, none } = adminWords.source;
  if (id === '') return '';
  const meant = sources.find((source) => source.id === id);
  if (meant) return fill(known, { title: meant.title });
  if (sources.length === 0) return none;
  return fill(unknown, { id, ids: sources.map((source) => source.id).join(', ') });
};

/**
 * A source is picked from the entry's own, by name. It is a text with suggestions and not a closed
 * list: who writes from top to bottom names a source before it is filled in further down. A relation
 * of the form cannot do it, since it offers what was saved and not what is being written.
 */
export const SourceField = ({ value, forID, classNameWrapper, entry, onChange }: Props) => {
  const data: unknown = entry?.toJS().data;
  const sources = ownSourcesOf(isGroup(data) ? data.sources : undefined);
  const id = typeof value === 'string' ? value : '';
  const [list, note] = [`${forID}-sources`, `${forID}-note`];
  return createElement(
    'div',
    { className: 'source-field' },
    createElement('input', {
      type: 'text',
      className: classNameWrapper,
      value: id,
      list,
      autoComplete: 'off',
      spellCheck: false,
      'aria-labelledby': `${forID}-label`,
      'aria-describedby': note,
      'aria-errormessage': `${forID}-error`,
      onChange: (event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value.trim()),
    }),
    createElement(
      'datalist',
      { id: list },
      ...sources.map((source) =>
        createElement('option', { key: source.id, value: source.id, label: source.title }),
      ),
    ),
    createElement('p', { id: note, role: 'status' }, sourceNote(id, sources)),
  );
};
