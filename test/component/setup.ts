import '@testing-library/jest-dom';

/** Fluent watches sizes; nothing has a size in jsdom (https://github.com/jsdom/jsdom/issues/3368). */
class UnmovedObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver ??= UnmovedObserver;

/** Typing a whole complaint takes jsdom seconds on a busy machine; no test waits for time to pass. */
jest.setTimeout(30_000);

/** jsdom has no media queries: nothing asks for contrast, dark colours or less motion. */
globalThis.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  });
