/** The form's configuration: made of the schemas, valid for the form's program, in Vietnamese. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { backendOf, hostsOf } from '../../src/admin/backend.ts';
import { optionLabel } from '../../src/admin/choices.ts';
import { formConfig } from '../../src/admin/config.ts';
import { formTools } from '../../src/admin/fields.ts';
import { look } from '../../src/admin/look.ts';
import { adminPolicy } from '../../src/admin/page.ts';
import { dataFiles, kinds, type Site } from '../../src/schema/index.ts';

const read = (name: string): unknown => parse(readFileSync(`content/${name}.yaml`, 'utf8'));
const site = dataFiles.site.parse(read('site'));
const configOf = (of: Site) =>
  formConfig({
    site: of,
    places: dataFiles.places.parse(read('places')),
    taxonomy: dataFiles.taxonomy.parse(read('taxonomy')),
    address: 'https://vi-du.vn',
    base: '/',
  });
const config = configOf(site);
/** As the browser gets it. */
const asJson: unknown = JSON.parse(JSON.stringify(config));
const schema: unknown = JSON.parse(
  readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
);

const validate = (value: unknown): boolean => {
  if (typeof schema !== 'object' || schema === null) throw new Error('The package has no schema.');
  return new Ajv({ strict: false, validateFormats: false }).compile(schema)(value);
};

/** All fields below a value, with where they stand. */
function* fields(value: unknown, path = ''): Generator<{ field: object; path: string }> {
  if (Array.isArray(value)) for (const item of value) yield* fields(item, path);
  else if (typeof value === 'object' && value !== null) {
    const name = Reflect.get(value, 'name');
    const here = typeof name === 'string' ? join(path, name) : path;
    if ('widget' in value) yield { field: value, path: here };
    for (const part of Object.values(value)) yield* fields(part, here);
  }
}

describe('cấu hình của biểu mẫu', () => {
  test('hợp lệ theo lược đồ của chính chương trình biểu mẫu', () => {
    expect(validate(asJson)).toBe(true);
  });

  test('một lựa chọn sai tên là bị bắt', () => {
    expect(validate({ ...config, collection: [] })).toBe(false);
  });

  test('có mọi loại mục, cả bản tiếng Anh, và ba tệp chung', () => {
    const names = config.collections.flatMap((each) => ('name' in each ? [each.name] : []));
    for (const kind of Object.keys(kinds)) {
      expect(names).toContain(kind);
      expect(names).toContain(`${kind}-en`);
    }
    expect(names).toContain('files');
  });

  test('có mọi trường của mọi loại, theo thứ tự của lược đồ', () => {
    for (const [kind, { schema }] of Object.entries(kinds)) {
      const collection = config.collections.find((each) => 'name' in each && each.name === kind);
      const shown = collection && 'fields' in collection ? collection.fields : [];
      const expected = [...Object.keys(schema(formTools).shape), 'body'];
      expect(shown.map(({ name }) => name)).toEqual(expected);
    }
  });

  test('trường nào cũng có tên tiếng Việt', () => {
    const nameless = [...fields(asJson)].filter(({ field }) => !('label' in field));
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });

  test('không lời nhắc nào bảo gõ dấu nháy vào ô', () => {
    expect(JSON.stringify(asJson)).not.toContain('dấu nháy');
  });

  test('ảnh phải có mô tả, người chụp, ngày và sự cho phép; lưu thành WebP nhỏ', () => {
    const photo = [...fields(asJson)].filter(({ path }) => path.startsWith('products/photos/'));
    expect(photo.map(({ path }) => path.slice('products/photos/'.length))).toEqual([
      'file',
      'alt',
      'credit',
      'on',
      'permission',
    ]);
    for (const { field } of photo) expect(field).toMatchObject({ required: true });
    expect(config.media_libraries.default.config.transformations.raster_image).toMatchObject({
      format: 'webp',
      width: 2000,
    });
  });

  test('trường trỏ tới mục khác cho chọn trong các mục đã có', () => {
    const relations = new Map(
      [...fields(asJson)]
        .filter(({ field }) => Reflect.get(field, 'widget') === 'relation')
        .map(({ field, path }) => [path, Reflect.get(field, 'collection')]),
    );
    expect(relations.get('products/producer')).toBe('producers');
    expect(relations.get('products/recognitions/decision')).toBe('decisions');
    expect(relations.get('fairs/exhibitors/products')).toBe('products');
    expect(relations.get('routes/stops/village')).toBe('villages');
  });

  test('giá trị nào trong danh sách chọn cũng có tên để đọc', () => {
    const units = ['kg', 'tạ', 'tấn', 'lít', 'gói', 'hộp', 'chai', 'con', 'khách'];
    const nameless: string[] = [];
    const visit = (value: unknown, name: string): void => {
      const { inner } = look(value);
      if (inner instanceof z.ZodObject) {
        for (const [key, field] of Object.entries(inner.shape)) visit(field, key);
      } else if (inner instanceof z.ZodArray) visit(inner.element, name);
      else if (inner instanceof z.ZodEnum) {
        for (const option of inner.options.map(String)) {
          if (!units.includes(option) && optionLabel(name, option) === option)
            nameless.push(option);
        }
      }
    };
    for (const { schema } of Object.values(kinds)) visit(schema(formTools), '');
    for (const schema of Object.values(dataFiles)) visit(schema, '');
    expect(nameless).toEqual([]);
  });
});

describe('nơi lưu', () => {
  const editing = (given: Site['editing']): Site => ({ ...site, editing: given });
  const common = { repository: 'xa/noi-dung', branch: 'main', folder: 'content' };

  test('chỉ vào bằng mã truy cập, không cần máy chủ đăng nhập', () => {
    for (const service of ['github', 'gitlab', 'gitea'] as const) {
      expect(backendOf(editing({ service, ...common }), 'https://vi-du.vn')).toMatchObject({
        name: service,
        repo: 'xa/noi-dung',
        auth_methods: ['token'],
      });
    }
  });

  test('Gitea không ghi địa chỉ là cổng đăng bài của chính trang', () => {
    const here = editing({ service: 'gitea', ...common });
    expect(backendOf(here, 'https://vi-du.vn')).toMatchObject({
      api_root: 'https://vi-du.vn/api/v1',
    });
    expect(hostsOf(here, 'https://vi-du.vn')).toEqual([]);
  });

  test('trang biểu mẫu chỉ được nói chuyện với máy giữ kho', () => {
    const elsewhere = editing({ service: 'gitea', ...common, address: 'https://git.vi-du.vn/' });
    const policy = adminPolicy(hostsOf(elsewhere, 'https://vi-du.vn'));
    expect(policy).toContain("connect-src 'self' blob: data: https://git.vi-du.vn;");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toContain("'unsafe-eval'");
    const hosts = policy.match(/https?:\/\/[^\s;]+/g);
    expect(hosts).toEqual(['https://git.vi-du.vn']);
  });

  test.each([
    {
      where: 'GitHub',
      given: { service: 'github' },
      api: undefined,
      hosts: ['https://api.github.com'],
    },
    {
      where: 'GitHub, ghi cả địa chỉ chung',
      given: { service: 'github', address: 'https://github.com/' },
      api: undefined,
      hosts: ['https://api.github.com'],
    },
    {
      where: 'GitHub của riêng cơ quan',
      given: { service: 'github', address: 'https://git.vi-du.vn' },
      api: 'https://git.vi-du.vn/api/v3',
      hosts: ['https://git.vi-du.vn'],
    },
    {
      where: 'GitLab',
      given: { service: 'gitlab' },
      api: undefined,
      hosts: ['https://gitlab.com'],
    },
    {
      where: 'GitLab của riêng cơ quan, cổng riêng',
      given: { service: 'gitlab', address: 'https://git.vi-du.vn:8443/' },
      api: 'https://git.vi-du.vn:8443/api/v4',
      hosts: ['https://git.vi-du.vn:8443'],
    },
    {
      where: 'Gitea hay Forgejo, trong một thư mục của máy khác',
      given: { service: 'gitea', address: 'https://may.vi-du.vn/kho/' },
      api: 'https://may.vi-du.vn/kho/api/v1',
      hosts: ['https://may.vi-du.vn'],
    },
    {
      where: 'Forgejo trên chính máy của trang',
      given: { service: 'gitea', address: 'https://vi-du.vn/kho' },
      api: 'https://vi-du.vn/kho/api/v1',
      hosts: [],
    },
    {
      where: 'cổng đăng bài',
      given: { service: 'gitea' },
      api: 'https://vi-du.vn/api/v1',
      hosts: [],
    },
    { where: 'thư mục trên máy mình', given: undefined, api: undefined, hosts: [] },
  ] as const)('$where: cấu hình hợp lệ, chỉ đúng máy ấy được hỏi đến', ({ given, api, hosts }) => {
    const there = editing(given && { ...common, ...given });
    const made: unknown = JSON.parse(JSON.stringify(configOf(there)));
    expect(validate(made)).toBe(true);
    const backend = backendOf(there, 'https://vi-du.vn');
    expect(backend.api_root).toBe(api);
    const policy = adminPolicy(hostsOf(there, 'https://vi-du.vn'));
    const connect = policy.split('; ').find((part) => part.startsWith('connect-src '));
    expect(connect?.split(' ').slice(1)).toEqual(["'self'", 'blob:', 'data:', ...hosts]);
    expect(policy.match(/https?:\/\/[^\s;]+|\*/g) ?? []).toEqual(hosts);
    // What the form is told to ask lies on this site or on the one host that is let through.
    for (const url of [backend.api_root, backend.base_url].filter((each) => each !== undefined)) {
      expect(['https://vi-du.vn', ...hosts]).toContain(new URL(url).origin);
    }
  });

  test('nơi lưu không có thật thì lược đồ của biểu mẫu không nhận', () => {
    expect(validate({ ...config, backend: { ...config.backend, name: 'svn' } })).toBe(false);
    expect(validate({ ...config, backend: { ...config.backend, apiroot: '/' } })).toBe(false);
  });
});
