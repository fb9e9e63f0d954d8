/** The place at the foot of the page that says what was done, aloud too, and offers to undo it. */
const box = document.querySelector<HTMLElement>('[data-tray]');

/** How long a sentence stays: long enough to read it and to get there by keyboard. */
const STAYS = 12_000;

let leaving: ReturnType<typeof setTimeout> | undefined;

/** A word that Tray.astro carries. */
export const word = (name: string): string => box?.dataset[name] ?? '';

const leaveLater = (): void => {
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    // Nobody's focus is taken away.
    if (box?.matches(':hover, :focus-within')) leaveLater();
    else box?.replaceChildren();
  }, STAYS);
};

/** Says a sentence, with a way on or back. */
export const say = (
  text: string,
  link?: { text: string; href: string },
  undo?: () => void,
): void => {
  const line = document.createElement('p');
  line.append(text);
  if (undo) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = word('undo');
    button.onclick = () => {
      undo();
      say(word('undone'));
    };
    line.append(button);
  }
  if (link) {
    const anchor = document.createElement('a');
    anchor.textContent = link.text;
    anchor.href = link.href;
    line.append(anchor);
  }
  box?.replaceChildren(line);
  leaveLater();
};
