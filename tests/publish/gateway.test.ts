import { mkdtempSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson, withdraw } from '../../scripts/gateway/people.ts';
import { gateway } from '../../scripts/gateway/service.ts';
import { type Box, places } from '../../scripts/publish/box.ts';
import { git } from '../../scripts/publish/git.ts';
import { liveRelease, siteFolder } from '../../scripts/publish/releases.ts';
import { photoWithPlace } from '../support/photo.ts';
import { changeSettings, commitsOf, ENTRY, makeBox, removeFolder } from './support/box.ts';

/** The gateway as the form uses it, in front of a real box. */
describe('cổng sửa bài', () => {
  let folder = '';
  let box: Box;
  let server: Server;
  let origin = '';
  let token = '';

  const listen = async (): Promise<void> => {
    server = gateway(box);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ocop-gateway-'));
    box = changeSettings(await makeBox(folder), { photoMegabytes: 1 });
    token = addPerson(box, 'Bùi Thị Lan', 'lan@vi-du.vn');
    await listen();
  });
  afterAll(() => {
    server?.close();
    removeFolder(folder);
  });

  interface Answer {
    readonly status: number;
    readonly text: string;
  }
  const ask = async (path: string, body?: unknown, using = token): Promise<Answer> => {
    const response = await fetch(`${origin}/api/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `token ${using}`, 'x-forwarded-for': using.slice(-8) },
      body: typeof body === 'string' || body === undefined ? body : JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };
  const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');
  const blobOf = (path: string): string =>
    git({ repository: places(box).repository }, 'rev-parse', `main:${path}`);
  const entry = (): string =>
    `${git({ repository: places(box).repository }, 'show', `main:${ENTRY}`)}\n`;
  const save = (files: readonly object[], using = token, more: object = {}): Promise<Answer> =>
    ask('/repos/ocop/trang/contents', { branch: 'main', message: 'Sửa', files, ...more }, using);
  const edited = (text: string) => ({
    operation: 'update',
    path: ENTRY,
    sha: blobOf(ENTRY),
    content: base64(text),
  });
  const created = (path: string, content: string | Buffer = 'x') => ({
    operation: 'create',
    path,
    content: base64(content),
  });

  test('nói đúng những điều mà biểu mẫu hỏi', async () => {
    expect(JSON.parse((await ask('/version')).text).version).toBe('1.24.0');
    expect(JSON.parse((await ask('/user')).text).full_name).toBe('Bùi Thị Lan');
    const repository = JSON.parse((await ask('/repos/ocop/trang')).text);
    expect(repository).toMatchObject({ default_branch: 'main', permissions: { pull: true } });
    const branch = JSON.parse((await ask('/repos/ocop/trang/branches/main')).text);
    expect(branch.commit.id).toBe(commitsOf(box).head);
    const trees = `/repos/ocop/trang/git/trees/${branch.commit.id}?recursive=1&page=1`;
    const tree = JSON.parse((await ask(trees)).text);
    expect(tree.truncated).toBe(false);
    expect(tree.tree).toContainEqual(expect.objectContaining({ path: ENTRY, type: 'blob' }));
    const listed = await ask('/repos/ocop/trang/file-contents?ref=main', { files: [ENTRY] });
    const [file] = JSON.parse(listed.text);
    expect(Buffer.from(file.content, 'base64').toString()).toBe(entry());
    expect((await ask(`/repos/ocop/trang/raw/${ENTRY}?ref=main`)).text).toBe(entry());
    const path = encodeURIComponent(ENTRY);
    const [first] = JSON.parse((await ask(`/repos/ocop/trang/commits?path=${path}`)).text);
    expect(first.commit.author.name).toBe('Người Thử');
  });

  test('một lần lưu là một thay đổi mang tên người lưu, và trang đã đổi', async () => {
    const before = commitsOf(box).head;
    const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#8c2f1b' } });
    const photo = '/products/mang-kho-thu-nghiem/1.png';
    const text = entry()
      .replace('price: 100000', 'price: 234000')
      .replace(
        'sources:\n',
        'photos:\n  - { file: ./1.png, alt: Ảnh giả một màu, credit: Máy, on: 2026, permission: Ảnh tạo ra để thử }\nsources:\n',
      );
    const { status, text: answer } = await save([
      edited(text),
      created(`content${photo}`, await picture.png().toBuffer()),
    ]);
    expect(status, answer).toBe(201);
    const { commit, files, said } = JSON.parse(answer);
    expect(said).toContain('ĐÃ ĐĂNG');
    expect(files[0]).toEqual({ path: ENTRY, sha: blobOf(ENTRY) });
    const repository = places(box).repository;
    expect(git({ repository }, 'log', '--format=%H %an <%ae> %cn', `${before}..main`)).toBe(
      `${commit.sha} Bùi Thị Lan <lan@vi-du.vn> Bùi Thị Lan`,
    );
    const live = siteFolder(box, liveRelease(box)?.name ?? '');
    const page = readFileSync(join(live, 'san-pham/mang-kho-thu-nghiem/index.html'), 'utf8');
    expect(page).toContain('234.000');
    expect(page).toContain('Ảnh giả một màu');
  });

  /** Whatever is refused leaves branch and site as they are. */
  const refused = async (answer: Promise<Answer>, status: number, words: string) => {
    const before = commitsOf(box);
    const got = await answer;
    expect(got.status, got.text).toBe(status);
    expect(JSON.parse(got.text).message).toContain(words);
    expect(commitsOf(box)).toEqual(before);
  };

  test('lời của phần kiểm tra tới được người lưu', async () => {
    const wrong = entry().replace('producer: htx-thu-nghiem', 'producer: khong-co');
    await refused(save([edited(wrong)]), 422, 'không có chủ thể nào tên “khong-co”');
  });

  test('mã sai, mã đã thu hồi và mã đoán mò không vào được', async () => {
    const stolen = addPerson(box, 'Đinh Văn Minh', 'minh@vi-du.vn');
    expect((await ask('/user', undefined, stolen)).status).toBe(200);
    withdraw(box, 'minh@vi-du.vn');
    await refused(save([edited(`${entry()}\n`)], stolen), 401, 'thu hồi');
    expect(readFileSync(join(box.dir, 'people.json'), 'utf8')).not.toContain(stolen);
    const guess = `ocop_${'x'.repeat(43)}`;
    for (let round = 0; round < 10; round += 1) await ask('/user', undefined, guess);
    await refused(ask('/user', undefined, guess), 429, 'quá nhiều lần');
    expect((await ask('/user')).status, 'others are not locked out').toBe(200);
  });

  test.each([
    ['ngoài thư mục nội dung', 'src/env.ts', 403, 'Chỉ được sửa trong thư mục content'],
    ['đi lên thư mục cha', 'content/../src/env.ts', 422, 'không bắt đầu bằng dấu chấm'],
    ['đường dẫn tuyệt đối', '/etc/passwd', 403, 'Chỉ được sửa'],
    ['thư mục .git', 'content/.git/config', 422, 'không bắt đầu bằng dấu chấm'],
    ['thư mục .GIT', 'content/products/.GIT/hooks/x.md', 422, 'không bắt đầu'],
    ['tên có gạch ngược', 'content\\a.md', 403, 'Chỉ được sửa'],
    ['tên có ký tự điều khiển', 'content/a\nb.md', 422, 'tên chỉ được'],
    ['tệp chạy được', 'content/products/x/chay.sh', 422, 'chỉ nhận'],
    ['ảnh SVG', 'content/products/x/1.svg', 422, 'chỉ nhận'],
    ['tệp mang tên ảnh', 'content/products/x/1.jpg', 422, 'không phải ảnh'],
  ])('không ghi được: %s', async (_, path, status, words) => {
    await refused(save([created(path)]), status, words);
  });

  test('hình vẽ SVG mang tên ảnh và ảnh cụt bị từ chối bằng lời của phần kiểm tra', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>');
    const drawing = save([created('content/products/x/1.jpg', svg)]);
    await refused(drawing, 422, 'tệp mang tên .jpg nhưng thật ra là hình vẽ SVG');
    const photo = await photoWithPlace();
    const cut = created('content/products/x/1.jpg', photo.subarray(0, photo.length / 2));
    await refused(save([cut]), 422, 'ảnh bị hỏng hoặc bị cắt cụt');
  });

  test('tệp quá nặng, quá nhiều tệp, nội dung không phải base64 bị từ chối', async () => {
    const photo = created('content/products/x/1.jpg', Buffer.alloc(1_100_000, 1));
    await refused(save([photo]), 413, 'nặng hơn 1 MB');
    const many = Array.from({ length: 61 }, (_, number) => created(`content/news/${number}.md`));
    await refused(save(many), 422, 'tối đa 60 tệp');
    const odd = { operation: 'create', path: 'content/a.md', content: '../x' };
    await refused(save([odd]), 422, 'không đúng dạng');
    await refused(ask('/repos/ocop/trang/contents', '{'), 400, 'không phải JSON');
    await refused(ask('/repos/ocop/trang/contents', 'x'.repeat(40_000_001)), 413, 'quá nặng');
  });

  test('không đè lên bản của người khác', async () => {
    const stale = { ...edited(`${entry()}Thêm.\n`), sha: '0'.repeat(39).concat('1') };
    await refused(save([stale]), 409, 'người khác vừa sửa');
    await refused(save([created(ENTRY)]), 409, 'người khác vừa sửa');
  });

  test('một yêu cầu gửi lại lần nữa bị từ chối, kể cả sau khi khởi động lại', async () => {
    changeSettings(box, { waitSeconds: 0 });
    const text = entry();
    const body = JSON.stringify({
      branch: 'main',
      message: 'Thêm câu',
      files: [edited(`${text}\nCâu mới.\n`)],
    });
    expect((await ask('/repos/ocop/trang/contents', body)).status).toBe(201);
    // Somebody takes the change back: now the file is again what the request was made from.
    expect((await save([edited(text)])).status).toBe(201);
    await refused(ask('/repos/ocop/trang/contents', body), 409, 'đã được nhận rồi');
    server.close();
    await listen();
    await refused(ask('/repos/ocop/trang/contents', body), 409, 'đã được nhận rồi');
  });

  test('tên tác giả và nhánh trong yêu cầu không được tin', async () => {
    const author = { name: 'Người Khác', email: 'khac@vi-du.vn' };
    const { status } = await save([edited(`${entry()}\nThêm nữa.\n`)], token, { author });
    expect(status).toBe(201);
    const repository = places(box).repository;
    expect(git({ repository }, 'log', '-1', '--format=%an', 'main')).toBe('Bùi Thị Lan');
    await refused(save([edited(entry())], token, { branch: 'khac' }), 422, 'Chỉ lưu được vào');
  });

  test('chỉ đọc được thư mục nội dung, chỉ qua https', async () => {
    for (const path of ['raw/..%2F..%2Fconfig', 'raw/.gitattributes', 'media/main/package.json']) {
      expect((await ask(`/repos/ocop/trang/${path}`)).status, path).toBe(404);
    }
    const plain = await fetch(`${origin}/api/v1/user`, {
      headers: {
        authorization: `token ${token}`,
        'x-forwarded-proto': 'http',
        'x-forwarded-for': '192.0.2.7',
      },
    });
    expect(plain.status).toBe(403);
  });

  test('nhật ký ghi ai làm gì, không ghi mã truy cập', () => {
    const log = readFileSync(join(places(box).logs, 'gateway.log'), 'utf8');
    expect(log).toContain('"email":"lan@vi-du.vn"');
    expect(log).not.toContain(token);
  });
});
