import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lastChanges } from '../../src/history/git.ts';
import { productRevisions } from '../../src/history/products.ts';
import { temporaryFolder } from '../support/folders.ts';

const git = (dir: string, day: string, ...args: string[]): void => {
  const at = `${day}T20:00:00Z`;
  const { status, stderr } = spawnSync(
    'git',
    ['-C', dir, '-c', 'user.name=Người Giả', '-c', 'user.email=gia@vi-du.vn', ...args],
    { encoding: 'utf8', env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at } },
  );
  if (status !== 0) throw new Error(stderr);
};

const write = (dir: string, price: number, more = ''): void => {
  const folder = join(dir, 'nội dung/products/mang');
  mkdirSync(folder, { recursive: true });
  const packs = `packs:\n  - { kind: túi, price: ${price} }\n`;
  writeFileSync(join(folder, 'index.md'), `---\nname: Măng\n${packs}${more}---\nBài.\n`);
};

/** A made-up repository with three commits, one of which deletes the file for a day. */
const repository = (): string => {
  const dir = temporaryFolder();
  git(dir, '2026-01-01', 'init', '-q', '-b', 'main');
  const commit = (day: string, name: string): void => {
    git(dir, day, 'add', '-A');
    git(dir, day, 'commit', '-q', '-m', name);
  };
  write(dir, 100000);
  // As Windows' Notepad saves it.
  const path = join(dir, 'nội dung/products/mang/index.md');
  writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
  commit('2026-01-01', 'một');
  rmSync(join(dir, 'nội dung/products/mang/index.md'));
  writeFileSync(join(dir, 'khác.txt'), 'khác');
  commit('2026-01-02', 'xoá');
  write(dir, 120000, 'photos:\n  - { file: ./1.jpg }\n');
  commit('2026-01-03', 'hai');
  return dir;
};

describe('lịch sử từ Git', () => {
  test('kể việc và ngày ở Việt Nam; không tên người, không thư điện tử; lần nào cũng như lần nào', () => {
    const content = join(repository(), 'nội dung');
    const revisions = productRevisions(content);
    expect([...revisions]).toEqual([
      [
        'mang',
        [
          // Eight in the evening in London is the next day in Vietnam.
          { on: '2026-01-04', changes: ['price', 'photo'] },
          { on: '2026-01-02', changes: ['published'] },
        ],
      ],
    ]);
    expect(productRevisions(content)).toEqual(revisions);
    const days = lastChanges(content, /index\.md$/);
    expect([...days]).toEqual([['products/mang/index.md', '2026-01-04']]);
    expect(JSON.stringify([...revisions])).not.toMatch(/Người Giả|@/);
  });

  test('mỗi tệp đổi lần cuối lúc nào, kể theo đường dẫn trong thư mục', () => {
    const changes = lastChanges(join(repository(), 'nội dung'), /./);
    expect([...changes]).toEqual([['products/mang/index.md', '2026-01-04']]);
  });

  test('không có Git, ngoài kho, hay kho chép nông thì không có lịch sử, không hỏng gì', () => {
    const shallow = temporaryFolder();
    git(shallow, '2026-01-05', 'clone', '-q', '--depth', '1', `file://${repository()}`, 'nong');
    expect(productRevisions(join(shallow, 'nong/nội dung')).size).toBe(0);
    expect(lastChanges(join(shallow, 'nong/nội dung'), /./).size).toBe(0);
    expect(lastChanges(temporaryFolder(), /./).size).toBe(0);
    expect(productRevisions(temporaryFolder()).size).toBe(0);
    expect(productRevisions(join(temporaryFolder(), 'không-có')).size).toBe(0);
    const { PATH } = process.env;
    process.env.PATH = '';
    expect(productRevisions(shallow).size).toBe(0);
    process.env.PATH = PATH;
  });
});
