import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

/** Fluent watches sizes; nothing has a size in jsdom (https://github.com/jsdom/jsdom/issues/3368). */
class UnmovedObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver ??= UnmovedObserver;

/** Typing a whole complaint takes jsdom seconds on a busy machine; no test waits for time to pass. */
jest.setTimeout(30_000);

/** What is looked for may be in a part that jest still has to compile: a second is not enough everywhere. */
configure({ asyncUtilTimeout: 20_000 });

/** jsdom has no media queries: nothing asks for contrast, dark colours or less motion. */
globalThis.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  });
