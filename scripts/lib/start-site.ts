/** The part of `npm start` that runs on the pinned Node: build if anything changed, then serve. */

import { outDir } from '../../src/env.ts';
import { build } from '../build.ts';
import { currentInputs, fingerprint, isBuilt } from './fingerprint.ts';
import { chosenPort, isTaken, sayTaken, serveUntilInterrupted } from './serve-until-interrupted.ts';

const start = async (): Promise<number> => {
  const port = chosenPort();
  if (port === undefined) return 1;
  // Asked before the build: nobody wants to wait for it and then hear that the port is taken.
  if (await isTaken(port)) {
    sayTaken(port);
    return 1;
  }
  if (isBuilt(outDir(), fingerprint(currentInputs()))) {
    console.log('2/3 Trang đã mới, không cần dựng lại / The site is up to date');
  } else {
    console.log('2/3 Đang dựng trang… / Building the site…');
    const built = await build();
    if (built !== 0) return built;
  }
  return await serveUntilInterrupted('3/3', process.argv[2]);
};

process.exitCode = await start();
