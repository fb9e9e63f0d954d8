import type { Words } from '../vi.ts';

export const takePart: Words['takePart'] = {
  title: 'Take part in OCOP',
  intro: 'Four questions first, details after.',
  door: 'Who may take part, what to prepare, by when, whom to ask; see which papers you lack.',
  questions: {
    who: 'Who may take part?',
    prepare: 'What to prepare?',
    when: 'By when?',
    ask: 'Whom to ask?',
  },
  more: 'More on this',
  noAnswer: 'No page answers this yet.',
  deadlines: 'Coming deadlines',
  deadlinesNote: 'Each comes once a year; the next one counted from {date} is given.',
  before: 'File in before {date}',
  done: 'assessed before {date}',
  check: 'See what you still lack',
  checkNote:
    'Tick what you have. Nothing is scored here and no star is predicted. Not every product needs every paper; ask the commune.',
  owner: 'Who are you?',
  have: 'Which papers do you have?',
  missing: 'Still missing ({n}):',
  complete: 'Everything on the list is ticked. Take it to the commune office.',
  kept: 'Your ticks are kept on this device only.',
  forget: 'Clear the ticks',
  print: 'Print the list',
  idea: 'Only an idea so far? Fill in the idea form',
};
