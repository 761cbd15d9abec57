/** @jest-environment node */
import { typedInput } from './typedInput';

test.each([
  ['', { input: '' }],
  ['Jansen', { input: 'Jansen' }],
  ['=SUM(A1:A3)', { input: '=SUM(A1:A3)' }],
  ["'0612", { input: "'0612" }],
  ['12', { input: 12 }],
  ['1,5', { input: 1.5 }],
  ['12%', { input: 0.12, numberFormat: '0%' }],
  ['19-8-2025', { input: 45888, numberFormat: 'm/d/yyyy' }],
  ['waar', { input: true }],
  ['1.5', { input: "'1.5" }],
  ['8/19/2025', { input: "'8/19/2025" }],
  ['+31 6 12345678', { input: "'+31 6 12345678" }],
  ['29-02-2025', { input: '29-02-2025' }],
])('typing %j in Dutch enters %j', (text, input) => {
  expect(typedInput(text, 'General', 'nl-NL')).toEqual(input);
});

test.each(['=1+1', '0612', '19-8-2025'])('a cell of text keeps %s as it was typed', (text) => {
  expect(typedInput(text, '@', 'nl-NL')).toEqual({ input: text });
});

test('a cell keeps the format it has', () => {
  expect(typedInput('19-8-2025', 'dd-mm-yyyy', 'nl-NL')).toEqual({ input: 45888 });
});
