/**
 * A set of radio buttons of the form listens only 100 ms after it was drawn (@sveltia/ui 0.77,
 * services/group): a button pressed before that looks chosen while nothing was taken, and pressing
 * it again does not help. Fields are drawn as one scrolls to them, and on a slow phone the wait is
 * longer. So an early press is kept until its set says that it is ready.
 */
export const keepEarlyClicks = (): void => {
  /** Sets that do not listen yet, with the button that was pressed last. */
  const starting = new Map<EventTarget, HTMLElement | undefined>();
  const on = (name: string, handle: (event: Event) => void): void => {
    // The sets' events do not bubble: they are only met on their way down.
    document.addEventListener(name, handle, { capture: true });
  };
  on('Initializing', ({ target }) => {
    if (target instanceof HTMLElement && target.role === 'radiogroup') {
      starting.set(target, undefined);
    }
  });
  on('Initialized', ({ target }) => {
    if (!target) return;
    const pressed = starting.get(target);
    starting.delete(target);
    pressed?.click();
  });
  on('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[role="radio"]');
    const set = button?.closest('[role="radiogroup"]');
    if (!set || !starting.has(set)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    starting.set(set, button ?? undefined);
  });
};
