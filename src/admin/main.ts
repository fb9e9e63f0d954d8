import { adminWords } from '../i18n/vi/admin.ts';
import { readSettings } from './settings.ts';

/** Where the form keeps its language and other habits. It reads them as soon as it is loaded. */
const PREFERENCES = 'sveltia-cms.prefs';

const speakVietnamese = (): void => {
  const kept: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}');
  const preferences = typeof kept === 'object' && kept !== null ? kept : {};
  if ('locale' in preferences) return;
  localStorage.setItem(PREFERENCES, JSON.stringify({ ...preferences, locale: 'vi' }));
};

const isOwnMachine = /^(?:.+\.)?localhost$|^127\.0\.0\.1$/.test(location.hostname);

const say = (sentence: string): void => {
  const place = document.querySelector('[data-state]');
  if (place) place.textContent = sentence;
};

const open = async (): Promise<void> => {
  speakVietnamese();
  const settings = await readSettings(await fetch('settings.json'));
  if (!settings.connected && !isOwnMachine) {
    say(adminWords.notConnected);
    return;
  }
  // Only now: the form takes its language from what was just written.
  const { start } = await import('./start.ts');
  await start(settings);
  document.querySelector('[data-state]')?.remove();
};

open().catch((error: unknown) => {
  console.error(error);
  say(adminWords.failed);
});
