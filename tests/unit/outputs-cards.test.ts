import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sax from 'sax';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import type { RawContent, RawData } from '../../src/catalogue/raw.ts';
import { clip } from '../../src/domain/text/index.ts';
import { shareText } from '../../src/outputs/cards/cards.ts';
import { CARD, type Card, drawCard, PANEL } from '../../src/outputs/cards/draw.ts';
import { productCard } from '../../src/outputs/cards/entry-cards.ts';
import { cardBytes, cardFile, drawCards } from '../../src/outputs/cards/files.ts';
import { keepCards } from '../../src/outputs/cards/keep.ts';
import { HEADING } from '../../src/outputs/cards/letters.ts';
import { setWords } from '../../src/outputs/cards/wrap.ts';
import { photoWithPlace } from '../support/photo.ts';
import { readRawContent } from '../support/raw-content.ts';

/** Made up: no such product, maker or decision. */
const MADE_UP: Card = {
  site: 'Trang thử',
  kind: 'Sản phẩm · Thực phẩm',
  name: 'Măng khô thử nghiệm',
  facts: ['Hợp tác xã thử nghiệm', 'xóm Thử, xã Nghiệm'],
  cloth: { slug: 'thu-nghiem', palette: 'food' },
};
/** Ninety characters. */
const LONG =
  'Chè Shan tuyết thử nghiệm sao suốt thủ công của những người không có thật ở xóm Nghiêng Xa';

let raw: RawContent;
let folder: string;
beforeAll(async () => {
  raw = await readRawContent('tests/content/fixtures/valid');
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Distinct colours of a part of a drawn card. */
const coloursIn = async (card: Card, left: number, top: number, width: number, height: number) => {
  const { data } = await sharp(Buffer.from(drawCard(card)))
    .extract({ left, top, width, height })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = Array.from({ length: data.length / 3 }, (_, at) =>
    data.toString('hex', at * 3, at * 3 + 3),
  );
  return new Set(pixels);
};

const cardWith = (recognitions: RawData<'products'>['recognitions'], today: string) => {
  const products = raw.products.map((entry) => ({
    ...entry,
    data: { ...entry.data, recognitions },
  }));
  const all: Catalogue = joinCatalogue({ ...raw, products }, 'vi', today);
  const [product] = all.products;
  if (!product) throw new Error('The valid folder has no product.');
  return productCard(all, product);
};

describe('ảnh chia sẻ', () => {
  test('chữ được vẽ bằng nét của phông nhà, không nhờ phông của máy', () => {
    const tags = new Set<string>();
    const parser = sax.parser(true);
    parser.onopentag = ({ name }) => tags.add(name);
    parser.onerror = (error) => {
      throw error;
    };
    parser.write(drawCard({ ...MADE_UP, name: 'A & B < C "Đ"' })).close();
    expect(tags).toContain('path');
    for (const tag of ['text', 'tspan', 'image', 'style', 'script']) {
      expect(tags).not.toContain(tag);
    }
  });

  test('mỗi dấu tiếng Việt là một nét riêng, chữ gõ kiểu tách dấu vẽ ra như nhau', () => {
    const drawn = (words: string) => HEADING.draw(words, { x: 0, y: 0, size: 10, fill: '#000' });
    const vowels = [...'aàáảãạăằắẳẵặâầấẩẫậoòóỏõọôồốổỗộơờớởỡợđd'];
    expect(new Set(vowels.map(drawn)).size).toBe(vowels.length);
    const name = 'Chè Shan tuyết Núi Nghiêng';
    expect(drawn(name.normalize('NFD'))).toBe(drawn(name.normalize('NFC')));
  });

  test.each([
    ['chín mươi chữ', LONG],
    ['một chữ rất dài', 'W'.repeat(90)],
    ['tên và chủ thể đều dài', LONG],
  ])('%s: không chữ nào tràn ra khỏi chỗ', async (_, name) => {
    const card: Card = {
      ...MADE_UP,
      name,
      facts: [LONG, `${LONG} ${LONG}`],
      standing: { shape: 'full', word: LONG, stars: 5, line: 'Có giá trị đến hết 01/01/2027' },
      note: LONG,
    };
    // Left and right of the words, and just above the box of the state, is bare paper.
    const right = CARD.width - PANEL.width;
    expect(await coloursIn(card, 0, 60, 60, 570)).toEqual(new Set(['fbf7ee']));
    expect(await coloursIn(card, right - 36, 60, 36, 570)).toEqual(new Set(['fbf7ee']));
    expect(await coloursIn(card, 0, CARD.height - 30, right, 30)).toEqual(new Set(['fbf7ee']));
  });

  test('tên chín mươi chữ hiện đủ', () => {
    const { lines, cut } = setWords(HEADING, LONG, [{ size: 42, most: 5 }], 700);
    expect(cut).toBe(false);
    expect(lines.join(' ')).toBe(LONG);
  });

  test('sao còn hạn đứng cạnh ngày hết hạn; hết hạn thì không còn hình sao', () => {
    const [decision] = raw.decisions;
    const recognition = { stars: 4, decision: decision?.slug, on: '2025-01-01', source: 'thu' };
    const valid = cardWith([recognition], '2026-01-01');
    expect(valid.standing).toMatchObject({ stars: 4, line: 'Có giá trị đến hết 01/01/2028' });
    const ended = cardWith([recognition], '2028-06-01');
    expect(ended.standing?.stars).toBeUndefined();
    expect(ended.standing?.word).toContain('hết hạn');
    const star = 'l1.62 3.58';
    expect(drawCard(valid)).toContain(star);
    expect(drawCard(ended)).not.toContain(star);
  });

  test('vẽ lần thứ hai không vẽ gì; đổi một chữ thì tên tệp đổi', async () => {
    const card = { ...MADE_UP };
    await drawCards([card], folder);
    const file = join(folder, cardFile(card).name);
    const before = statSync(file).mtimeMs;
    await drawCards([{ ...MADE_UP }], folder);
    expect(statSync(file).mtimeMs).toBe(before);
    expect(cardFile({ ...MADE_UP, name: `${MADE_UP.name}.` }).name).not.toBe(cardFile(card).name);
    const bytes = cardBytes(card, folder);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', ...CARD });
    expect(bytes.length).toBeLessThan(60_000);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.txt'))).toEqual([
      cardFile(card).name,
    ]);
  });

  test('có ảnh thì hiện ảnh, không mang theo nơi chụp', async () => {
    const photo = join(folder, 'photo.jpg');
    writeFileSync(photo, await photoWithPlace());
    const card = { ...MADE_UP, photo };
    await drawCards([card], folder);
    const meta = await sharp(cardBytes(card, folder)).metadata();
    expect(meta).toMatchObject({ format: 'jpeg', ...CARD });
    expect(meta.exif).toBeUndefined();
  });
});

describe('lời đi kèm liên kết', () => {
  test('dài thì cắt ở giữa hai từ, có dấu …, không quá chỗ mà Zalo và Facebook hiện', () => {
    const summary = `${LONG}, ${LONG}, ${LONG}.`;
    const text = shareText({ ...MADE_UP, facts: [summary] });
    expect(text.length).toBeLessThanOrEqual(160);
    expect(text.length).toBeGreaterThan(140);
    expect(text).toMatch(/[\p{L}\p{N}]…$/u);
    const whole = `${MADE_UP.name}. ${summary}`;
    expect(whole.startsWith(text.slice(0, -1))).toBe(true);
    expect(whole.slice(text.length - 1)).toMatch(/^[\s,.]/);
  });

  test('vừa chỗ thì để nguyên; một chữ dài hơn chỗ thì cắt giữa chữ', () => {
    expect(shareText(MADE_UP)).toBe('Măng khô thử nghiệm. Hợp tác xã thử nghiệm');
    const room = 'a'.repeat(158);
    expect(clip(`${room} b`, 160)).toBe(`${room} b`);
    expect(clip(`${room}a b`, 160)).toBe(`${room}a…`);
    expect(clip('a'.repeat(161), 160)).toBe(`${'a'.repeat(159)}…`);
  });
});

describe('thẻ đã vẽ được giữ đến khi không nội dung nào cần', () => {
  const day = 86_400_000;
  /** A cache with cards of these names, drawn a day ago. */
  const cacheWith = (...names: readonly string[]): string => {
    const cache = mkdtempSync(join(folder, 'cache-'));
    for (const name of names) {
      writeFileSync(join(cache, name), '');
      utimesSync(join(cache, name), new Date(Date.now() - day), new Date(Date.now() - day));
    }
    return cache;
  };
  const cardsIn = (cache: string): readonly string[] =>
    readdirSync(cache).filter((name) => !name.endsWith('.txt'));

  test('thẻ mà lần dựng cuối không cần, và tệp vẽ dở, bị xoá', () => {
    const cache = cacheWith('a.png', 'b.png', 'c.png.4711');
    keepCards(['a.png'], '/noi-dung', cache);
    expect(cardsIn(cache)).toEqual(['a.png']);
  });

  test('thẻ mà nội dung khác cần thì còn; nội dung đó bỏ không quá lâu thì thôi', () => {
    const cache = cacheWith('a.png', 'b.png');
    keepCards(['a.png', 'b.png'], '/noi-dung', cache);
    keepCards(['a.png'], '/noi-dung-khac', cache);
    expect(cardsIn(cache)).toEqual(['a.png', 'b.png']);
    keepCards(['b.png'], '/noi-dung', cache);
    expect(cardsIn(cache)).toEqual(['a.png', 'b.png']);
    keepCards(['b.png'], '/noi-dung', cache, Date.now() + 40 * day);
    expect(cardsIn(cache)).toEqual(['b.png']);
  });

  test('thẻ vừa vẽ không bị xoá: có thể một lần dựng khác đang cần', () => {
    const cache = cacheWith();
    writeFileSync(join(cache, 'moi.png'), '');
    keepCards([], '/noi-dung', cache);
    expect(cardsIn(cache)).toEqual(['moi.png']);
  });
});
