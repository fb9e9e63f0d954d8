import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../../src/domain/text/index.ts';

/** What is wrong, by the code of the fault; `named` is the option or the word it is about. */
const WORDS: Readonly<Record<string, (named: string, known: readonly string[]) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (named, known) => {
    const near = nearest(named, known);
    const remedy = near ? `có phải là ${near} không` : `các lựa chọn: ${known.join(', ')}`;
    return `Không có lựa chọn ${named}; ${remedy}.`;
  },
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (named) =>
    named.includes('<')
      ? `Lựa chọn ${named.replace(/ <.*/, '')} cần một giá trị đứng sau nó.`
      : `Lựa chọn ${named} không nhận giá trị nào.`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (named) =>
    `Thừa “${named}”; giá trị có dấu cách thì đặt cả câu trong dấu nháy.`,
};

/** `parseArgs` for commands of the staff. @throws in words for people when an option is not right */
export const readOptions = <Config extends ParseArgsConfig>(config: Config) => {
  try {
    return parseArgs(config);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const words = WORDS[code];
    if (!words) throw error;
    const [, named = ''] = /'(.*?)'/.exec(String(error)) ?? [];
    const known = Object.keys(config.options ?? {}).map((option) => `--${option}`);
    throw new Error(words(named, known), { cause: error });
  }
};
