import '@testing-library/jest-dom';
import { configure, getConfig } from '@testing-library/react';

/** Fluent watches sizes; nothing has a size in jsdom (https://github.com/jsdom/jsdom/issues/3368). */
class UnmovedObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver ??= UnmovedObserver;

/**
 * No test waits for time to pass: timers go off when the test's clock is moved on, by the test, by the person at the
 * keyboard (test/fakes/aPerson.ts) and by what waits for something to appear. Promises and React go on by themselves.
 */
beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'performance', 'queueMicrotask'] }));

/** Typing a whole complaint takes jsdom seconds on a busy machine. */
jest.setTimeout(30_000);

const { asyncWrapper } = getConfig();

configure({
  /** What is looked for may be in a part that jest still has to compile: a second is not enough everywhere. */
  asyncUtilTimeout: 20_000,
  /** React ends what it began, such as moving the focus to what was found. */
  asyncWrapper: (work) =>
    asyncWrapper(async () => {
      const result = await work();
      await jest.advanceTimersByTimeAsync(0);
      return result;
    }),
});

/** jsdom has no media queries: nothing asks for contrast, dark colours or less motion. */
globalThis.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  });
