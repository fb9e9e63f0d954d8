import { notBefore, vietnamDay } from '../../domain/today.ts';

/**
 * The ISO day it is for the visitor, in Vietnam: by the device's clock, so that a page kept for long
 * does not tell of the past as of what is to come; and never before the day on which the page was
 * built, so that a clock that is behind turns nothing back.
 */
export const today = (): string => {
  const built = document.querySelector<HTMLElement>('[data-build-date]')?.dataset.buildDate;
  return notBefore(built, vietnamDay(new Date()));
};
