import { toDay } from '../../../src/procedure/calendar/day';
import { dutchHolidays } from '../../../src/procedure/calendar/holidays';
import type { ExampleRequest } from '../../../src/usecases/ports/examplePorts';
import type { Language } from '../../../src/usecases/ports/ports';
import { createExample } from '../../../src/workbook/example/createExample';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { newSession } from '../../../src/workbook/table/session';
import { startLocalExcel } from '../../host/inProcess';
import { isCleanUp } from '../../host/isCleanUp';
import { aCreation } from '../aCreation';
import { wholeWorkbook } from '../adoption/wholeWorkbook';
import { asColleague } from '../sheetReading';

type Host = ReturnType<typeof startLocalExcel>;

export const today = toDay('2026-07-08');
export const holidays = [2025, 2026].flatMap((year) => dutchHolidays(year));
export const asked = (language: Language = 'nl'): ExampleRequest => ({
  ...aCreation({ language, holidays }),
  today,
  run: 'run1',
});
export const patiently = { onProgress: () => {}, isCancelled: () => false };

/** A workbook in which an office keeps something of its own. */
export async function ofAnOffice(): Promise<Host> {
  const host = startLocalExcel({ now: () => new Date('2026-07-08T10:00:00') });
  await asColleague((workbook) => {
    const sheet = workbook.worksheets.add('Planning');
    sheet.getRange('A1:B2').values = [
      ['Wie', 'Wanneer'],
      ['Ans', 'maandag'],
    ];
    sheet.tables.add('A1:B2', true).name = 'Planning';
    workbook.names.add('Peildatum', sheet.getRange('B2'));
  });
  return host;
}

/** Everything of a workbook that somebody sees, and what add-ins keep in it. */
export const all = ({ workbook }: Host) => ({
  seen: wholeWorkbook(workbook),
  protection: workbook.sheets.map(({ protection }) => protection),
  settings: [...workbook.settings],
});

export const pane = () => {
  const session = newSession();
  return { example: createExample(session), register: createWorkbookRegister(session) };
};

export const requestsOf = ({ requests }: Host): number => requests.filter((one) => !isCleanUp(one)).length;

export const sheetNames = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook.load('worksheets/items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
