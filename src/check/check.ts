import { buildDate } from '../env.ts';
import { judgeContent } from './judge.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read.ts';
import { hints, rules } from './rules/index.ts';

/**
 * Checks a content folder: every file against its schema, then all files together. This is the one
 * check behind the command, the build, the form and the publishing gate.
 * @param dir absolute path of the content folder
 * @param memory file that remembers what was found in pictures; the project's own when left out
 * @returns all problems and warnings of all files, in reading order; without errors among them the
 *   folder may be published
 */
export const checkContent = async (dir: string, memory?: string): Promise<Problem[]> =>
  judgeContent(await readContent(dir, memory), rules, { hints, today: buildDate() });
