import { describe, expect, test } from 'vitest';
import { publishedContact, type RecordedContact } from '../../src/domain/consent.ts';

const contact = (consent: Partial<RecordedContact['consent']> = {}): RecordedContact => ({
  phone: '0900000000',
  address: 'Nhà số 0',
  consent: { by: 'Người Giả', on: '2026-01-15', for: ['catalogue'], ...consent },
});
const channels = { phone: '0900000000', address: 'Nhà số 0' };

describe('liên hệ chỉ hiện khi người ấy đã đồng ý', () => {
  test('im lặng không phải là đồng ý', () => {
    expect(publishedContact({ phone: '0900000000' }, 'catalogue', '2026-02-01')).toBeUndefined();
    expect(publishedContact(undefined, 'catalogue', '2026-02-01')).toBeUndefined();
  });

  test('từ chính ngày đồng ý, không sớm hơn, và không kèm tên người đồng ý', () => {
    expect(publishedContact(contact(), 'catalogue', '2026-01-14')).toBeUndefined();
    expect(publishedContact(contact(), 'catalogue', '2026-01-15')).toEqual(channels);
  });

  test('đến trước ngày rút lại', () => {
    const withdrawn = contact({ withdrawnOn: '2026-06-01' });
    expect(publishedContact(withdrawn, 'catalogue', '2026-05-31')).toEqual(channels);
    expect(publishedContact(withdrawn, 'catalogue', '2026-06-01')).toBeUndefined();
    expect(publishedContact(withdrawn, 'catalogue', '2030-01-01')).toBeUndefined();
  });

  test('chỉ cho việc đã đồng ý', () => {
    const forTrade = contact({ for: ['trade', 'print'] });
    expect(publishedContact(forTrade, 'catalogue', '2026-02-01')).toBeUndefined();
    expect(publishedContact(forTrade, 'trade', '2026-02-01')).toEqual(channels);
  });

  test('đồng ý mà không có gì để hiện', () => {
    const { consent } = contact();
    expect(publishedContact({ consent }, 'catalogue', '2026-02-01')).toBeUndefined();
  });
});
