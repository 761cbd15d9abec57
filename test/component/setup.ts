import '@testing-library/jest-dom';
import { configure, getConfig } from '@testing-library/react';
import { setImmediate } from 'node:timers';
import { TextEncoder } from 'node:util';

/** Fluent watches sizes; nothing has a size in jsdom (https://github.com/jsdom/jsdom/issues/3368). */
class UnmovedObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver ??= UnmovedObserver;

// Every browser has it, and jsdom doesn't (https://github.com/jsdom/jsdom/issues/2524).
globalThis.TextEncoder ??= TextEncoder;

// React takes it for each piece of its work where there is one: the shortest wait that jsdom has is a millisecond.
globalThis.setImmediate = setImmediate;

/**
 * No test waits for time to pass: timers go off when the test's clock is moved on, by the test, by the person at the
 * keyboard (test/fakes/aPerson.ts) and by what waits for something to appear. Promises and React go on by themselves.
 */
beforeEach(
  () => void jest.useFakeTimers({ doNotFake: ['nextTick', 'performance', 'queueMicrotask', 'setImmediate'] }),
);

const { asyncWrapper, unstable_advanceTimersWrapper: advanceTimersWrapper } = getConfig();

configure({
  /** Between two looks at the screen React gets a turn of its own, which no clock of a test gives. */
  unstable_advanceTimersWrapper: async (advance) => {
    const result = await advanceTimersWrapper(advance);
    await new Promise((resolve) => setImmediate(resolve));
    return result;
  },
  /** By the test's clock: the pane itself waits five seconds at most, until it tries again. */
  asyncUtilTimeout: 20_000,
  /** React ends what it began, such as moving the focus to what was found. */
  asyncWrapper: (work) =>
    asyncWrapper(async () => {
      const result = await work();
      await jest.advanceTimersByTimeAsync(0);
      return result;
    }),
});

const { insertRule } = CSSStyleSheet.prototype;

/**
 * Of Fluent's styles jsdom keeps those that can hide something or keep the mouse from it. It holds every rule against an
 * element and all around it whenever somebody asks for a role or clicks, which takes thrice as long with all of them.
 */
CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return /[{;\s](display|visibility|opacity|pointer-events)\s*:/.test(rule)
    ? insertRule.call(this, rule, index)
    : -1;
};

/** jsdom has no media queries: nothing asks for contrast, dark colours or less motion. */
globalThis.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  });
