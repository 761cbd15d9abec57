import type { Page } from 'playwright-core';
import { paneFrame } from './paneFrame';

/** Types something into the form, and waits until the workbook holds the draft with it. */
export async function untilKept(page: Page, type: () => Promise<void>): Promise<void> {
  const pane = await paneFrame(page);
  const before = await pane.evaluate(sealedDrafts);
  await type();
  for (let now = before; now === before; now = await pane.evaluate(sealedDrafts));
}

/** Runs in the pane: what it keeps of what is typed, under names that tell nothing; it seals it anew each time. */
const sealedDrafts = (): Promise<string> =>
  Excel.run(async (context) => {
    const settings = context.workbook.settings.load('items/key,items/value');
    await context.sync();
    const isDraft = (key: string) => /\.[0-9a-f]{32}$/.test(key);
    return settings.items.flatMap(({ key, value }) => (isDraft(key) ? String(value) : [])).join();
  });
