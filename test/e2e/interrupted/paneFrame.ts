import type { Frame, Page } from 'playwright-core';

/** The frame in which the pane's page runs now, as soon as it shows its tabs. */
export async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.locator('#pane-frame').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('there is no pane');
  await frame.waitForSelector('[role=tab]');
  return frame;
}
