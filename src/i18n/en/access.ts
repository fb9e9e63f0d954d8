import type { access as vi } from '../vi/access.ts';

export const access = {
  title: 'What was tried',
  lead: 'Whenever the site changes, a program opens one page of every kind and tries what is below. Recorded {date}.',
  passed: 'Passed',
  failing: 'Not passed yet',
  noneFailing:
    'Of what a program can try, nothing fails. A program does not see everything: real users are still needed.',
  checks: {
    rules:
      'The rules of WCAG 2.2, levels A and AA, that axe-core {axe} can read, on a phone and a computer, in Vietnamese and English.',
    dark: 'Text has enough contrast on the dark background.',
    reflow: '320 px wide, which is 400% zoom on a 1280 px screen: no sideways scrolling.',
    spacing: 'Wider lines and letters as in WCAG 1.4.12: no text is lost or runs over.',
    stillness: 'Nothing moves when the device asks for less motion.',
    focus: 'Whatever can be pressed shows clearly when the keyboard is on it.',
    keyboard: 'Searching, filtering and the inquiry list with the keyboard alone.',
    ownColours:
      'When the device forces its own colours (high contrast), text and state shapes stay.',
  },
} satisfies typeof vi;
