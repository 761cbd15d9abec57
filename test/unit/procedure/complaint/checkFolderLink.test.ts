import { checkFolderLink, isFolderLink } from '../../../../src/procedure/complaint/check/checkFolderLink';

const places = ['contoso.sharepoint.com', 'fileserver01'];

describe('a place for the copy of a complaint', () => {
  it.each([
    'https://contoso.sharepoint.com/:f:/s/klachten/EaBc',
    'https://CONTOSO.sharepoint.com/sites/k/Forms/AllItems.aspx?id=1',
    'https://contoso.sharepoint.com/sites/klachten/Brief%20(1).docx',
    'https://contoso.sharepoint.com',
    '\\\\fileserver01\\klachten\\2026\\0417',
    '\\\\FileServer01\\klachten\\',
    'K:\\Klachten\\Brief van dhr. Bos.docx',
    'K:\\Klachten\\De Vries B.V.',
    'K:\\Klachten\\2026.11.29',
    'K:\\',
  ])('may be %s', (link) => expect(checkFolderLink(link, places)).toBeNull());

  it.each([
    ['http://intranet/klachten', 'intranet'],
    ['https://contoso.sharepoint.com.voorbeeld.nl/', 'contoso.sharepoint.com.voorbeeld.nl'],
    ['\\\\1.2.3.4\\c$\\map', '1.2.3.4'],
    ['\\\\Elders\\klachten', 'elders'],
  ])('is asked about at %s', (link, place) => {
    expect(checkFolderLink(link, places)).toEqual({ code: 'elsewhere', place });
    expect(isFolderLink(link)).toBe(true);
  });

  it.each([
    'K:\\x.bat',
    'K:\\x.bat. .',
    'K:\\x.bat\\',
    'K:\\brief.pdf.lnk',
    'K:\\brief.docm',
    '\\\\1.2.3.4\\c$\\x.hta',
    '\\\\fileserver01\\klachten\\x.url',
    'https://contoso.sharepoint.com/x.EXE',
    'https://contoso.sharepoint.com/x/y.iqy?a=b.pdf',
    'https://contoso.sharepoint.com/x%2eexe',
    '\\\\fileserver01\\klachten\\x%2Elnk',
  ])('may be no program: %s', (link) => {
    expect(checkFolderLink(link, places)).toEqual({ code: 'notADocument' });
  });

  it.each([
    '',
    'de kast',
    'javascript:alert(1)',
    'JavaScript://x%0aalert(1)',
    'data:text/html,x',
    'vbscript:msgbox',
    'mailto:a@example.nl',
    'ms-msdt:/id',
    'file:///c:/windows/system32/calc.exe',
    'file:///K:/Klachten/0417.docx',
    'https://',
    'https://a b',
    'https://contoso.sharepoint.com@voorbeeld.nl/',
    'https://voorbeeld.nl\\@contoso.sharepoint.com/',
    'https://x/\u0000',
    'https://contoso.sharepoint.com/x.exe%00.pdf',
    // The t is Cyrillic: who is asked about it sees the office's own address.
    'https://con\u0442oso.sharepoint.com/',
    'https://x/\u202Efdp.exe',
    '=HYPERLINK("https://example.nl")',
    '\\\\server',
    '\\\\voorbeeld@SSL\\DavWWWRoot\\x.lnk',
    '\\\\.\\pipe\\x',
    '\\\\?\\C:\\x',
    'K:',
    'K:\\wat?',
    'K:\\brief.pdf:x.exe',
    `https://contoso.sharepoint.com/${'x'.repeat(1_970)}`,
    'https://contoso.sharepoint.com/\nregel',
  ])('may not be %j', (link) => expect(checkFolderLink(link, places)).toEqual({ code: 'notALink' }));

  it('may be as long as Excel keeps an address', () => {
    expect(checkFolderLink(`https://contoso.sharepoint.com/${'x'.repeat(1_969)}`, places)).toBeNull();
  });
});
