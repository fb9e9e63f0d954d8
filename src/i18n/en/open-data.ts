import type { openData as vi } from '../vi/open-data.ts';

/** The open data: the page and what the files say of themselves. */
export const openData: typeof vi = {
  intro:
    'Everything this site publishes, as files: no account, no asking. It may be reused under the licence below as long as the source is named.',
  duties: { spirits: 'Spirits', health: 'Health products' },
  types: {
    text: 'text',
    number: 'number',
    yesNo: 'yes or no (true, false)',
    day: 'date, 2026-11-24',
    partialDay: 'date, month or year: 2026-11-24, 2026-11, 2026',
    list: 'several values, separated by “ | ”',
    code: 'code',
  },
  download: 'Download',
  kind: 'Kind',
  count: 'Entries',
  withSource: 'With a source',
  csvMore: 'CSV of each list in {kind}',
  schema: 'schema',
  other: 'Other files',
  places: 'Coordinates of places (GeoJSON): only those that a source gives',
  changes: 'Changes since an earlier version (JSON)',
  catalogue: 'Description of the data set in DCAT (JSON-LD)',
  changesSince: 'Compared with the data of {date}',
  changesNone: 'This version was not compared with an earlier one, so no changes are listed.',
  changesEmpty: 'No entry has changed.',
  changesLine: '{kind}: {added} added, {removed} removed, {changed} changed.',
  notes: 'How to read the files',
  noteStars:
    'Star ranks are given in words, dates and decision, as of the date of the data. “Unverified” means that a source reports it and the decision has not been seen. Later than that date, look at the column recognition_until.',
  noteUnknown:
    'An empty cell, or a field missing in JSON, means not published yet. It is not 0 and not “no”.',
  noteIds:
    'The id is the last part of the page’s address and does not change. Every entry also has a file of its own: {address}',
  noteSource: 'The column source is the id of a source in the list sources of the same entry.',
  noteSheet:
    'For a spreadsheet take the XLSX file: phone numbers and codes keep their leading 0. Its last sheet is the dictionary.',
  noteCsv:
    'CSV is UTF-8 with commas and a BOM. A text that begins with = + - @ (spaces before it do not count) or an apostrophe gets one apostrophe in front, so that a spreadsheet does not run it as a formula; take that one off and you have the original text.',
  noteContact:
    'Contacts are there only with the holder’s consent; once withdrawn, the next version has them no more. Whoever reuses the data should drop them too.',
  noteDuties:
    'Spirits, and health products without a registration number, have facts only: name, maker, place, status, papers.',
  dictionary: 'Data dictionary',
  dictionaryIntro:
    'Names of the columns in CSV and XLSX. In JSON every _ is one level: name_vi is vi inside name.',
  column: 'Column',
  meaning: 'Meaning',
  holds: 'Type',
  sheetAbout: 'about',
  sheetDictionary: 'dictionary',
  sheetName: 'sheet',
  codes: 'codes',
};
