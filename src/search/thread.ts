import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { closeIndexer } from './index/indexer.ts';
import { buildLanguage, type Language } from './language.ts';

const isLanguage = (value: unknown): value is Language =>
  typeof value === 'object' && value !== null && 'locale' in value && 'folder' in value;

/** `buildLanguage` in a thread of its own. @returns what was built */
export const buildInThread = (language: Language): Promise<string> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: language });
    thread.once('message', (told: unknown) => resolve(String(told)));
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`Search: a thread ended with ${code}.`)));
  });

if (!isMainThread && isLanguage(workerData)) {
  try {
    parentPort?.postMessage(await buildLanguage(workerData));
  } finally {
    await closeIndexer();
  }
}
