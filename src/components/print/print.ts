/** Shows the print button where it can work, and prints. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print-page]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
