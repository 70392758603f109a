const headings = 'h1, h2, h3, h4, section[aria-label], .paper';
/** A part that begins so far below the top of the window counts as the one that is read, in px. */
const margin = 120;

/** Leads to the next (1) or previous (-1) part of the page: its heading comes into view and has the focus. */
export function goToSection(by: 1 | -1): boolean {
  const main = document.getElementById('main');
  if (main === null) return false;
  const all = [...main.querySelectorAll<HTMLElement>(headings)].filter((one) => one.offsetParent !== null);
  const from = current(all);
  const next = from + by;
  const target = all[next];
  if (target === undefined) return false;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.scrollIntoView({ block: 'start' });
  // What sticks to the top of the page must not lie over it.
  window.scrollBy(0, -margin);
  target.focus({ preventScroll: true });
  return true;
}

/** Where the reader is: the part with the focus, or the last one that begins above the margin. */
function current(all: readonly HTMLElement[]): number {
  const { activeElement: active } = document;
  if (active !== null && active.id !== 'main') {
    const at = all.findLastIndex(
      (one) =>
        one.contains(active) ||
        (one.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    if (active !== document.body) return at;
  }
  return all.findLastIndex((one) => one.getBoundingClientRect().top <= margin);
}
