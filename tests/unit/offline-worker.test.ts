import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tellDay } from '../../src/i18n/day-told.ts';
import { LOCALES } from '../../src/i18n/index.ts';
import { type Site, startDevice } from '../support/offline-worker.ts';

/** A made-up page with a photo of its own and what all pages of its program share. */
const page = (text: string, { photo = '', program = 'p1', day = '2026-11-24' } = {}): string =>
  `<html data-build="${program}"><link href="/_astro/${program}.css"><script src="/_astro/${program}.js">` +
  `<p data-build-date="${day}">${text}</p>` +
  (photo && `<img src="/_astro/${photo}.webp" srcset="/_astro/${photo}-480.webp 480w">`);

const program = (name: string): Site => ({
  [`/_astro/${name}.css`]: `@font-face { src: url(/_astro/${name}.woff2) }`,
  [`/_astro/${name}.woff2`]: 'chữ',
  [`/_astro/${name}.js`]: `import"./${name}-part.js"`,
  [`/_astro/${name}-part.js`]: '',
});
const shared = ['css', 'woff2', 'js']
  .map((kind) => `/_astro/p1.${kind}`)
  .concat('/_astro/p1-part.js');
const pictures = (...names: readonly string[]): Site =>
  Object.fromEntries(names.map((name) => [`/_astro/${name}.webp`, 'ảnh']));

const base: Site = { '/sw.js': '', ...program('p1'), ...program('p2'), ...pictures('a', 'b', 'c') };
const monday: Site = { ...base, '/mon/': page('thứ hai'), '/hoi-cho/': page('hội chợ') };

let device: Awaited<ReturnType<typeof startDevice>>;
beforeEach(async () => {
  device = await startDevice(monday);
});
afterEach(() => vi.unstubAllGlobals());

describe('bản mới nhất thắng, dù nằm ở đâu', () => {
  const wednesday = (programOfDay: string): Site => ({
    ...monday,
    '/mon/': page('thứ tư', { program: programOfDay }),
  });

  test.each(['p1', 'p2'])(
    'đọc lại sau khi mang theo: mất mạng vẫn thấy bản đọc sau, không bị báo là cũ (%s)',
    async (programOfDay) => {
      await device.read('/mon/');
      await device.takeAlong('fair', ['/hoi-cho/', '/mon/']);
      device.serve(wednesday(programOfDay));
      await device.read('/mon/');
      expect(await device.isToldOfNewer('/mon/')).toBe(false);
      device.serve(undefined);
      expect(await device.open('/mon/')).toContain('thứ tư');
      expect(await device.open('/hoi-cho/')).toContain('hội chợ');
      expect(device.files('bundle')).toEqual(expect.arrayContaining(shared));
    },
  );

  test('mang theo sau khi đọc: bản mang theo thắng', async () => {
    await device.read('/mon/');
    device.serve(wednesday('p1'));
    await device.takeAlong('fair', ['/hoi-cho/', '/mon/']);
    device.serve(undefined);
    expect(await device.open('/mon/')).toContain('thứ tư');
  });

  test.each([
    { read: '2026-11-25', carried: '2026-11-24', wins: 'đã đọc' },
    { read: '2026-11-24', carried: '2026-11-25', wins: 'mang theo' },
  ])('worker trước để lại hai bản: bản $wins có ngày dữ liệu sau thì thắng', async (days) => {
    device.serve({ ...monday, '/mon/': page('mang theo', { day: days.carried }) });
    await device.takeAlong('fair', ['/mon/']);
    const [bundle = ''] = await device.caches.keys();
    const carried = await device.caches.open(bundle);
    await device.caches.delete(bundle);
    device.serve({ ...monday, '/mon/': page('đã đọc', { day: days.read }) });
    await device.read('/mon/');
    device.caches.all.set(bundle, carried);

    await device.isReplaced();
    device.serve(undefined);
    expect(await device.open('/mon/')).toContain(days.wins);
  });

  test('gói vừa bị bỏ không sống lại vì một trang của nó được đọc', async () => {
    await device.takeAlong('fair', ['/mon/']);
    const { match } = device.caches;
    vi.spyOn(device.caches, 'match').mockImplementation(async (address, options) => {
      const found = await match.call(device.caches, address, options);
      // Removed by the page just after the worker has found it whole.
      if (address === '/bundle.json') {
        for (const name of device.caches.all.keys()) {
          if (name.includes('|bundle|')) device.caches.all.delete(name);
        }
      }
      return found;
    });
    await device.read('/mon/');
    expect(device.files('bundle')).toEqual([]);
  });
});

describe('trang đang mở hỏi có bản mới hơn không', () => {
  const told = (day: string, text: string): string => {
    const sentences = LOCALES.flatMap((locale) =>
      (['data', 'copy', 'version'] as const).map((telling) => tellDay(telling, day, locale)),
    );
    const all = [...sentences, ...sentences.map(encodeURIComponent)].join('. ');
    return page(`${text} ${all}`, { day });
  };

  test.each([
    ['chỉ sang ngày khác', 'Hội chợ 02/12/2026', 'Hội chợ 02/12/2026', false],
    ['chữ trên trang trùng ngày của bản đang mở', 'Sửa 04/11/2026', 'Sửa 04/11/2026', false],
    ['chữ trên trang đổi', 'Giá 20.000', 'Giá 25.000', true],
    ['ngày trên trang đổi', 'Hội chợ 04/11/2026', 'Hội chợ 12/12/2026', true],
  ])('%s', async (_, before, after, newer) => {
    device.serve({ ...monday, '/mon/': told('2026-11-04', before) });
    await device.read('/mon/');
    device.serve({ ...monday, '/mon/': told('2026-11-25', after) });
    expect(await device.isToldOfNewer('/mon/')).toBe(newer);
  });
});

describe('tệp đi theo trang cuối cùng cần nó', () => {
  const names = Array.from({ length: 61 }, (_, index) => `t${index}`);
  const many: Site = {
    ...base,
    ...pictures(...names),
    ...Object.fromEntries(names.map((name) => [`/${name}/`, page(name, { photo: name })])),
  };

  test('trang cũ nhất bị quên cùng ảnh của nó; tệp chung, ảnh trang còn lại và gói vẫn còn', async () => {
    device.serve(many);
    await device.takeAlong('fair', ['/t1/']);
    for (const name of names) await device.read(`/${name}/`);
    const visited = device.files('visited');
    const pages = visited.filter((path) => path.endsWith('/'));
    expect(pages).toEqual(names.slice(-pages.length).map((name) => `/${name}/`));
    expect(pages.length).toBeGreaterThanOrEqual(50);
    expect(pages.length).toBeLessThanOrEqual(60);
    expect(visited.filter((path) => path.endsWith('.webp')).toSorted()).toEqual(
      pages.map((path) => `/_astro/${path.slice(1, -1)}.webp`).toSorted(),
    );
    expect(visited).toEqual(expect.arrayContaining(shared));
    expect(device.files('bundle')).toContain('/_astro/t1.webp');
  });

  test('trang đổi ảnh: ảnh trước đi, ở trang đã đọc và trong gói', async () => {
    device.serve({
      ...monday,
      '/mon/': page('1', { photo: 'a' }),
      '/hai/': page('2', { photo: 'b' }),
    });
    await device.takeAlong('fair', ['/mon/', '/hai/']);
    await device.read('/mon/');
    await device.read('/hai/');
    device.serve({ ...monday, '/mon/': page('1', { photo: 'c' }) });
    await device.read('/mon/');
    for (const shelf of ['visited', 'bundle']) {
      const files = device.files(shelf);
      expect(files).not.toContain('/_astro/a.webp');
      expect(files).toEqual(
        expect.arrayContaining([...shared, '/_astro/b.webp', '/_astro/c.webp']),
      );
    }
    expect(device.files('bundle')).toContain('/bundle.json');
  });

  test('chương trình mới: trang đọc lại rời bộ cũ cùng ảnh của nó, trang ở lại giữ đủ tệp', async () => {
    device.serve({
      ...monday,
      '/mon/': page('1', { photo: 'a' }),
      '/hai/': page('2', { photo: 'b' }),
    });
    await device.read('/mon/');
    await device.read('/hai/');
    device.serve({ ...monday, '/mon/': page('1', { photo: 'c', program: 'p2' }) });
    await device.read('/mon/');
    const files = device.files('visited|p1');
    expect(files).not.toContain('/_astro/a.webp');
    expect(files).toEqual(expect.arrayContaining([...shared, '/hai/', '/_astro/b.webp']));
  });

  test('hai trang được giữ cùng lúc: tệp của trang còn đang lưu không bị bỏ', async () => {
    const late = page('2', { photo: 'b' }) + page('2', { photo: 'late' });
    device.serve({ ...monday, '/mon/': page('1', { photo: 'a' }) });
    await device.read('/mon/');
    device.serve({ ...monday, ...pictures('late'), '/hai/': late });
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', async (asked: string) => {
      if (asked.endsWith('late.webp')) await new Promise((done) => setTimeout(done, 50));
      return fetch(asked);
    });
    await Promise.all([device.read('/hai/'), device.read('/mon/')]);
    const files = device.files('visited');
    expect(files).not.toContain('/_astro/a.webp');
    expect(files).toEqual(expect.arrayContaining(['/hai/', '/_astro/b.webp', '/_astro/late.webp']));
  });
});

test('bản lưu chỉ gọi ảnh đã lưu, không gọi cỡ ảnh khác', async () => {
  device.serve({ ...monday, '/mon/': page('1', { photo: 'a' }) });
  await device.read('/mon/');
  device.serve(undefined);
  const html = await device.open('/mon/');
  expect(html).toContain('src="/_astro/a.webp"');
  expect(html).not.toContain('a-480');
});
