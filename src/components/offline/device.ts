/** The worker of this device as every page knows it: the reader's switch, its start, questions to it. */

const SWITCH = 'offline';

/** Whether the reader has switched keeping off on this device. */
export const isSwitchedOff = (base: string): boolean => {
  try {
    return localStorage.getItem(base + SWITCH) === 'off';
  } catch {
    return false;
  }
};

/** Remembers the switch; a device that remembers nothing keeps nothing either. */
export const switchKeeping = (base: string, on: boolean): void => {
  if (on) localStorage.removeItem(base + SWITCH);
  else localStorage.setItem(base + SWITCH, 'off');
};

const rules = {
  createScriptURL: (address: string): string => {
    if (!/^\/(?!\/)[^?#]*sw\.js$/.test(address)) throw new TypeError('Not our worker.');
    return address;
  },
};
// The one door by which text becomes a script's address in an open page.
const policy = globalThis.trustedTypes?.createPolicy('worker', rules) ?? rules;

/** Starts the worker. @throws when the browser refuses it */
export const startWorker = (base: string): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(policy.createScriptURL(`${base}sw.js`), { scope: base });

/** Asks the worker something. */
export const askWorker = (worker: ServiceWorker, question: unknown): Promise<unknown> =>
  new Promise((answer) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => answer(data), { once: true });
    port1.start();
    worker.postMessage(question, [port2]);
  });
