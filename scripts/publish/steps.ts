import { appendFileSync, readFileSync } from 'node:fs';

/** How long a step of a publication took. */
export interface Step {
  readonly name: string;
  readonly seconds: number;
  /** What all processors spent on it together, the programs it started included. */
  readonly cpuSeconds: number;
}

const MARK = '⏱';

/**
 * Notes in a log what each step of a publication took.
 * @returns to be called with a step's name at its end
 */
export const stepsIn = (log: string): ((name: string) => void) => {
  let before = { seconds: performance.now() / 1000, cpu: cpuSeconds() };
  return (name) => {
    const now = { seconds: performance.now() / 1000, cpu: cpuSeconds() };
    const step = [now.seconds - before.seconds, now.cpu - before.cpu];
    const [seconds, cpu] = step.map((taken) => taken.toFixed(2));
    appendFileSync(log, `${MARK} ${name}: ${seconds} s, CPU ${cpu} s\n`);
    before = now;
  };
};

/** The steps noted in the text of a log. */
export const readSteps = (log: string): readonly Step[] =>
  [...log.matchAll(new RegExp(`^${MARK} (.+): ([\\d.]+) s, CPU ([\\d.]+) s$`, 'gm'))].map(
    ([, name = '', seconds, cpu]) => ({
      name,
      seconds: Number(seconds),
      cpuSeconds: Number(cpu),
    }),
  );

/** Linux counts in hundredths of a second, whatever its clock does. */
const ticks = 100;

/** Processor time of this process and of those that it started and that have ended. */
const cpuSeconds = (): number => {
  // The name of the program, in brackets, may have spaces; the times are the 12th to 15th after it.
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / ticks;
};
