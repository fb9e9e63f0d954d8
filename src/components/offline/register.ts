import { askWorker, isSwitchedOff, startWorker } from './device.ts';

/** On every page: starts the worker once the page is there, and says when newer data have come. */
const notices = document.querySelector<HTMLElement>('[data-notices]');
const base = notices?.dataset.notices;

if (notices && base && 'serviceWorker' in navigator) {
  const { serviceWorker } = navigator;
  const first = serviceWorker.controller === null;

  const start = async (): Promise<void> => {
    if (isSwitchedOff(base)) return;
    const registration = await startWorker(base);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
    });
    // The worker was not there when this page was fetched.
    if (first) (await serviceWorker.ready).active?.postMessage({ keep: location.href });
  };
  // A browser that refuses keeps nothing; the page is read as ever.
  const quietly = (): void => void start().catch(() => undefined);
  if (document.readyState === 'complete') quietly();
  else addEventListener('load', quietly);

  serviceWorker.addEventListener('controllerchange', async () => {
    if (first || !serviceWorker.controller) return;
    const changed = await askWorker(serviceWorker.controller, { newer: location.href });
    const newer = notices.querySelector<HTMLElement>('[data-newer]');
    if (newer && changed === true) newer.hidden = false;
  });
  notices.querySelector('[data-reload]')?.addEventListener('click', () => location.reload());
}
