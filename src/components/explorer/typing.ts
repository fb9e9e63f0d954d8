/** Milliseconds without a key after which a text counts as typed. */
const PAUSE = 250;
/** A single letter is nearly always on its way to more. */
const ENOUGH = 2;

/**
 * Answers a text while it is being typed: at once, but one text at a time, and of those typed
 * meanwhile the last.
 * @param answer shows the list for a text
 * @param typed told once the typing pauses
 */
export const whileTyping = (
  field: HTMLInputElement,
  answer: (text: string) => Promise<void>,
  typed: () => void,
): void => {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let answered: string | undefined;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    for (let text = field.value.trim(); text !== answered; text = field.value.trim()) {
      answered = text;
      await answer(text);
    }
  };
  const catchUp = (): Promise<void> => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
  field.addEventListener('input', () => {
    clearTimeout(pause);
    answered = undefined;
    if (field.value.trim().length >= ENOUGH) void catchUp();
    pause = setTimeout(() => void catchUp().then(typed), PAUSE);
  });
};
