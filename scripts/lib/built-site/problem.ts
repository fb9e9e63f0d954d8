/** Something wrong with the built site. */
export interface Problem extends Fault {
  /** File below dist/, with forward slashes. */
  readonly file: string;
}

/** Something wrong with a file, wherever that is. */
export interface Fault {
  /** Line in that file, from 1; left out when the whole file is meant. */
  readonly line?: number;
  /** What is wrong. The same words for the same fault, so that faults of a layout come out once. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Nobody who visits is stopped by it: to be mended, but no reason to keep a site from going live. */
  readonly mild?: true;
}

/** Places listed for one fault; a fault in the layout is on every page. */
const mostPlaces = 6;

/** All problems as text: each fault once, with the places where it is and what to do. */
export const describeProblems = (problems: readonly Problem[]): string => {
  const faults = Map.groupBy(problems, ({ message, remedy }) => `${message}\n  fix: ${remedy}`);
  return [...faults].map(([fault, places]) => `${fault}\n${placesOf(places)}`).join('\n\n');
};

const placesOf = (problems: readonly Problem[]): string => {
  const places = [...new Set(problems.map(({ file, line }) => (line ? `${file}:${line}` : file)))];
  const shown = places.slice(0, mostPlaces).map((place) => `    ${place}`);
  const more = places.length - shown.length;
  return [...shown, ...(more > 0 ? [`    … and ${more} more`] : [])].join('\n');
};
