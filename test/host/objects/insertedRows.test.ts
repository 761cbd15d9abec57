import { startLocalExcel } from '../inProcess';
import { inExcel, onSheet } from './inExcel';

beforeEach(() => startLocalExcel());

test('rows that are inserted a hundred times look like the one above, and those below keep their look', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:A20').numberFormat = [['0.00']];
    sheet.getRange('A3').numberFormat = [['@']];
  });
  await inExcel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    for (let time = 0; time < 100; time += 1) sheet.getRange('A3:B3').insert('Down');
  });
  const { numberFormat } = await onSheet((sheet) => sheet.getRange('A1:A121').load('numberFormat'));
  const formats = (numberFormat as string[][]).map(([format]) => format);
  expect(formats).toEqual([...Array(102).fill('0.00'), '@', ...Array(17).fill('0.00'), 'General']);
});
