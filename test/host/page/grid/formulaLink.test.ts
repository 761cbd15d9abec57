/** @jest-environment node */
import { createWorkbook } from '../../model/Workbook';
import { writeCells } from '../../model/writeCells';
import { cellView } from './cellView';
import { linkArgument } from './formulaLink';
import { isSafeAddress } from './followLink';

test.each([
  ['=HYPERLINK("https://example.org","site")', '"https://example.org"'],
  ['=hyperlink("https://example.org")', '"https://example.org"'],
  ['=IF(A1="","",HYPERLINK(CONCATENATE("mailto:",A1),"mail"))', 'CONCATENATE("mailto:",A1)'],
  ['=HYPERLINK("a,b)c")', '"a,b)c"'],
])('%s leads to %s', (formula, argument) => {
  expect(linkArgument(formula)).toBe(argument);
});

test.each(['=A1', '="HYPERLINK"'])('%s is no link', (formula) => {
  expect(linkArgument(formula)).toBeNull();
});

test.each([
  { formula: '=HYPERLINK("#Sheet1!A9","onderaan")', link: { documentReference: 'Sheet1!A9' } },
  { formula: '=HYPERLINK("mailto:"&A1,"mail")', link: { address: 'mailto:k@example.org' } },
])('$formula gives its cell a link', ({ formula, link }) => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  writeCells(workbook, sheet, { row: 0, column: 0, rowCount: 1, columnCount: 2 }, [
    ['k@example.org', formula],
  ]);
  expect(cellView(workbook, sheet, 0, 1, 'nl-NL').link).toEqual(link);
});

test.each([
  ['https://example.org', true],
  ['mailto:k@example.org', true],
  ['javascript:alert(1)', false],
  ['file:///etc/passwd', false],
])('the address %s may be opened: %s', (address, isSafe) => {
  expect(isSafeAddress(address)).toBe(isSafe);
});
