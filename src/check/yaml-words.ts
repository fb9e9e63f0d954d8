import type { YAMLError } from 'yaml';
import type { Shift } from './indent.ts';

/** What is wrong with a text that cannot be read, and how to mend it. */
interface Words {
  readonly message: string;
  readonly remedy: string;
}

interface Fault extends Words {
  readonly code: string;
  /** What the library says, where one code of it covers several slips. */
  readonly says?: RegExp;
}

const LOOK = 'xem lại thụt lề, dấu hai chấm và dấu nháy ở dòng này';
const ALIGN = 'cho dòng này thẳng hàng với các dòng cùng nhóm';

/** The library's faults in the reader's words; the first that fits counts. */
const FAULTS: readonly Fault[] = [
  {
    code: 'DUPLICATE_KEY',
    message: 'một trường được ghi hai lần',
    remedy: 'giữ lại một dòng, xoá dòng kia',
  },
  {
    code: 'TAB_AS_INDENT',
    message: 'thụt lề bằng phím Tab',
    remedy: 'xoá Tab ở đầu dòng và gõ dấu cách',
  },
  {
    code: 'MISSING_CHAR',
    says: /^Missing closing/,
    message: 'thiếu dấu nháy đóng',
    remedy: 'thêm dấu nháy ở cuối câu, cùng loại với dấu nháy mở',
  },
  {
    code: 'MISSING_CHAR',
    says: /end with a [\]}]/,
    message: 'thiếu dấu ngoặc đóng',
    remedy: 'thêm ] hoặc } ở cuối danh sách mở ở dòng này',
  },
  {
    code: 'BAD_INDENT',
    says: /end with a [\]}]/,
    message: 'thiếu dấu ngoặc đóng',
    remedy: 'thêm ] hoặc } ở cuối danh sách mở ở dòng này',
  },
  {
    code: 'MISSING_CHAR',
    says: /^Missing ,/,
    message: 'thiếu dấu phẩy giữa hai giá trị trong ngoặc',
    remedy: 'thêm dấu phẩy, hoặc đặt cả câu trong dấu nháy',
  },
  {
    code: 'MISSING_CHAR',
    says: /^Missing space after/,
    message: 'thiếu dấu cách sau dấu hai chấm',
    remedy: 'thêm một dấu cách sau dấu hai chấm',
  },
  {
    code: 'MISSING_CHAR',
    says: /^Comments/,
    message: 'thiếu dấu cách trước dấu #',
    remedy: 'thêm một dấu cách trước dấu #, hoặc đặt cả câu trong dấu nháy',
  },
  {
    code: 'MISSING_CHAR',
    says: /^Sequence item/,
    message: 'dòng này lệch hàng, hoặc thiếu dấu gạch (-) ở đầu mục',
    remedy: ALIGN,
  },
  {
    code: 'MISSING_CHAR',
    says: /^Implicit map keys/,
    message: 'thiếu dấu hai chấm sau tên trường',
    remedy: LOOK,
  },
  { code: 'BAD_INDENT', message: 'thụt lề sai', remedy: ALIGN },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    says: /^Nested mappings/,
    message: 'có hai dấu hai chấm trên một dòng, cần dấu nháy quanh câu',
    remedy: LOOK,
  },
  { code: 'BLOCK_AS_IMPLICIT_KEY', message: 'thụt lề sai', remedy: ALIGN },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    message: 'thiếu dấu hai chấm sau tên trường',
    remedy: LOOK,
  },
  { code: 'UNEXPECTED_TOKEN', message: 'có dấu không đặt đúng chỗ', remedy: LOOK },
  {
    code: 'BAD_ALIAS',
    message: 'dấu * hoặc & đứng đầu câu, cần dấu nháy quanh câu',
    remedy: LOOK,
  },
];

/** Whether something was opened and not closed: that is told where it opens. */
export const isUnclosed = ({ message }: YAMLError): boolean =>
  /^Missing closing|end with a [\]}]/.test(message);

/** A fault of the library in the reader's words. */
export const faultWords = ({ code, message }: YAMLError): Words =>
  FAULTS.find((fault) => fault.code === code && (fault.says?.test(message) ?? true)) ?? {
    message: 'cú pháp sai',
    remedy: LOOK,
  };

/** A line that stands too far in or out, in the reader's words. */
export const shiftWords = ({ spaces, eitherWay }: Shift): Words => {
  const count = `${Math.abs(spaces)} dấu cách ở đầu dòng`;
  if (eitherWay) {
    return {
      message: `thụt lề sai, thừa hoặc thiếu ${count}`,
      remedy: `xoá hoặc thêm ${count} này, thẳng hàng với các dòng cùng nhóm`,
    };
  }
  return spaces < 0
    ? { message: `thụt lề sai, thừa ${count}`, remedy: `xoá ${count} này` }
    : { message: `thụt lề sai, thiếu ${count}`, remedy: `thêm ${count} này` };
};
