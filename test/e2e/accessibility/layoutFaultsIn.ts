import type { Frame, Page } from 'playwright-core';

/** What one can press or type in. */
const targets = 'a[href], button, input, select, textarea, summary, [role=option], [role=tab]';

/**
 * What doesn't fit on a page of the size it has: what would have to be scrolled sideways, text or a control that runs out of the
 * page or of the box that is drawn around it, words that are broken into letters, a target under 24 px (WCAG 2.2, 2.5.8), and
 * what would be hidden while it has the focus (2.4.11). A table that the keyboard can scroll may be wider (1.4.10).
 * @param alsoChosen whether what is chosen in a list has to be seen to its end too, which the platform doesn't wrap
 * @returns a line for each; empty when all fits
 */
export const layoutFaultsIn = (page: Frame | Page, alsoChosen: boolean): Promise<string[]> =>
  page.evaluate(
    ({ targets, alsoChosen }) => {
      const found: string[] = [];
      const named = (element: Element): string => {
        const said = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return `<${element.localName} ${element.getAttribute('name') ?? ''}> ${said.slice(0, 60)}`;
      };
      const isForListeners = (element: HTMLElement) => getComputedStyle(element).clipPath === 'inset(50%)';
      const isScrolled = (element: HTMLElement) => element.tabIndex === 0 && !!element.querySelector('table');
      const shown: HTMLElement[] = [];
      const walk = (element: Element) => {
        if (!(element instanceof HTMLElement) || !element.checkVisibility() || isForListeners(element))
          return;
        shown.push(element);
        if (!isScrolled(element)) for (const child of element.children) walk(child);
      };
      walk(document.body);

      /** The nearest box in which something has to stay: one that is drawn, or that cuts off what runs out of it. */
      const boxAround = (element: Element): Element => {
        for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
          const { backgroundColor, borderLeftWidth, overflowX, display } = getComputedStyle(box);
          const isDrawn = parseFloat(borderLeftWidth) > 0 || !/, 0\)|transparent/.test(backgroundColor);
          if (display !== 'inline' && (isDrawn || overflowX !== 'visible')) return box;
        }
        return document.documentElement;
      };
      const runsOut = (inner: DOMRect, box: Element) => {
        const outer = box.getBoundingClientRect();
        const { overflowY } = getComputedStyle(box);
        const scrolls = /auto|scroll/.test(overflowY) || box === document.documentElement;
        return (
          inner.left < outer.left - 1 ||
          inner.right > outer.left + box.clientLeft + box.clientWidth + 1 ||
          // A letter's box is higher than a line of small text.
          (!scrolls && (inner.top < outer.top - 3 || inner.bottom > outer.bottom + 3))
        );
      };
      const keepsItsWidth = (element: Element) =>
        element === document.documentElement ||
        (getComputedStyle(element).overflowX !== 'visible' && !element.matches('input, select, textarea'));
      for (const element of [document.documentElement, ...shown])
        if (keepsItsWidth(element) && !isScrolled(element) && element.scrollWidth > element.clientWidth)
          found.push(
            `is wider than its place by ${element.scrollWidth - element.clientWidth}: ${named(element)}`,
          );

      const range = document.createRange();
      /**
       * A word for which everybody's screen has room, in a heading, a label or the like: a longer one may have to be broken, at a
       * hyphen each may, and a sentence can be read all the same.
       */
      const hasBrokenWord = (node: Text): boolean =>
        !/[.?]$/.test(node.data.trim()) &&
        node.data.trim().split(' ').length < 5 &&
        [...node.data.matchAll(/[\p{L}\p{N}]{2,14}/gu)].some(({ 0: word, index }) => {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
        });
      for (const element of shown) {
        if (element.matches('select, textarea')) continue;
        for (const node of element.childNodes) {
          if (!(node instanceof Text) || !node.data.trim()) continue;
          range.selectNodeContents(node);
          const box = boxAround(element);
          const lines = [...range.getClientRects()];
          if (hasBrokenWord(node)) found.push(`is broken into letters: ${named(element)}`);
          if (lines.some((line) => runsOut(line, box)))
            found.push(`text runs out of <${box.localName}>: ${named(element)}`);
        }
      }

      const pen = document.createElement('canvas').getContext('2d');
      const widthOf = (text: string, { font, letterSpacing, wordSpacing }: CSSStyleDeclaration): number => {
        if (!pen) return 0;
        Object.assign(pen, { font, letterSpacing, wordSpacing });
        return pen.measureText(text).width;
      };
      const controls = shown.filter((element) => element.matches(targets));
      for (const control of controls) {
        const box = boxAround(control.parentElement ?? control);
        if (runsOut(control.getBoundingClientRect(), box)) found.push(`runs out: ${named(control)}`);
        const said =
          control instanceof HTMLSelectElement
            ? alsoChosen && control.selectedOptions[0]?.label
            : control instanceof HTMLInputElement && control.placeholder;
        const style = getComputedStyle(control);
        const room = control.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        if (said && widthOf(said, style) > room) found.push(`is cut: ${named(control)}: ${said}`);
      }

      /** Where one presses: what is shown of a hidden radio is its label. */
      const placeOf = (control: Element): Element =>
        (control.matches('[type=radio], [type=checkbox]') && control.closest('label')) || control;
      for (const control of document.querySelectorAll(targets)) {
        const { width, height } = placeOf(control).getBoundingClientRect();
        if (width > 0 && Math.min(width, height) < 23.5)
          found.push(`is ${width} x ${height}: ${named(control)}`);
      }

      const scrollers = shown.filter(
        (element) =>
          element.scrollHeight > element.clientHeight &&
          /auto|scroll/.test(getComputedStyle(element).overflowY) &&
          !element.matches('textarea, select'),
      );
      const stood = scrollers.map(({ scrollTop }) => scrollTop);
      for (const control of document.querySelectorAll<HTMLElement>(targets)) {
        const place = placeOf(control);
        if (control.tabIndex < 0 || !control.checkVisibility()) continue;
        const scroller = scrollers.findLast((around) => around.contains(control));
        // It comes from below, where what stays in sight may lie over it.
        if (scroller)
          scroller.scrollTop +=
            place.getBoundingClientRect().bottom - scroller.getBoundingClientRect().bottom;
        control.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = place.getBoundingClientRect();
        const seen = [0.1, 0.5, 0.9].some((part) => {
          const there = document.elementFromPoint(left + width / 2, top + height * part);
          // Suggestions go away with the focus.
          return place.contains(there) || !!there?.closest('[role=listbox]');
        });
        if (!seen) found.push(`is hidden while it has the focus: ${named(control)}`);
      }
      scrollers.forEach((scroller, at) => (scroller.scrollTop = stood[at] ?? 0));
      return found;
    },
    { targets, alsoChosen },
  );
