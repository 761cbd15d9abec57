/** @jest-environment node */
import { FormulaError } from '../../formulas/Calculation';
import { displayText } from './displayText';

test.each([
  [null, 'General', '', ''],
  ['tekst', 'General', 'tekst', 'tekst'],
  ['0612', '@', '0612', '0612'],
  [1234.5, 'General', '1234,5', '1234.5'],
  [1234.5, '#,##0.00', '1.234,50', '1,234.50'],
  [0.125, '0.0%', '12,5%', '12.5%'],
  [45888, 'dd-mm-yyyy', '19-08-2025', '19-08-2025'],
  [45888, 'm/d/yyyy', '19-8-2025', '8/19/2025'],
  [45888, 'd mmmm yyyy', '19 augustus 2025', '19 August 2025'],
  [1200, '"€" #,##0.00', '€ 1.200,00', '€ 1,200.00'],
  [true, 'General', 'WAAR', 'TRUE'],
  [FormulaError.of('#N/A'), 'General', '#N/B', '#N/A'],
  [FormulaError.of('#CALC!'), 'General', '#CALC!', '#CALC!'],
])('%s in %s shows %j in Dutch and %j in English', (value, numberFormat, dutch, english) => {
  expect(displayText(value, numberFormat, 'nl-NL')).toBe(dutch);
  expect(displayText(value, numberFormat, 'en-US')).toBe(english);
});
