/**
 * The one door by which text becomes markup in an open page (Trusted Types: `require-trusted-types-for`
 * in astro.config.mjs lets no other text in). Only our own drawings pass.
 */

// Made of elements that fetch nothing, lead nowhere and run nothing, …
const DRAWING = /^(?:<svg (?:[^<]|<\/?(?:g|path|circle|rect)[ >])*<\/svg>)?$/;
// … and of attributes that do not either.
const ACTIVE = /\son|href|url\(/i;

/** Whether text is one drawing, or none, in which nothing can act. */
export const isDrawing = (text: string): boolean => DRAWING.test(text) && !ACTIVE.test(text);

const rules = {
  createHTML: (text: string): string => {
    if (!isDrawing(text)) throw new TypeError('Not one of our drawings.');
    return text;
  },
};
// Browsers without Trusted Types keep to the same rule.
const policy = globalThis.trustedTypes?.createPolicy('drawing', rules) ?? rules;

/** Puts a drawing into an element, in place of what was there. @throws TypeError for other markup */
export const drawInto = (element: Element, svg: string): void => {
  element.innerHTML = policy.createHTML(svg);
};
