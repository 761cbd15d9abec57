import { documentAddress } from '../host/excelOnTheWeb/documentAddress.mjs';

describe('the address of a workbook on the web', () => {
  test.each([
    [
      'with a query stays',
      'https://x.sharepoint.com/:x:/s/a/Ea1?e=b2',
      'https://x.sharepoint.com/:x:/s/a/Ea1?e=b2',
    ],
    [
      'without one gets one',
      'https://x.sharepoint.com/:x:/s/a/Ea1',
      'https://x.sharepoint.com/:x:/s/a/Ea1?web=1',
    ],
    ['loses what comes after #', 'https://x.sharepoint.com/a?e=b#c', 'https://x.sharepoint.com/a?e=b'],
    ['is https', 'http://x.sharepoint.com/a?e=b', null],
    ['is no file', 'register.xlsx', null],
    ['is not left out', '', null],
  ])('%s', (_name, text, address) => {
    expect(documentAddress(text)).toBe(address);
  });
});
