import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import { contradictionsAbout, contradictionsByTopic } from '../../src/catalogue/contradictions.ts';
import type { RawContent } from '../../src/catalogue/raw.ts';
import { readRawContent } from '../support/raw-content.ts';

const TODAY = '2026-11-24';
let made: RawContent;
let real: RawContent;

beforeAll(async () => {
  made = await readRawContent('tests/content/fixtures/valid');
  real = await readRawContent('content');
});

describe('chỗ các nguồn nói khác nhau', () => {
  test('mỗi bên có người nói; thứ được nói tới thì dẫn đến đó', () => {
    const all = joinCatalogue(made, 'en', TODAY);
    const [item] = all.contradictions;
    expect(item).toMatchObject({
      name: { text: 'Where the test shoots are made', lang: 'en' },
      attributed: true,
      others: [],
      sides: [
        { says: { text: 'In Mẫu hamlet', lang: 'en' }, by: [{ id: 'tin-a', on: '2026-01-01' }] },
        { says: { text: 'Ở nơi khác', lang: 'vi' }, by: [{ id: 'tin-b' }] },
      ],
    });
    for (const thing of [all.products[0], all.communes[0]]) {
      expect(thing && contradictionsAbout(all, thing)).toEqual([item]);
    }
    const [producer] = all.producers;
    expect(producer && contradictionsAbout(all, producer)).toEqual([]);
  });

  test('không rõ nguồn nào nói bên nào thì nói là không rõ, không gán bừa', () => {
    const [entry] = made.contradictions;
    if (!entry) throw new Error('The made-up folder has no contradiction.');
    const sides = entry.data.sides.map(({ says }) => ({ says, by: [] }));
    const unclear = { ...made, contradictions: [{ ...entry, data: { ...entry.data, sides } }] };
    const [item] = joinCatalogue(unclear, 'vi', TODAY).contradictions;
    expect(item?.attributed).toBe(false);
    expect(item?.others.map(({ id }) => id)).toEqual(['tin-a', 'tin-b']);
  });

  test('mục nào cũng có nguồn, và đứng dưới đúng một chủ đề', () => {
    const all = joinCatalogue(real, 'vi', TODAY);
    expect(all.contradictions.length).toBeGreaterThanOrEqual(19);
    const listed = contradictionsByTopic(all).flatMap(({ items }) => items);
    expect(listed.map(({ slug }) => slug).toSorted()).toEqual(
      all.contradictions.map(({ slug }) => slug).toSorted(),
    );
    for (const item of all.contradictions) {
      const witnesses = [...item.others, ...item.sides.flatMap(({ by }) => by)];
      expect(witnesses.length, item.slug).toBeGreaterThan(0);
    }
  });

  test('ẩn rượu thì cũng không kể chỗ nguồn nói khác nhau về rượu', () => {
    const hidden = { ...real, site: { ...real.site, show: { spirits: false } } };
    const slugs = joinCatalogue(hidden, 'vi', TODAY).contradictions.map(({ slug }) => slug);
    expect(slugs).not.toContain('ruou-thoc-truc-son-o-dau');
    expect(slugs).toContain('so-san-pham-dang-ky-2023');
  });
});
