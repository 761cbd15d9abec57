import { columns } from '../../../src/workbook/columns/columns';
import { findSheet } from '../../host/model/find';
import { conditionalLook } from '../../host/page/grid/cellView';
import { aCreation } from '../aCreation';
import { aRow } from '../aRow';
import { asItComes, openedRegister, type LocalExcel } from '../openedRegister';
import { asColleague } from '../sheetReading';
import { fillsOf, rowLooks } from './rowLooks';

const overdue = '#F4B9B3';
const sheetOf = (workbook: Excel.Workbook) => workbook.worksheets.getItem('Klachten');

/** The rules of the sheet as a person sees them in Excel's list of rules. */
const rulesOf = ({ workbook }: LocalExcel) =>
  findSheet(workbook, 'Klachten')?.conditionalFormats.map(({ id: _, ...rule }) => {
    return rule;
  });

async function withComplaint(seen = {}) {
  const opened = await openedRegister('nl', seen);
  await opened.register.append(aRow('r1', '2026-0001-AB'));
  return { ...opened, asMade: rulesOf(opened.host) };
}

/** A rule of an office's own, or one that pasting made. */
function addRule(range: Excel.Range, formula: string): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = '#00FF00';
  return rule;
}

const damages: Record<string, (sheet: Excel.Worksheet) => void> = {
  cleared: (sheet) => sheet.getRange().conditionalFormats.clearAll(),
  'cleared for some rows': (sheet) => sheet.getRange('A2:AX9').conditionalFormats.clearAll(),
  'cut into pieces by formatted rows that were pasted': (sheet) => {
    sheet.getRange('A5:AX5').conditionalFormats.clearAll();
    addRule(sheet.getRange('A5:AX5'), '=ISNUMBER(SEARCH("te laat",$B5))').stopIfTrue = true;
  },
  doubled: (sheet) => void addRule(sheet.getRange('A:AX'), '=ISNUMBER(SEARCH("vandaag",$B1))'),
  'in another order': (sheet) => {
    sheet.getRange('A2').conditionalFormats.getItemAt(0).priority = 3;
  },
  'as an earlier version made them': (sheet) => {
    sheet.getRange().conditionalFormats.clearAll();
    addRule(sheet.getRange('A2:AX2'), '=ISNUMBER(SEARCH("te laat",$B2))');
  },
};

describe('the callback colours of one register', () => {
  let opened: Awaited<ReturnType<typeof withComplaint>>;
  beforeAll(async () => (opened = await withComplaint()));

  test.each(Object.keys(damages))('come back as they were made when they were %s', async (damage) => {
    const { host, register, asMade } = opened;
    await asColleague((workbook) => damages[damage]?.(sheetOf(workbook)));
    expect(rulesOf(host)).not.toEqual(asMade);
    expect(await register.create(aCreation())).toEqual({ ok: true, value: 'created' });
    expect(rulesOf(host)).toEqual(asMade);
    expect(rowLooks(host).flatMap(fillsOf)).toEqual([overdue]);
  });

  it('are left alone when nothing happened to them', async () => {
    expect(await opened.register.create(aCreation())).toEqual({ ok: true, value: 'present' });
  });
});

describe('the callback colours', () => {
  it('leave the office’s own rules as they are, before and after them', async () => {
    const { host, register } = await withComplaint();
    await asColleague((workbook) => {
      const sheet = sheetOf(workbook);
      addRule(sheet.getRange('H2:H9'), '=$H2<>""');
      addRule(sheet.getRange('C2:C9'), '=ISNUMBER($C2)').priority = 8;
      // Of the register's own, only this one goes.
      sheet.getRange('A2').conditionalFormats.getItemAt(3).delete();
    });
    expect(await register.create(aCreation())).toEqual({ ok: true, value: 'created' });
    const formulas = rulesOf(host)?.map(({ formula }) => formula);
    expect([formulas?.[0], formulas?.at(-1)]).toEqual(['=$H2<>""', '=ISNUMBER($C2)']);
    expect(formulas).toHaveLength(9);
  });

  it('colour a row that is typed below the table, and never the header', async () => {
    // Where Excel fills no formulas, a typed row has no Signaal to be coloured by.
    const { host } = await withComplaint(asItComes);
    await asColleague((workbook) => {
      const below = workbook.tables.getItem('tblKlachten').getDataBodyRange().getRowsBelow(1);
      below.getCell(0, 0).values = [['2026-0002-CD']];
    });
    expect(rowLooks(host)).toHaveLength(2);
    await asColleague((workbook) => {
      const { columns } = workbook.tables.getItem('tblKlachten');
      columns.getItem('Terugbeldatum').getDataBodyRange().getLastRow().values = [[46_000]];
    });
    expect(rowLooks(host).flatMap(fillsOf)).toEqual([overdue, overdue]);
    const sheet = findSheet(host.workbook, 'Klachten');
    const ofHeader = columns.map((_, column) => sheet && conditionalLook(host.workbook, sheet, 0, column));
    expect(ofHeader).toEqual(columns.map(() => ({})));
  });
});
