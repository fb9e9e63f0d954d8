import { askWorker, isSwitchedOff, startWorker, switchKeeping } from './device.ts';

/** The “take along” button: asks the worker to keep the bundle and says how it went. */
const box = document.querySelector<HTMLElement>('[data-carry]');
const button = box?.querySelector('button');
const status = box?.querySelector('[role=status]');

if (box && button && status && 'serviceWorker' in navigator) {
  const base = box.dataset.base ?? '';
  const told: Record<string, string> = JSON.parse(box.dataset.told ?? '{}');
  const bundle: unknown = JSON.parse(box.dataset.carry ?? '{}');

  const save = async (): Promise<boolean> => {
    if (isSwitchedOff(base)) {
      switchKeeping(base, true);
      await startWorker(base);
    }
    const { active } = await navigator.serviceWorker.ready;
    return active !== null && (await askWorker(active, bundle)) === true;
  };
  delete button.dataset.waits;
  button.addEventListener('click', async () => {
    button.disabled = true;
    status.textContent = told.carrying ?? '';
    const saved = await save().catch(() => false);
    status.textContent = (saved ? told.carried : told.failed) ?? '';
    button.disabled = false;
  });
}
