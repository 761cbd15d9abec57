import { workbookTexts } from '../../../../src/i18n/workbook/workbookTexts';
import { toDay } from '../../../../src/procedure/calendar/day';
import type { ComplaintField, RowId } from '../../../../src/procedure/complaint/complaint';
import { inspectFormula } from '../../../../src/procedure/inspection/cells/inspectFormula';
import { inspectionContext } from '../../../../src/procedure/inspection/cells/inspectionContext';
import type { InspectedRow } from '../../../../src/procedure/inspection/inspectedFields';
import { officeFormulas } from '../../../../src/procedure/inspection/officeFormulas';
import { serialOf } from '../../../../src/workbook/sheet/serial';

const lists = { categories: [], departments: [], employees: [], channels: [] };
const context = inspectionContext({ today: toDay('2026-07-08'), words: workbookTexts.nl, lists });
const day = serialOf(toDay('2026-07-20'));

const look = (field: ComplaintField, value: string | number, formula: string, isOffices = false) =>
  inspectFormula(field, value, { formula, row: 5, isOffices }, context);
const asked = { kind: 'unsureFormulas', like: [] };

describe('a formula where a value belongs', () => {
  it.each<[string, ComplaintField, string | number, string, string | number]>([
    ['counts from a cell of its row', 'callbackOn', day, '=F5+14', '2026-07-20'],
    ['names its row', 'callbackOn', day, '=[@[Datum ontvangst]]+14', '2026-07-20'],
    ['names it as a file does', 'callbackOn', day, '=tblKlachten[[#This Row],[Datum]]+14', '2026-07-20'],
    ['looks at nothing', 'name', 'JANSEN', '=UPPER("jansen!")', 'JANSEN'],
    ['takes cells beside each other', 'name', 'J. de Wit', '=TRIM($C$5&" "&D5)', 'J. de Wit'],
    ['gives a word of the register', 'severity', 'ernstig', '=LOWER("ERNSTIG")', 'serious'],
    ['gives a count', 'attempts', 2, '=1+1', 2],
  ])('that %s becomes what it shows', (_, field, value, formula, to) => {
    expect(look(field, value, formula)).toEqual({ kind: 'typedFormulas', to });
  });

  it.each<[string, ComplaintField, string | number, string]>([
    ['looks at another row', 'name', 'JANSEN', '=C4'],
    ['looks at a whole column', 'attempts', 3, '=MAX(tblKlachten[Belpogingen])'],
    ['looks at another sheet', 'town', 'Assen', '=Lijsten!B5'],
    ['looks at a name', 'callbackOn', day, '=F5+Termijn'],
    ['depends on the day', 'callbackOn', day, '=today()+12'],
    ['is looked up elsewhere', 'town', 'Assen', '=VLOOKUP(C5,Lijsten!A1:B9,2,0)'],
    ['shows nothing', 'name', '', '=IF(C5="","","x")'],
    ['shows what is wrong as a value too', 'callbackOn', '3-4-2026', '="3-4-2026"'],
  ])('that %s is asked about', (_, field, value, formula) => {
    expect(look(field, value, formula)).toEqual(asked);
  });

  it('is asked about where its column is meant so, and is an error where it fails', () => {
    expect(look('callbackOn', day, '=F5+14', true)).toEqual(asked);
    expect(look('callbackOn', '#VALUE!', '=F5+14')).toMatchObject({ kind: 'errors' });
  });

  it('is meant so by the office where most rows have one', () => {
    const row = (position: number, isCalculated: boolean): InspectedRow => ({
      position,
      rowId: `r${position}` as RowId,
      values: [],
      calculated: isCalculated ? { row: position + 2, formulas: { callbackOn: '=F5+14' } } : undefined,
    });
    const rows = (calculated: number, of: number) =>
      Array.from({ length: of }, (_, position) => row(position, position < calculated));
    expect([...officeFormulas(rows(6, 10))]).toEqual(['callbackOn']);
    expect([...officeFormulas(rows(5, 10))]).toEqual([]);
    expect([...officeFormulas(rows(4, 4))]).toEqual([]);
  });
});
