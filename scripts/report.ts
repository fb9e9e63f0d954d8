import { joinCatalogue } from '../src/catalogue/catalogue.ts';
import { type Report, reportOf } from '../src/catalogue/report.ts';
import { buildDate, contentDir } from '../src/env.ts';
import { fill, formatDate, words } from '../src/i18n/index.ts';
import { readRawContent } from './lib/raw-content.ts';
import { table } from './lib/table.ts';

// `npm run report`: what staff should look after, as text; `-- --json` gives all of it to a program.
const t = words('vi');
const r = t.report;

const part = (title: string, headings: readonly string[], rows: readonly string[][]): string =>
  `${title} (${rows.length})\n${rows.length === 0 ? r.allWell : table([headings, ...rows], () => true)}\n`;

const when = (date: string | undefined, unknown = r.undated): string =>
  date ? formatDate(date, 'vi') : unknown;

const names = (entries: Report['noPhoto']): string[][] => entries.map(({ name }) => [name]);

const textOf = (report: Report): string =>
  [
    fill(r.made, { date: when(report.today) }),
    '',
    part(
      r.terms,
      [r.entry, r.state, t.programme.until],
      report.terms.map(({ name, state, until }) => [
        name,
        t.recognition[state],
        when(until, t.unknown),
      ]),
    ),
    part(
      r.prices,
      [r.entry, r.since],
      report.prices.map(({ name, on }) => [name, when(on)]),
    ),
    part(
      r.contacts,
      [r.entry, r.since],
      report.contacts.map(({ name, on }) => [name, when(on)]),
    ),
    part(
      r.communes,
      [t.commune.one, t.product.all, r.score],
      report.communes.map(({ commune, products, score }) => [
        commune ?? r.noCommune,
        String(products),
        fill(r.percent, { n: score }),
      ]),
    ),
    part(
      r.scores,
      [r.entry, r.score, r.missing],
      report.products.map(({ name, score, missing }) => [
        name,
        fill(r.percent, { n: score }),
        missing.map((asked) => r.asked[asked]).join(', '),
      ]),
    ),
    part(
      r.photoDays,
      [t.commune.one, r.noPhoto],
      report.photoDays.map(({ commune, entries }) => [
        commune ?? r.noCommune,
        entries.map(({ name }) => name).join(', '),
      ]),
    ),
    part(r.noSource, [r.entry], names(report.noSource)),
    part(
      r.translations,
      [r.entry, r.state, r.mark],
      report.translations.map(({ name, gap, mark }) => [
        name,
        r.gaps[gap],
        gap === 'none' ? '' : `original: ${mark}`,
      ]),
    ),
  ].join('\n');

try {
  const raw = await readRawContent(contentDir());
  const today = buildDate();
  const report = reportOf(joinCatalogue(raw, 'vi', today), joinCatalogue(raw, 'en', today));
  const asJson = process.argv.includes('--json');
  console.log(asJson ? JSON.stringify(report, null, 2) : textOf(report));
} catch (error) {
  console.error('Chưa lập được báo cáo: nội dung còn lỗi. Chạy “npm run check” để xem lỗi ở đâu.');
  console.error(String(error));
  process.exitCode = 1;
}
