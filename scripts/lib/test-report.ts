import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** How many tests went how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What a step that is one test in itself counts for. */
export const tallyOfStep = (exitCode: number): Tally =>
  exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * Counts the tests in Vitest's JSON report.
 * @param path file of the report; one that is missing or unreadable is a failure
 */
export const tallyOfVitest = (path: string, exitCode: number): Tally => {
  const report = readReport(path, vitestReport);
  if (!report) return tallyOfStep(1);
  // A file that cannot be loaded has no tests to fail, and must not pass for that.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return withExitCode(exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  });
};

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/**
 * Counts the tests in Playwright's JSON report. A test that passed only when repeated has failed.
 * @param path file of the report; one that is missing or unreadable is a failure
 */
export const tallyOfPlaywright = (path: string, exitCode: number): Tally => {
  const report = readReport(path, playwrightReport);
  if (!report) return tallyOfStep(1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withExitCode(exitCode, { passed: expected, failed: unexpected + flaky, skipped });
};

/** What fails outside any test (a set-up, an error nobody awaited, no test at all) is one more. */
const withExitCode = (exitCode: number, tally: Tally): Tally => {
  const noTest = tally.passed + tally.failed === 0;
  const unseen = (exitCode !== 0 && tally.failed === 0) || noTest;
  return unseen ? { ...tally, failed: tally.failed + 1 } : tally;
};

const readReport = <T>(path: string, schema: z.ZodType<T>): T | undefined => {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
};

/** The last line of a test run. */
export const verdict = (tallies: readonly Tally[]): string => {
  const { passed, failed } = total(tallies);
  return `${passed} passed, ${failed} failed`;
};

/** Whether something ran and nothing failed. */
export const isGood = (tallies: readonly Tally[]): boolean => {
  const { passed, failed } = total(tallies);
  return failed === 0 && passed > 0;
};

const total = (
  tallies: readonly Tally[],
): { readonly passed: number; readonly failed: number } => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
});
