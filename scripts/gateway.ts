/**
 * The editing gateway of a box, `npm run gateway -- COMMAND BOX`:
 *
 * serve [--port 4180]           runs it on 127.0.0.1, behind the web server
 * add BOX NAME E-MAIL           gives somebody a token and prints it, this once
 * withdraw BOX E-MAIL           ends somebody's token at once
 * list BOX                      who has one
 */

import { parseArgs } from 'node:util';
import { addPerson, peopleOf, withdraw } from './gateway/people.ts';
import { gateway } from './gateway/service.ts';
import { openBox } from './publish/box.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '4180' } },
});
const [command = '', folder = '', ...rest] = positionals;

const main = (): number => {
  const box = openBox(folder);
  const [first = '', second = ''] = rest;
  if (command === 'serve') {
    const server = gateway(box);
    server.listen(Number(values.port), '127.0.0.1', () => console.log(`127.0.0.1:${values.port}`));
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.close());
    return 0;
  }
  if (command === 'add') {
    console.log(addPerson(box, first, second));
    console.error('Đưa mã này cho đúng người, không ghi lại ở đâu. / Hand it over; keep no copy.');
    return 0;
  }
  if (command === 'withdraw') return withdraw(box, first) ? 0 : 1;
  if (command === 'list') {
    for (const { name, email, since } of peopleOf(box)) console.log(`${email}  ${name}  ${since}`);
    return 0;
  }
  console.error('Usage: npm run gateway -- serve|add|withdraw|list BOX …');
  return 1;
};

process.umask(0o022);
try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
