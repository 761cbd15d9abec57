import type { Quarter } from '../procedure/quarter';
import type { Day } from '../procedure/day';
import type { WorkbookTexts } from '../i18n/workbook/textShape';
import { workbookTexts } from '../i18n/workbook/workbookTexts';
import type { BuiltQuarter, Outcome } from '../usecases/ports';
import { columnBody, complaintsTable } from './complaintsTable';
import { countMatches } from './countMatches';
import { knowTable } from './knowTable';
import { addQuarterPivot } from './quarterPivot';
import { printOnA4 } from './printOnA4';
import { Refusal } from './refusal';
import { runBatch } from './runBatch';
import type { Session } from './session';

/**
 * Makes the quarter's sheet, or brings it up to date in place: a sheet or pivot that exists is kept, because recreating
 * one disturbs colleagues (office-js #1803). The total stands beside the PivotTable as a value, for people who may only
 * view the workbook and so never see a refresh (procedure, section 7).
 */
export function buildQuarter(session: Session, quarter: Quarter, today: Day): Promise<Outcome<BuiltQuarter>> {
  return runBatch(async (context) => {
    const { layout } = await knowTable(context, session);
    const { quarter: texts, columns } = workbookTexts[layout.language];
    const code = `${quarter.year}-${texts.letter}${quarter.quarter}`;
    const table = complaintsTable(context);
    const count = countMatches(context, columnBody(table, layout, 'quarter'), code);
    const name = texts.sheet(code);
    const existing = context.workbook.worksheets.getItemOrNullObject(name);
    const pivot = context.workbook.pivotTables.getItemOrNullObject(texts.pivotName(code));
    pivot.load('name');
    await context.sync();

    const sheet = existing.isNullObject ? context.workbook.worksheets.add(name) : existing;
    if (!existing.isNullObject) await refuseForeignSheet(context, sheet, name, texts.title(code));
    writeHeading(sheet, texts, code, count.value, today);
    if (!pivot.isNullObject) pivot.refresh();
    else if (count.value > 0) addQuarterPivot(sheet, table, { code, texts, columns });
    sheet.activate();
    await context.sync();
    return { sheet: name, complaints: count.value };
  });
}

/** A sheet of that name that we did not make belongs to somebody else. */
async function refuseForeignSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  title: string,
): Promise<void> {
  const heading = sheet.getRange('A1').load('values');
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  if (used.isNullObject || heading.values[0]?.[0] === title) return;
  throw new Refusal({ code: 'nameTaken', name });
}

function writeHeading(
  sheet: Excel.Worksheet,
  texts: WorkbookTexts['quarter'],
  code: string,
  complaints: number,
  today: Day,
): void {
  const title = sheet.getRange('A1');
  title.values = [[texts.title(code)]];
  title.format.font.size = 18;
  title.format.font.bold = true;
  title.format.font.color = '#0F5C4A';
  const [year, month, day] = today.split('-');
  sheet.getRange('A2').values = [[texts.stamp(`${day}-${month}-${year}`, complaints)]];
  const hint = sheet.getRange('A3');
  hint.values = [[complaints > 0 ? texts.pivotHint : texts.empty]];
  hint.format.font.color = '#595959';
  hint.format.font.italic = true;
  sheet.showGridlines = false;
  printOnA4(sheet);
}
