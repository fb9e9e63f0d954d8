/**
 * Which day it is. Apart from the arithmetic of dates (dates.ts), since every page loads this and few
 * load that.
 */

/** The ISO day of a moment, in milliseconds since 1970, at Greenwich. */
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day in Asia/Ho_Chi_Minh at a moment, whatever the machine's own zone. */
export const vietnamDay = (now: Date): string => isoDay(now.getTime() + 7 * 3_600_000);

/** A day, or the earliest one it may be when it is before that. */
export const notBefore = (earliest: string | undefined, day: string): string =>
  earliest !== undefined && day < earliest ? earliest : day;
