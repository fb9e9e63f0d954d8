/** What a form keeps on the device, and nowhere else. A browser that keeps nothing is no error. */

/** Every named control of a form with its value; a tick is `on` or empty. */
export const valuesOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...form.elements].flatMap((control) => {
      if (control instanceof HTMLInputElement && control.name !== '') {
        const ticked = control.type !== 'checkbox' || control.checked;
        return [[control.name, ticked ? control.value : '']];
      }
      if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) {
        return [[control.name, control.value]];
      }
      return [];
    }),
  );

/** Puts kept values back into a form. */
export const fillIn = (form: HTMLFormElement, values: Readonly<Record<string, unknown>>): void => {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = values[control.name] === control.value;
    } else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    ) {
      const value = values[control.name];
      if (typeof value === 'string') control.value = value;
    }
  }
};

/** What was kept under a name, or nothing. */
export const kept = (key: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/** Keeps values under a name; without values the name is forgotten. */
export const keep = (key: string, values?: Readonly<Record<string, string>>): void => {
  try {
    if (values) localStorage.setItem(key, JSON.stringify(values));
    else localStorage.removeItem(key);
  } catch {
    // Storage is full or forbidden: the visitor's own choice.
  }
};
