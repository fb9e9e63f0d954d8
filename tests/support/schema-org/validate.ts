import vocabulary from './vocabulary.json' with { type: 'json' };

const types: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(vocabulary.types));
const members: ReadonlyMap<string, string> = new Map(Object.entries(vocabulary.members));
const properties: ReadonlyMap<string, { of: readonly string[]; takes: readonly string[] }> =
  new Map(Object.entries(vocabulary.properties));

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A type and everything it is a kind of. */
const lineOf = (type: string): string[] => [
  type,
  ...(types.get(type) ?? []).flatMap((parent) => lineOf(parent)),
];

const DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}\+07:00)?)?)?$/;

/** Whether a plain value may be what a property takes. */
const plainFits = (value: unknown, takes: readonly string[]): boolean => {
  if (typeof value === 'boolean') return takes.includes('Boolean');
  if (typeof value === 'number') return takes.some((type) => ['Number', 'Integer'].includes(type));
  if (typeof value !== 'string' || value === '') return false;
  const member = members.get(value.replace('https://schema.org/', ''));
  if (value.startsWith('https://schema.org/'))
    return member !== undefined && takes.includes(member);
  if (takes.includes('Text')) return true;
  // Any thing may be named by its address.
  if (takes.some((type) => ['URL', 'Thing'].includes(type))) return URL.canParse(value);
  return takes.some((type) => ['Date', 'DateTime'].includes(type)) && DATE.test(value);
};

const faultsOfValue = (at: string, value: unknown, takes: readonly string[]): string[] => {
  if (Array.isArray(value)) {
    return value.length === 0
      ? [`${at}: an empty list`]
      : value.flatMap((each, index) => faultsOfValue(`${at}[${index}]`, each, takes));
  }
  if (!isFields(value)) {
    return plainFits(value, takes)
      ? []
      : [`${at}: ${JSON.stringify(value)}, wants ${takes.join(' or ')}`];
  }
  const type = String(value['@type']);
  const fits = lineOf(type).some((kind) => takes.includes(kind));
  return [
    ...(fits ? [] : [`${at}: a ${type}, wants ${takes.join(' or ')}`]),
    ...faultsIn(at, value),
  ];
};

const faultsIn = (at: string, fields: Fields): string[] => {
  const type = String(fields['@type']);
  if (!types.has(type)) return [`${at}: ${type} is no type of the vocabulary`];
  const line = lineOf(type);
  return Object.entries(fields).flatMap(([name, value]) => {
    // Schema.org's own way to say what an action asks for: any property with -input.
    if (name.startsWith('@') || name === 'query-input') return [];
    const property = properties.get(name);
    if (!property?.of.some((domain) => line.includes(domain))) {
      return [`${at}: a ${type} has no ${name}`];
    }
    return faultsOfValue(`${at}.${name}`, value, property.takes);
  });
};

/**
 * What is wrong with linked data by the vocabulary of schema.org: types, properties and what they
 * take. Empty when nothing is.
 */
export const faultsOf = (data: unknown): string[] => {
  if (!isFields(data)) return ['not an object'];
  const context = data['@context'] === 'https://schema.org' ? [] : ['no @context of schema.org'];
  return [...context, ...faultsIn(String(data['@type']), data)];
};
