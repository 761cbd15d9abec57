import type { ComplaintField } from '../../src/procedure/complaint/complaint';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { openedRegister, type OpenedWorkbook } from './openedRegister';
import { asColleague } from './sheetReading';

const { columns } = workbookTexts.nl;

/** A case of which a colleague typed over some cells, without the add-in, in an Excel that minds no formats. */
async function withCells(
  cells: Partial<Record<ComplaintField, string | number | boolean>>,
): Promise<OpenedWorkbook> {
  const workbook = await openedRegister();
  valueOf(await workbook.register.append(aRow('r1', '2026-0001-AB')));
  await asColleague((changed) => {
    const table = changed.tables.getItem('tblKlachten');
    for (const [key, value] of Object.entries(cells)) {
      const cell = table.columns
        .getItem(columns[key as ComplaintField])
        .getDataBodyRange()
        .getCell(0, 0);
      cell.numberFormat = [['General']];
      cell.values = [[value]];
    }
    table.worksheet.activate();
    table.getDataBodyRange().getCell(0, 0).select();
  });
  return workbook;
}

async function shown(cells: Parameters<typeof withCells>[0]) {
  const { register } = await withCells(cells);
  return valueOf(await register.selected());
}

describe('cells that a colleague filled in their own way are shown as they stand', () => {
  it.each([
    ['a number', 612345678, '612345678'],
    ['an amount', 12.5, '12.5'],
    ['an error', '=NA()', '#N/A'],
    ['a division by zero', '=1/0', '#DIV/0!'],
    ['a formula', '="Jan"&" Bos"', 'Jan Bos'],
    ['a blank', '', ''],
  ])('%s where text is expected', async (_, typed, text) => {
    expect(await shown({ name: typed, phone: typed, account: typed, relationNumber: typed })).toMatchObject({
      name: text,
      phone: text,
      account: text,
      relationNumber: text,
    });
  });

  it.each([
    ['a text', 'gisteren'],
    ['a date as text', "'01-07-2026"],
    ['an error', '=NA()'],
    ['a number before the calendar', -3],
    ['a number after it', 99_999_999],
    ['a yes', true],
  ])('%s where a date is expected is no date', async (_, typed) => {
    expect(await shown({ receivedOn: typed, callbackOn: typed, closedOn: typed })).toMatchObject({
      receivedOn: null,
      callbackOn: null,
    });
  });

  it.each([
    ['another word', 'bijna klaar'],
    ['a number', 3],
    ['an error', '=NA()'],
    ['a yes', true],
    ['a blank', ''],
  ])('%s where one of a few words is expected is none of them', async (_, typed) => {
    expect(await shown({ status: typed, severity: typed, reachBy: typed })).toMatchObject({
      status: null,
      severity: null,
      reachBy: null,
    });
  });

  it('a word in other capitals and with spaces is the word that was meant', async () => {
    expect(await shown({ status: ' NIEUW ', severity: 'Ernstig' })).toMatchObject({
      status: 'new',
      severity: 'serious',
    });
  });

  it('nothing of it keeps the lists from being read', async () => {
    const { register } = await withCells({
      name: '=NA()',
      phone: 612345678,
      receivedOn: 'gisteren',
      callbackOn: '=1/0',
      status: '=NA()',
      summary: 42,
      closedOn: '',
    });
    const [line] = valueOf(await register.openCases(() => {})).lines;
    expect(line).toMatchObject({ name: '#N/A', summary: '42', callbackOn: null, status: null });
    const found: string[] = [];
    valueOf(await register.relations((lines) => found.push(...lines.map(({ phone }) => phone))));
    expect(found).toEqual(['612345678']);
  });
});
