import type { Page } from 'playwright-core';
import { paneFrame } from './paneFrame';

/** The texts of all cells of a sheet; none where there is no such sheet. */
export async function sheetTexts(page: Page, sheet: string): Promise<string[]> {
  return (await paneFrame(page)).evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject();
        range.load('text');
        await context.sync();
        return range.isNullObject ? [] : range.text.flat();
      }),
    sheet,
  );
}
