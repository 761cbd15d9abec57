import type { FrameLocator, Page } from 'playwright-core';

/** Every field of the form in its order, with what is typed; '' leaves what the form proposes. */
export type TypedComplaint = [name: string, text: string][];

/** Types a whole complaint with the keyboard alone, from the first field on; ends on the last one. */
export async function typeComplaint(
  page: Page,
  pane: FrameLocator,
  complaint: TypedComplaint,
): Promise<void> {
  for (const [index, [name, text]] of complaint.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    // Fails when the order of the keyboard is not the order of the form.
    await pane.locator(`[name="${name}"]:focus`).waitFor();
    if (text === '') continue;
    // In Excel on the web office.js itself moves the focus on Tab, so that a proposed date is not selected by it.
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  }
}
