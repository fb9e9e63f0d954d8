import { z } from 'astro/zod';
import { REFERENCES } from '../check/rules/references.ts';
import { pageOf } from '../i18n/entry-pages.ts';
import { fill } from '../i18n/index.ts';
import { path } from '../i18n/routes.ts';
import { adminWords } from '../i18n/vi/admin.ts';
import { SLUG, SLUG_LENGTH } from '../schema/fields.ts';
import {
  dataFiles,
  type Kind,
  kinds,
  type Places,
  type Site,
  type Taxonomy,
} from '../schema/index.ts';
import { translationSchema } from '../schema/translation.ts';
import { backendOf } from './backend.ts';
import { choicesOf } from './choices.ts';
import { type FieldContext, type FormField, fieldsOf, formTools } from './fields.ts';
import { ENGLISH, OF_FIELD } from './names.ts';

/** What of the content decides how the form looks. */
export interface FormContent {
  readonly site: Site;
  readonly places: Places;
  readonly taxonomy: Taxonomy;
  /** Address the site is reached at, without a slash at the end. */
  readonly address: string;
  /** Folder of the site there, with a slash at both ends. */
  readonly base: string;
}

/** Field by which an entry is called. */
const nameFieldOf = (kind: Kind): string =>
  Object.hasOwn(kinds[kind].schema(formTools).shape, 'name') ? 'name' : 'title';

const contextOf = (kind: Kind, { places, taxonomy }: FormContent): FieldContext => ({
  ...choicesOf(places, taxonomy),
  nameFieldOf,
  referenceOf: (field) =>
    REFERENCES.find((reference) => reference.from === kind && reference.field === field)?.to,
});

const body: FormField = {
  name: 'body',
  label: adminWords.fields.body,
  hint: adminWords.fields.bodyHint,
  widget: 'richtext',
  required: false,
  modes: ['raw', 'rich_text'],
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: [],
};

/** Photos lie beside their entry, small enough for the repository and without where they were taken. */
const media = {
  media_folder: '',
  public_folder: '.',
  media_libraries: {
    default: {
      config: {
        max_file_size: 30_000_000,
        slugify_filename: true,
        transformations: {
          raster_image: { format: 'webp', quality: 82, width: 2000, height: 2000 },
        },
      },
    },
    stock_assets: { providers: [] },
  },
};

const entryFolder = (kind: Kind, folder: string) => ({
  folder: `${folder}/${kind}`,
  aliases_field: false,
  editor: { preview: false },
  media_folder: media.media_folder,
  public_folder: media.public_folder,
});

const original = (kind: Kind, content: FormContent) => {
  const { label, one, icon } = adminWords.collections[kind];
  const name = nameFieldOf(kind);
  // Opened from the form.
  const page = pageOf(kind);
  return {
    ...entryFolder(kind, contentFolder(content.site)),
    name: kind,
    format: kind,
    label,
    label_singular: one,
    icon,
    path: '{{slug}}/index',
    identifier_field: name,
    summary: `{{${name}}}`,
    sortable_fields: [
      name,
      ...(Object.hasOwn(kinds[kind].schema(formTools).shape, 'on') ? ['on'] : []),
    ],
    slug: {
      template: `{{${name}}}`,
      editable: ['create'],
      hint: adminWords.fields.slugHint,
      pattern: [SLUG.source, adminWords.fields.slugPattern],
    },
    view_filters: [{ label: adminWords.drafts, field: 'draft', pattern: true }],
    ...(page && { preview_path: path(page, 'vi', { slug: '{{slug}}' }).slice(1) }),
    fields: [...fieldsOf(kinds[kind].schema(formTools), contextOf(kind, content)), body],
  };
};

const english = (kind: Kind, content: FormContent) => {
  const name = nameFieldOf(kind);
  const other = name === 'name' ? 'title' : 'name';
  return {
    ...entryFolder(kind, contentFolder(content.site)),
    name: `${kind}${ENGLISH}`,
    format: `${kind}${ENGLISH}`,
    label: fill(adminWords.english.label, {
      label: adminWords.collections[kind].label.toLocaleLowerCase('vi'),
    }),
    label_singular: adminWords.english.one,
    icon: 'translate',
    path: '{{slug}}/en',
    identifier_field: name,
    summary: `{{${name}}}`,
    sortable_fields: [name],
    slug: `{{${OF_FIELD}}}`,
    duplicate: false,
    fields: [
      {
        name: OF_FIELD,
        label: adminWords.fields.of,
        hint: adminWords.fields.ofHint,
        required: false,
        widget: 'relation',
        collection: kind,
        value_field: '{{slug}}',
        display_fields: [name],
        search_fields: [name],
      },
      ...fieldsOf(translationSchema, contextOf(kind, content)).filter(
        (field) => field.name !== other,
      ),
      body,
    ],
  };
};

const dataFile = (name: keyof typeof dataFiles, content: FormContent) => {
  const schema = dataFiles[name];
  return {
    name,
    label: adminWords.files[name],
    file: `${contentFolder(content.site)}/${name}.yaml`,
    format: name,
    fields: schema instanceof z.ZodObject ? fieldsOf(schema, contextOf('products', content)) : [],
  };
};

/** Folder of the content in its repository. */
export const contentFolder = ({ editing }: Site): string => editing?.folder ?? 'content';

const names = Object.keys(kinds).filter((name): name is Kind => Object.hasOwn(kinds, name));

/**
 * The whole configuration of the form, from the schemas and the content's own tables. Nothing of it
 * is written by hand, so that a new field of a schema is in the form the same day.
 */
export const formConfig = (content: FormContent) => ({
  load_config_file: false,
  backend: backendOf(content.site, content.address),
  app_title: fill(adminWords.appTitle, { name: content.site.name }),
  site_url: `${content.address}${content.base}`,
  display_url: `${content.address}${content.base}`,
  logo: { src: `${content.base}weave/emblem.svg` },
  media_folder: contentFolder(content.site),
  public_folder: '/',
  media_libraries: media.media_libraries,
  slug: { encoding: 'ascii', clean_accents: true, maxlength: SLUG_LENGTH },
  output: { omit_empty_optional_fields: true },
  editor: { preview: false },
  issue_reports: {},
  collections: [
    ...names.map((kind) => original(kind, content)),
    { divider: true },
    ...names.map((kind) => english(kind, content)),
    { divider: true, name: 'rest' },
    {
      name: 'files',
      label: adminWords.files.group,
      icon: 'settings',
      editor: { preview: false },
      files: (['site', 'places', 'taxonomy'] as const).map((name) => dataFile(name, content)),
    },
  ],
});
