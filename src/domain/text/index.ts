/** Rules for Vietnamese text, shared by pages, check, form and search. */
export { clip } from './clip.ts';
export { collate } from './collate.ts';
export { escapeXml } from './escape-xml.ts';
export { fold } from './fold.ts';
export { hasVietnamese } from './language.ts';
export { nearest } from './nearest.ts';
export { nfc } from './nfc.ts';
export { scriptJson } from './script-json.ts';
export { siteLinks, withSiteLinks } from './site-links.ts';
export { slugify } from './slug.ts';
export { toneOnFirst, toneOnSecond } from './tone.ts';
export { foldedKey, normalise, placedWords, words } from './words.ts';
