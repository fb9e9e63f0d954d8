/** From here on a number can have thousands. */
const THOUSAND = 1000;

/**
 * A number as somebody writes it here, as the form reads it: `1.500` is 1500, `1,5` is 1.5.
 * @param most the largest that the field takes; below a thousand, as in degrees, a dot parts decimals
 */
export const numberMeant = (typed: string, most = Number.POSITIVE_INFINITY): string => {
  const dotted = typed.replaceAll(',', '.');
  const isGrouped = /^[1-9]\d*(?:\.\d{3})+$/.test(dotted);
  return isGrouped && most >= THOUSAND ? dotted.replaceAll('.', '') : dotted;
};

/**
 * The form takes `1.500` for 1.5 and saves that while the field goes on showing `1.500`; of `1,5` it
 * keeps the 5. So what is typed is put right before the field hears of it, where one can see it.
 */
export const readTypedNumbers = (): void => {
  document.addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.role !== 'spinbutton') return;
      const meant = numberMeant(
        target.value,
        Number(target.ariaValueMax ?? Number.NaN) || undefined,
      );
      if (meant !== target.value) target.value = meant;
    },
    { capture: true },
  );
};
