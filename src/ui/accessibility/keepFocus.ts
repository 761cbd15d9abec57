const isThere = (element: Element): boolean =>
  element.isConnected && !element.closest('[hidden], [aria-busy=true]');

/** An element and all that it stands in, from the inside out. */
const around = (element: Element | null): Element[] =>
  element && element !== document.body ? [element, ...around(element.parentElement)] : [];

/** Beside tabs stand notices with headings of their own: there only the title of what is shown will do. */
const headingsOf = (part: Element): Element[] => [
  ...part.querySelectorAll('h1'),
  ...(part.querySelector('[role=tablist]') ? [] : part.querySelectorAll('h2, h3')),
];

/**
 * What one comes to but doesn't stop at, as a title is, stands in the order of Tab for as long as it has the focus: from what
 * doesn't, office.js leads Tab out of the pane, into the sheet of Excel on the web (`focusToNextTabbable` of excel-web).
 */
function joinTabOrder({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || target.getAttribute('tabindex') !== '-1') return;
  // Of controls that one goes through with arrow keys their own code says which one is next.
  if (target.matches('button, a, input, select, textarea, [role=tab], [role=option]')) return;
  target.tabIndex = 0;
  target.addEventListener('blur', () => (target.tabIndex = -1), { once: true });
}

/**
 * Where what has the focus goes away, because it did what it was pressed for, a browser leaves the keyboard nowhere and a screen
 * reader silent. The focus goes to the heading of the nearest part that is still there, as soon as it has one; back to where it
 * was if what went away stood beside the page, as the question of office.js does whether a window may open. Never while
 * somebody is in the sheet or another window, nor where the mouse was pressed on nothing.
 * @returns what ends it
 */
export function keepFocus(page: HTMLElement): () => void {
  let path: Element[] = [];
  let away = false;
  const note = () => (path = around(document.activeElement));
  const look = () => {
    const [focused] = path;
    const { activeElement, body } = document;
    if (away || !focused || (activeElement && activeElement !== body && isThere(activeElement))) return;
    const place = [focused, ...path.filter(isThere).flatMap(headingsOf)].find(isThere);
    if (!(place instanceof HTMLElement)) return;
    if (place !== focused) place.tabIndex = -1;
    place.focus();
  };
  const changes = new MutationObserver(look);
  changes.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['hidden', 'aria-busy'],
  });
  const listening = new AbortController();
  const { signal } = listening;
  page.addEventListener('focusin', note, { signal });
  page.addEventListener('focusin', joinTabOrder, { signal });
  // What has the focus already doesn't get it once more.
  page.addEventListener('click', note, { signal });
  page.addEventListener('pointerdown', () => (path = []), { signal });
  window.addEventListener('blur', () => (away = true), { signal });
  const back = () => {
    away = false;
    // What one comes back to gets it first.
    setTimeout(look);
  };
  window.addEventListener('focus', back, { signal });
  return () => {
    changes.disconnect();
    listening.abort();
  };
}
