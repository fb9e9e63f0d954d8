/**
 * Makes vocabulary.json: what schema.org says of the types and properties that our pages use, and no
 * more. Run by hand, only when a page uses a new type:
 *
 *   node tests/support/schema-org/extract.ts <schemaorg-current-https.jsonld> <version>
 *
 * The file comes from github.com/schemaorg/schemaorg, data/releases.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The types that pages say, or say by implication. */
const USED = [
  'AdministrativeArea',
  'BreadcrumbList',
  'Certification',
  'DataDownload',
  'Dataset',
  'EntryPoint',
  'Event',
  'GeoCoordinates',
  'GovernmentOrganization',
  'ItemList',
  'ListItem',
  'LocalBusiness',
  'LodgingBusiness',
  'NewsArticle',
  'Offer',
  'Organization',
  'Place',
  'PostalAddress',
  'PriceSpecification',
  'Product',
  'Rating',
  'SearchAction',
  'TouristAttraction',
  'TouristTrip',
  'WebPage',
  'WebSite',
  'CertificationStatusEnumeration',
  'EventStatusType',
];

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The names behind one or several references, without the prefix. */
const namesIn = (value: unknown): string[] =>
  [value]
    .flat()
    .flatMap((each) => (isNode(each) ? [each['@id']] : [each]))
    .filter((id) => typeof id === 'string' && id.startsWith('schema:'))
    .map((id) => String(id).slice('schema:'.length));

const [file = '', version = ''] = process.argv.slice(2);
const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
const graph = isNode(parsed) ? [parsed['@graph']].flat().filter(isNode) : [];
const nodes = new Map(graph.map((node) => [String(node['@id']).replace('schema:', ''), node]));
const parentsOf = (name: string): string[] => namesIn(nodes.get(name)?.['rdfs:subClassOf']);

const types = new Set<string>();
const take = (name: string): void => {
  if (types.has(name)) return;
  if (!nodes.has(name)) throw new Error(`schema.org has no type ${name}.`);
  types.add(name);
  for (const parent of parentsOf(name)) take(parent);
};
for (const name of USED) take(name);

const properties = [...nodes].flatMap(([name, node]) => {
  if (![node['@type']].flat().includes('rdf:Property')) return [];
  const domains = namesIn(node['schema:domainIncludes']).filter((type) => types.has(type));
  if (domains.length === 0 || node['schema:supersededBy']) return [];
  return [[name, { of: domains.sort(), takes: namesIn(node['schema:rangeIncludes']).sort() }]];
});
const members = [...nodes].flatMap(([name, node]) =>
  [node['@type']]
    .flat()
    .filter((type) => typeof type === 'string' && types.has(type.replace('schema:', '')))
    .map((type) => [name, String(type).replace('schema:', '')]),
);
const byName = <T>(pairs: [string, T][]) =>
  Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));

const vocabulary = {
  from: `schema.org ${version}, github.com/schemaorg/schemaorg, data/releases/${version}/schemaorg-current-https.jsonld`,
  licence:
    'Copyright of the sponsors of schema.org; Creative Commons Attribution-ShareAlike 3.0, https://creativecommons.org/licenses/by-sa/3.0/. Extract of types and properties, without their texts.',
  types: byName([...types].map((name) => [name, parentsOf(name)])),
  members: Object.fromEntries(members),
  properties: Object.fromEntries(properties),
};
writeFileSync(join(import.meta.dirname, 'vocabulary.json'), `${JSON.stringify(vocabulary)}\n`);
