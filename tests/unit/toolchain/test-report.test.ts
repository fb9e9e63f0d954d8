import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  isGood,
  tallyOfPlaywright,
  tallyOfStep,
  tallyOfVitest,
  verdict,
} from '../../../scripts/lib/test-report.ts';
import { temporaryFolder } from '../../support/folders.ts';

const report = (content: unknown): string =>
  join(temporaryFolder({ 'report.json': JSON.stringify(content) }), 'report.json');

const vitest = (counts: object, files: readonly object[] = []): string =>
  report({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: files,
    ...counts,
  });

const playwright = (stats: object): string =>
  report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } });

test('every test counts by itself', () => {
  const counts = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
  expect(tallyOfVitest(vitest(counts), 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 3 };
  expect(tallyOfPlaywright(playwright(stats), 1)).toEqual({ passed: 7, failed: 2, skipped: 3 });
});

test('a test file that cannot be loaded is a failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  const path = vitest({ numPassedTests: 5 }, [broken]);
  expect(tallyOfVitest(path, 1)).toMatchObject({ passed: 5, failed: 1 });
});

test('an error outside all tests is a failure', () => {
  expect(tallyOfVitest(vitest({ numPassedTests: 5 }), 1)).toMatchObject({ failed: 1 });
  expect(tallyOfPlaywright(playwright({ expected: 5 }), 1)).toMatchObject({ failed: 1 });
});

test('no test at all and no report are failures', () => {
  expect(tallyOfVitest(vitest({ numPendingTests: 4 }), 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(tallyOfPlaywright(playwright({}), 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(tallyOfVitest(join(temporaryFolder(), 'none.json'), 0)).toMatchObject({ failed: 1 });
  expect(tallyOfPlaywright(report({ stats: 'none' }), 0)).toMatchObject({ failed: 1 });
});

test('the last line adds everything up', () => {
  const tallies = [tallyOfStep(0), tallyOfStep(0), { passed: 10, failed: 0, skipped: 2 }];
  expect(verdict(tallies)).toBe('12 passed, 0 failed');
  expect(isGood(tallies)).toBe(true);
  expect(verdict([...tallies, tallyOfStep(1)])).toBe('12 passed, 1 failed');
  expect(isGood([...tallies, tallyOfStep(1)])).toBe(false);
  expect(isGood([])).toBe(false);
});
