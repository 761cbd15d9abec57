import { checkEdit } from '../../../src/procedure/complaint/check/checkEdit';
import { typedValue } from '../../../src/procedure/complaint/typedValue';
import type { EditedField } from '../../../src/procedure/complaint/fields';
import { isFolderLink } from '../../../src/procedure/complaint/check/checkFolderLink';
import { toDay } from '../../../src/procedure/calendar/day';
import { aComplaint } from '../../fixtures/aComplaint';

const context = { today: toDay('2026-07-08'), holidays: [] };
const check = (field: EditedField, typed: string) => checkEdit(aComplaint(), field, typed, context);

describe('changing one field', () => {
  it.each<[EditedField, string, unknown]>([
    ['name', ' =Bos ', ' =Bos '],
    ['remedy', '   ', ''],
    ['callbackOn', 'morgen', '2026-07-09'],
    ['handedOverOn', 'gisteren', '2026-07-07'],
    ['handedOverOn', 'vandaag', '2026-07-08'],
    ['handedOverOn', '', null],
    ['severity', 'serious', 'serious'],
    ['folderLink', 'K:\\Klachten\\0417', 'K:\\Klachten\\0417'],
    ['folderLink', ' K:\\Klachten ', ' K:\\Klachten '],
  ])('takes %s typed as %j', (field, typed, value) => {
    expect(check(field, typed)).toEqual({ ok: true, changes: { [field]: value } });
  });

  it.each<[EditedField, string, string]>([
    ['name', '', 'required'],
    ['callbackOn', '30-06-2026', 'beforeReceipt'],
    ['callbackOn', 'ooit', 'notADate'],
    ['letterSentOn', 'morgen', 'inTheFuture'],
    ['letterSentOn', 'ooit', 'notADate'],
    ['severity', 'erg', 'notAChoice'],
    ['summary', 'x'.repeat(81), 'tooLong'],
    ['cause', '\u0000', 'notAllowedHere'],
    ['folderLink', 'javascript:alert(1)', 'notALink'],
  ])('refuses %s typed as %j: %s', (field, typed, code) => {
    expect(check(field, typed)).toMatchObject({ ok: false, issue: { code } });
  });

  it('does not mind what is missing elsewhere', () => {
    const incomplete = aComplaint({ name: '', callbackOn: null, status: 'incomplete' });
    expect(checkEdit(incomplete, 'phone', '06 1', context).ok).toBe(true);
    expect(typedValue(incomplete, 'callbackOn')).toBe('');
  });
});

describe('a place for the copy', () => {
  it.each([
    'https://contoso.sharepoint.com/sites/klachten/2026-0417.pdf?web=1',
    'http://intranet/klachten',
    'file:///K:/Klachten/0417.docx',
    '\\\\server\\klachten\\2026\\0417',
    'K:\\Klachten\\Brief van dhr. Bos.docx',
    `https://example.nl/${'x'.repeat(1_981)}`,
  ])('may be %s', (link) => expect(isFolderLink(link)).toBe(true));

  it.each([
    '',
    'de kast',
    'javascript:alert(1)',
    'JavaScript://x%0aalert(1)',
    'data:text/html,x',
    'vbscript:msgbox',
    'mailto:a@example.nl',
    'ms-msdt:/id',
    'https://',
    'https://a b',
    '=HYPERLINK("https://example.nl")',
    '\\\\server',
    'K:',
    'K:\\wat?',
    `https://example.nl/${'x'.repeat(1_982)}`,
    'https://example.nl/\nregel',
  ])('may not be %j', (link) => expect(isFolderLink(link)).toBe(false));
});
