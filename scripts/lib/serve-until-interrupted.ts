import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { basePath, outDir } from '../../src/env.ts';
import { serve } from '../serve.ts';

/** Where `npm start` serves when PORT says nothing else. */
const usualPort = 4321;

/**
 * The port that PORT asks for.
 * @returns `undefined`, with the reason printed, when PORT is no port number
 */
export const chosenPort = (): number | undefined => {
  const given = process.env.PORT;
  if (!given) return usualPort;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(
    `PORT="${given}" không phải số cổng; ví dụ đúng: PORT=4322. / ` +
      `PORT="${given}" is no port number; a right one: PORT=4322.`,
  );
  return undefined;
};

/**
 * Whether something already answers on that port of this machine, on either address family: a
 * server on ::1 does not keep us from listening on 127.0.0.1, yet the browser would show it.
 */
export const isTaken = async (port: number): Promise<boolean> => {
  const socket = connect({ port, host: 'localhost', autoSelectFamily: true });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

/** Says that the port is taken and what to do. */
export const sayTaken = (port: number): void => {
  console.error(
    `Cổng ${port} đang có chương trình khác dùng. Chạy: PORT=${port + 1} npm start\n` +
      `Port ${port} is in use by another program. Run: PORT=${port + 1} npm start`,
  );
};

/**
 * Serves OUT_DIR on PORT under BASE_PATH until Ctrl-C or SIGTERM, and prints the address.
 * @param step text before the message, such as `3/3`
 * @param page what to open, below BASE_PATH; the start page when left out
 * @returns exit code
 */
export const serveUntilInterrupted = async (step: string, page = ''): Promise<number> => {
  const port = chosenPort();
  if (port === undefined) return 1;
  if (!existsSync(outDir())) {
    console.error(
      'Chưa có trang nào để mở: chạy "npm run build" trước. / ' +
        'There is no built site: run "npm run build" first.',
    );
    return 1;
  }
  if (await isTaken(port)) {
    sayTaken(port);
    return 1;
  }
  const served = await serve({ dir: outDir(), port, base: basePath() });
  console.log(
    `${step} Mở trong trình duyệt / Open in a browser: ${served.url}${page}\n` +
      '    Dừng lại: Ctrl-C / To stop: Ctrl-C',
  );
  await interrupted();
  await served.close();
  console.log('Đã dừng. / Stopped.');
  return 0;
};

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    // Stay in place after the first: Ctrl-C reaches us directly and again through our parent.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
