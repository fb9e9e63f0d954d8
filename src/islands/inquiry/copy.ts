/**
 * Puts a text on the clipboard. Where the browser does not let a page do that, the field that shows
 * the text is selected, so that a person can copy it by hand.
 * @returns whether the text was copied
 */
export const copyText = async (
  text: string,
  field: HTMLInputElement | HTMLTextAreaElement | null,
): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return false;
  }
};
