import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/install.mjs';
import { withoutGit } from '../../scripts/publish/git.ts';
import { temporaryFolder } from '../support/folders.ts';

/**
 * GitLab's own words about its file: gitlab-ci-local carries the schema of GitLab's pipeline editor and
 * works the jobs out as GitLab does, without asking a server and, with --list, without running any.
 */

const linter = join(root, 'node_modules/gitlab-ci-local/dist/index.js');
const ours = readFileSync(join(root, '.gitlab-ci.yml'), 'utf8');

/** What GitLab would say of a file. */
const saidOf = (text: string): { readonly isSound: boolean; readonly said: string } => {
  const folder = temporaryFolder({ '.gitlab-ci.yml': text });
  const env = withoutGit();
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  spawnSync('git', ['init', '--quiet'], { cwd: folder, env });
  spawnSync('git', [...author, 'commit', '--quiet', '--allow-empty', '--message', 'Empty'], {
    cwd: folder,
    env,
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [linter, '--list'], {
    cwd: folder,
    env,
  });
  return { isSound: status === 0, said: `${stdout}${stderr}` };
};

describe('GitLab tự đọc tệp của mình', () => {
  test('.gitlab-ci.yml không có gì để nói, và đủ các việc', () => {
    const { isSound, said } = saidOf(ours);
    expect(isSound, said).toBe(true);
    expect(said).toContain('schema validated');
  });

  test.each([
    ['một khoá viết sai', 'before_script:', 'befor_script:', "'befor_script' property is not"],
    ['một khoá sai trong luật', '- if: $CI_COMMIT', '- iff: $CI_COMMIT', "'iff' property is not"],
    ['một giá trị sai kiểu', 'interruptible: true', 'interruptible: often', 'must be boolean'],
    ['một khoá sai của Pages', 'publish: dist', 'publsh: dist', "'pages' property"],
    ['một việc trước không có', 'resource_group: pages', 'needs: [chek]', 'could not be found'],
    ['YAML hỏng', 'paths: [dist]', 'paths: [dist', 'YAMLException'],
  ])('nhận ra %s', (_, right, wrong, words) => {
    expect(ours).toContain(right);
    const { isSound, said } = saidOf(ours.replace(right, wrong));
    expect(isSound, said).toBe(false);
    expect(said).toContain(words);
  });
});
