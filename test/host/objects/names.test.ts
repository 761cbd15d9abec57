import { startLocalExcel } from '../inProcess';
import { codeOf, inExcel } from './inExcel';

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

beforeEach(() => startLocalExcel());

describe('Names, settings and functions', () => {
  test('a name follows its cells and a renamed sheet', async () => {
    const name = await inExcel((context) => {
      context.workbook.names.add('term', first(context).getRange('A1'));
      first(context).getRange('1:1').insert('Down');
      first(context).name = 'My sheet';
      return context.workbook.names.getItem('term').load('formula,value,type');
    });
    expect(name).toMatchObject({ formula: "='My sheet'!$A$2", value: "'My sheet'!$A$2", type: 'Range' });
  });

  test('a name whose cells are gone is an error (Office.js reference, NamedItem.type)', async () => {
    const name = await inExcel((context) => {
      const sheet = context.workbook.worksheets.add('Gone');
      context.workbook.names.add('term', sheet.getRange('A1'));
      sheet.delete();
      return context.workbook.names.getItem('term').load('value,type');
    });
    expect(name).toMatchObject({ value: '#REF!', type: 'Error' });
  });

  test('a name in use cannot be given twice', async () => {
    const add = () => inExcel(({ workbook }) => workbook.names.add('term', '=5'));
    await add();
    expect(await codeOf(add())).toBe('ItemAlreadyExists');
  });

  test('a setting is kept by its key', async () => {
    await inExcel(({ workbook }) => workbook.settings.add('key', { a: [1] }));
    const setting = await inExcel(({ workbook }) =>
      workbook.settings.getItemOrNullObject('key').load('value'),
    );
    expect(setting.value).toEqual({ a: [1] });
  });

  test('a worksheet function gives its value, or its error', async () => {
    const { count, missing } = await inExcel((context) => {
      const range = first(context).getRange('A1:A3');
      range.values = [['a'], ['b'], ['a']];
      const { functions } = context.workbook;
      return {
        count: functions.countIf(range, 'a').load('value'),
        missing: functions.match('z', range, 0).load('value,error'),
      };
    });
    expect(count.value).toBe(2);
    expect(missing.error).toBe('#N/A');
  });
});
