import type { Page } from 'playwright-core';

/** Keeps the pane's scripts back until Excel has called the function of the button “Nieuwe klacht”, as it may before they are there. */
export const holdUntilPressed = (page: Page): Promise<unknown> =>
  page.context().route(/\/taskpane\.\w+\.js/, async (route) => {
    const hidden = page.frames().find((frame) => frame.url().includes('/taskpane.html'));
    // The frame is not drawn, so there is no drawing to wait for.
    await hidden?.waitForFunction(
      () => JSON.stringify(Reflect.get(window, 'ribbonPresses')) === '["showNew"]',
      undefined,
      { polling: 50 },
    );
    await route.continue();
  });
