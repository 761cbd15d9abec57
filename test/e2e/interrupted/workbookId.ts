import type { Page } from 'playwright-core';
import { paneFrame } from './paneFrame';

const key = 'klachtenregister.workbook';

/** What the workbook calls itself. */
export const workbookId = async (page: Page): Promise<string> =>
  (await paneFrame(page)).evaluate(
    (name) =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem(name).load('value');
        await context.sync();
        return String(setting.value);
      }),
    key,
  );

/** Lets the workbook call itself otherwise; `null`: it lost its name. */
export const nameWorkbook = async (page: Page, id: string | null): Promise<void> =>
  (await paneFrame(page)).evaluate(
    ([name, value]) =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        if (value === null) settings.getItem(name).delete();
        else settings.add(name, value);
        await context.sync();
      }),
    [key, id] as const,
  );
