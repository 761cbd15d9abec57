/** @jest-environment jsdom */
import { addinFor } from './addinFor';
import { parseManifest } from './parseManifest';

const manifest = `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <DisplayName DefaultValue="Fietsen"><Override Locale="en-US" Value="Bicycles" /></DisplayName>
  <Requirements><Sets><Set Name="ExcelApi" MinVersion="1.13" /></Sets></Requirements>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/pane.html" /></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides">
    <Requirements><bt:Sets><bt:Set Name="ExcelApi" MinVersion="1.17" /></bt:Sets></Requirements>
    <Runtimes><Runtime resid="R" lifetime="long" /></Runtimes>
    <FunctionFile resid="F" />
    <Group id="G"><Label resid="G.L" />
      <Icon><bt:Image size="32" resid="I" /></Icon>
      <Control xsi:type="Button" id="B1"><Label resid="B1.L" />
        <Supertip><Title resid="B1.L" /><Description resid="B1.T" /></Supertip>
        <Icon><bt:Image size="16" resid="I16" /><bt:Image size="32" resid="I" /></Icon>
        <Action xsi:type="ShowTaskpane"><TaskpaneId>P</TaskpaneId><SourceLocation resid="P" /></Action>
      </Control>
      <Control xsi:type="Button" id="B2"><Label resid="B2.L" />
        <Icon><bt:Image size="16" resid="I16" /></Icon>
        <Action xsi:type="ExecuteFunction"><FunctionName> ring </FunctionName></Action>
      </Control>
    </Group>
    <Resources>
      <bt:Images><bt:Image id="I" DefaultValue="/i32.png" /><bt:Image id="I16" DefaultValue="/i16.png" /></bt:Images>
      <bt:Urls><bt:Url id="F" DefaultValue="/f.html" /><bt:Url id="R" DefaultValue="/runtime.html" /><bt:Url id="P" DefaultValue="/pane.html?view=1" /></bt:Urls>
      <bt:ShortStrings>
        <bt:String id="G.L" DefaultValue="Fietsen" />
        <bt:String id="B1.L" DefaultValue="Openen"><bt:Override Locale="en-US" Value="Open" /></bt:String>
        <bt:String id="B2.L" DefaultValue="Bellen" />
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="B1.T" DefaultValue="Opent het paneel." /></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

test('a manifest gives the ribbon its group with both kinds of buttons', () => {
  expect(parseManifest(manifest, 'nl-NL').groups).toEqual([
    {
      label: 'Fietsen',
      buttons: [
        {
          id: 'B1',
          label: 'Openen',
          tip: 'Opent het paneel.',
          icon: '/i32.png',
          action: { kind: 'pane', url: '/pane.html?view=1' },
        },
        { id: 'B2', label: 'Bellen', tip: '', icon: '/i16.png', action: { kind: 'function', name: 'ring' } },
      ],
    },
  ]);
});

test('a manifest speaks the language asked for, and its own where it has no override', () => {
  const { name, groups } = parseManifest(manifest, 'en-US');
  expect(name).toBe('Bicycles');
  expect(groups[0]?.buttons.map(({ label }) => label)).toEqual(['Open', 'Bellen']);
});

test('a manifest names the pane, the page of functions, that of both and the minimum requirement sets', () => {
  expect(parseManifest(manifest, 'nl-NL')).toMatchObject({
    paneUrl: 'https://localhost:3000/pane.html',
    functionsUrl: '/f.html',
    runtimeUrl: '/runtime.html',
    requirementSets: { ExcelApi: '1.13' },
    ribbonSets: { ExcelApi: '1.17' },
  });
});

test('a runtime that ends with its function is none of its own', () => {
  const short = manifest.replace('lifetime="long"', 'lifetime="short"');
  expect(parseManifest(short, 'nl-NL').runtimeUrl).toBe('');
});

test('an Excel without what the buttons ask for shows none of them, and keeps the pane', () => {
  const addin = parseManifest(
    manifest.replace('ExcelApi" MinVersion="1.17', 'SharedRuntime" MinVersion="1.1'),
    'nl-NL',
  );
  const { groups, runtimeUrl, requirementSets } = addinFor(addin, 'lasting');
  expect([groups.length, runtimeUrl, requirementSets]).toEqual([
    1,
    '/runtime.html',
    { ExcelApi: '1.13', SharedRuntime: '1.1' },
  ]);
  expect(addinFor(addin, 'none')).toMatchObject({
    groups: [],
    runtimeUrl: '',
    functionsUrl: '',
    paneUrl: 'https://localhost:3000/pane.html',
    requirementSets: { ExcelApi: '1.13' },
  });
});

test('a text that is no XML is refused', () => {
  expect(() => parseManifest('<OfficeApp>', 'nl-NL')).toThrow('no XML');
});
