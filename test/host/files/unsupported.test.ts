/** @jest-environment node */
import { Workbook as FileWorkbook } from '@cj-tech-master/excelts';
import { openWorkbook } from './openWorkbook';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('what the local Excel lacks', () => {
  it('is named when a file with it is opened, and the rest is there', async () => {
    const file = new FileWorkbook();
    const sheet = file.addWorksheet('Blad1');
    sheet.getCell('A1').value = 'blijft';
    sheet.getCell('A2').value = { formula: 'BESSELJ(1,2)', result: 0.11 };
    sheet.getCell('A3').value = { richText: [{ text: 'half ' }, { text: 'vet', font: { bold: true } }] };
    sheet.getCell('A4').note = 'opmerking';
    sheet.addImage(file.addImage({ base64: PIXEL, extension: 'png' }), 'C1:D4');
    sheet.addConditionalFormatting({
      ref: 'A1:A4',
      rules: [{ type: 'aboveAverage', aboveAverage: true, priority: 1, style: { font: { bold: true } } }],
    });
    await sheet.protect('geheim', { spinCount: 1 });
    const { workbook, unsupported } = await openWorkbook(await file.xlsx.writeBuffer({ validate: false }));

    expect(unsupported.map(({ code, where }) => `${code} ${where}`).sort()).toEqual([
      'comment xl/comments1.xml',
      'conditionalFormat Blad1',
      'formula Blad1!A2',
      'image xl/media/image1.png',
      'protectionPassword Blad1',
      'richText Blad1!A3',
    ]);
    const [read] = workbook.sheets;
    const values = [0, 1, 2].map((row) => workbook.calculation.valueAt(read?.id ?? '', row, 0));
    expect(values).toEqual(['blijft', 0.11, 'half vet']);
    expect(read?.protection).not.toBeNull();
  });
});
