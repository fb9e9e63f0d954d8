import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/lib/install.mjs';

/**
 * The files for Git hosts: our own rules about them, and their commands run as they stand. What
 * GitHub and GitLab have to say is in workflow-lint.test.ts and gitlab-lint.test.ts.
 */

const text = z.string();
const step = z
  .strictObject({
    id: text,
    name: text,
    uses: text,
    run: text,
    with: z.record(text, z.union([text, z.number(), z.boolean()])),
    env: z.record(text, text),
  })
  .partial()
  .refine(({ uses, run }) => (uses === undefined) !== (run === undefined), 'uses or run');
const permissions = z.partialRecord(
  z.enum(['contents', 'pages', 'id-token']),
  z.enum(['read', 'write', 'none']),
);
const job = z.strictObject({
  needs: text.optional(),
  'runs-on': z.literal('ubuntu-24.04'),
  'timeout-minutes': z.number().max(60),
  permissions: permissions.optional(),
  environment: z.strictObject({ name: text, url: text }).optional(),
  steps: z.array(step).min(1),
});
const workflow = z.strictObject({
  name: text,
  on: z.strictObject({
    push: z.strictObject({ branches: z.array(text) }).optional(),
    schedule: z
      .array(z.strictObject({ cron: text.regex(/^[\d*/,-]+( [\d*/,-]+){4}$/) }))
      .optional(),
    pull_request: z.null().optional(),
    workflow_dispatch: z.null().optional(),
  }),
  permissions,
  concurrency: z.strictObject({ group: text, 'cancel-in-progress': z.boolean() }),
  jobs: z.record(text, job),
});

const folder = join(root, '.github/workflows');
const read = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));
const workflows = readdirSync(folder).map((file) => ({
  file,
  flow: workflow.parse(read(join('.github/workflows', file))),
}));
const steps = workflows.flatMap(({ file, flow }) =>
  Object.values(flow.jobs).flatMap((one) => one.steps.map((each) => ({ file, ...each }))),
);
const gitlabJob = z.object({ script: z.array(text), rules: z.array(z.object({ if: text })) });
const gitlab = z
  .object({
    check: gitlabJob,
    audit: gitlabJob,
    pages: gitlabJob.extend({ pages: z.object({ publish: text }) }),
  })
  .parse(read('.gitlab-ci.yml'));
const scripts = z
  .object({ scripts: z.record(text, text) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).scripts;

describe('các tệp cho nơi giữ kho mã', () => {
  test('hành động của người khác ghim theo bản, và chỉ của GitHub', () => {
    const uses = steps.flatMap((each) => each.uses ?? []);
    expect(uses.length).toBeGreaterThan(5);
    for (const name of uses) expect(name).toMatch(/^actions\/[\w/-]+@(v\d+|[\da-f]{40})$/);
  });

  test('không quyền nào thừa: chỉ phần đăng được ghi, và chỉ ghi vào Pages', () => {
    for (const { flow } of workflows) expect(flow.permissions).toEqual({ contents: 'read' });
    const writers = workflows.flatMap(({ file, flow }) =>
      Object.entries(flow.jobs)
        .filter(([, one]) => Object.values(one.permissions ?? {}).includes('write'))
        .map(([name]) => `${file} ${name}`),
    );
    expect(writers).toEqual(['publish.yml deploy']);
    for (const { uses, with: options } of steps) {
      if (uses?.startsWith('actions/checkout@'))
        expect(options?.['persist-credentials']).toBe(false);
    }
  });

  test('chữ từ bên ngoài không lọt vào dòng lệnh', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test('mỗi lệnh npm đều có thật, mỗi bước trước đều có mã mà bước sau nhắc tới', () => {
    const commands = [...steps.flatMap((each) => each.run ?? []), ...gitlab.check.script];
    for (const command of [...commands, ...gitlab.pages.script]) {
      const name = /npm run ([\w:-]+)/.exec(command)?.[1];
      if (name !== undefined) expect(Object.keys(scripts)).toContain(name);
    }
    for (const { file, flow } of workflows) {
      const source = readFileSync(join(folder, file), 'utf8');
      const ids = Object.values(flow.jobs).flatMap((one) =>
        one.steps.flatMap(({ id }) => id ?? []),
      );
      for (const [, id] of source.matchAll(/steps\.([\w-]+)\./g)) expect(ids).toContain(id);
      for (const one of Object.values(flow.jobs)) {
        if (one.needs !== undefined) expect(Object.keys(flow.jobs)).toContain(one.needs);
      }
    }
  });

  test('đăng khi nội dung đổi và mỗi đêm; yêu cầu kéo được kiểm tra, dựng và đưa ra xem', () => {
    const publish = workflows.find(({ file }) => file === 'publish.yml')?.flow;
    expect(publish?.on.push?.branches).toEqual(['main']);
    expect(publish?.on.schedule).toHaveLength(1);
    const check = workflows.find(({ file }) => file === 'check.yml')?.flow;
    expect(check?.on).toEqual({ pull_request: null });
    const done = check?.jobs.build?.steps.map(({ run, uses }) => run ?? uses?.replace(/@.*/, ''));
    for (const part of ['npm run check', 'npm run build', 'actions/upload-artifact']) {
      expect(done).toContain(part);
    }
    expect(gitlab.pages.pages.publish).toBe('dist');
    expect(gitlab.check.rules[0]?.if).toContain('merge_request_event');
  });

  test('hai nơi hỏi cùng một điều về lỗ hổng của thư viện, tách khỏi phần dựng', () => {
    const check = workflows.find(({ file }) => file === 'check.yml')?.flow;
    const asked = check?.jobs.audit?.steps.flatMap(({ run }) => run ?? []);
    expect(asked).toEqual(['npm audit --audit-level=high']);
    expect(gitlab.audit.script).toEqual(asked);
    expect(gitlab.audit.rules).toEqual(gitlab.check.rules);
    expect(gitlab.check.script.join()).not.toContain('npm audit');
  });

  test('các bước của GitLab chạy được như chúng được viết', () => {
    const out = mkdtempSync(join(tmpdir(), 'ocop-gitlab-'));
    const program = gitlab.pages.script.join('\n');
    const { status, stdout, stderr } = spawnSync('sh', ['-eu', '-c', program], {
      cwd: root,
      env: {
        ...process.env,
        CONTENT_DIR: join(root, 'tests/content/fixtures/valid'),
        OUT_DIR: join(out, 'dist'),
        CI_PAGES_URL: 'https://nhom.gitlab.example/ocop',
      },
    });
    expect(status, `${stdout}${stderr}`).toBe(0);
    expect(existsSync(join(out, 'dist/404.html'))).toBe(true);
    const home = readFileSync(join(out, 'dist/index.html'), 'utf8');
    expect(home).toContain('href="https://nhom.gitlab.example/ocop/"');
    rmSync(out, { recursive: true, force: true });
  });
});
