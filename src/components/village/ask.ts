import { formatDate } from '../../i18n/format.ts';

/** Fills the message in both languages as it is typed; nothing leaves the device by itself. */
const root = document.querySelector<HTMLElement>('[data-ask]');

const values = (blank: string, locale: 'vi' | 'en'): Record<string, string> =>
  Object.fromEntries(
    [...(root?.querySelectorAll('input') ?? [])].map(({ name, value, type }) => {
      const told = type === 'date' && value !== '' ? formatDate(value, locale) : value.trim();
      return [name, told || blank];
    }),
  );

const addressed = (scheme: string, to = '', query: Record<string, string> = {}): string =>
  // Mail and message programs read %20, not +, as a space.
  `${scheme}:${to}?${new URLSearchParams(query).toString().replaceAll('+', '%20')}`;

const write = (): void => {
  for (const area of root?.querySelectorAll('textarea') ?? []) {
    const { message = '', blank = '' } = area.dataset;
    const told = values(blank, area.lang === 'en' ? 'en' : 'vi');
    area.value = message.replace(/\{(\w+)\}/g, (_, key: string) => told[key] ?? blank);
    const send = area.parentElement?.querySelector('[data-send]');
    const { subject = '', mail, phone } = root?.dataset ?? {};
    send
      ?.querySelector('[data-mailto]')
      ?.setAttribute('href', addressed('mailto', mail, { subject, body: area.value }));
    send
      ?.querySelector('[data-sms]')
      ?.setAttribute('href', addressed('sms', phone, { body: area.value }));
  }
};

if (root) {
  for (const part of root.querySelectorAll<HTMLElement>('[data-fields], [data-send]')) {
    part.hidden = false;
  }
  root.addEventListener('input', write);
  root.addEventListener('click', async ({ target }) => {
    if (!(target instanceof HTMLElement) || target.dataset.copy === undefined) return;
    const area = target.closest('.message')?.querySelector('textarea');
    const status = root.querySelector('[role=status]');
    if (!area || !status) return;
    area.select();
    await navigator.clipboard.writeText(area.value).then(
      () => {
        status.textContent = root.dataset.copied ?? '';
      },
      // The text is selected: the reader can copy it by hand.
      () => undefined,
    );
  });
  write();
}
