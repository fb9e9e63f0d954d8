/**
 * The link to the other language keeps what the address says: what was searched, what is compared,
 * the list that somebody sent.
 * For pages whose address means the same in both languages; the explorer writes its own, since the
 * names of its choices differ.
 */
const keep = (event: Event): void => {
  const link = event.target instanceof Element && event.target.closest('a[data-twin]');
  if (!(link instanceof HTMLAnchorElement)) return;
  link.search = location.search;
  link.hash = location.hash;
};

// The pointer may open it in another tab, where no click is heard.
for (const type of ['pointerdown', 'click']) document.addEventListener(type, keep, true);
