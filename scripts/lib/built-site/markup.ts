import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Problem } from './problem.ts';
import type { Page, Site } from './site.ts';

/** Reading a page by all rules takes a tenth of a second: beyond this many, a sample is read. */
const mostPages = 200;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // How HTML is written, which the compiler decides, not whether it is right.
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      // A title names the page and the site; Vietnamese names are longer than 70 letters allow.
      'long-title': 'off',
      // Duplicate ids and style="" are reported by our own checks, inside drawings too.
      'no-dup-id': 'off',
      'no-inline-style': 'off',
    },
  }),
);

/** Astro writes one <style> before the first island, in the body; browsers read it there. */
const isIslandStyle = (rule: string, message: string): boolean =>
  rule === 'element-permitted-content' && message.startsWith('<style> element');

/** A table that is drawn as blocks on a phone is none to Safari unless its parts say what they are. */
const isTableRole = (rule: string, message: string): boolean =>
  rule === 'no-redundant-role' && /<(?:table|thead|tbody|tr|th|td)>/.test(message);

/** Every page, or a fixed sample of each kind and language, is valid HTML by html-validate. */
export const checkMarkup = async (site: Site): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  for (const page of samplePages(site.pages, mostPages)) {
    const html = readFileSync(join(site.dir, page.file), 'utf8');
    const report = await validator.validateString(html, page.file);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line } of messages) {
        if (isIslandStyle(ruleId, message) || isTableRole(ruleId, message)) continue;
        problems.push({
          file: page.file,
          line,
          message: `${ruleId}: ${message}`,
          remedy: `see https://html-validate.org/rules/${ruleId}.html`,
        });
      }
    }
  }
  return problems;
};

/**
 * All pages when they are few; else as many of each kind and language, evenly spread over their
 * files, so that the same site always gives the same sample.
 */
export const samplePages = <Each extends Pick<Page, 'kind' | 'lang'>>(
  pages: readonly Each[],
  most: number,
): readonly Each[] => {
  if (pages.length <= most) return pages;
  const groups = [...Map.groupBy(pages, ({ kind, lang }) => `${kind} ${lang}`).values()];
  const each = Math.max(1, Math.floor(most / groups.length));
  return groups.flatMap((group) => {
    const step = Math.max(1, group.length / each);
    return group.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  });
};
