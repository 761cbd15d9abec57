import { execFileSync } from 'node:child_process';

const packages = [
  {
    name: '@fluentui/tokens',
    version: '1.0.0',
    license: 'MIT',
    author: 'Microsoft',
    licenseText: 'of Microsoft',
  },
  { name: '@fluentui/icons', version: '2.0.0', license: 'MIT', author: 'Microsoft' },
  { name: 'stylis', version: '4.4.0', license: 'MIT', author: 'Sultan', licenseText: 'of Sultan' },
];
const withoutText = [{ name: 'x', version: '1.0.0', license: 'MIT', author: 'Nobody' }];
const licences = ['MIT', 'Apache-2.0', 'GPL-3.0', 'UNLICENSED', 'MIT OR GPL-2.0'];

/** What src/site makes of these packages; it needs ES modules, so it runs in a process of its own. */
const said: { notices: string; refusal: string; lookedAt: string[]; boms: string[] } = JSON.parse(
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `
      import { isLookedAt, notices } from './src/site/licences.mjs';
      import { billOfMaterials } from './src/site/billOfMaterials.mjs';
      const refusalOf = (act) => { try { act(); return ''; } catch (error) { return error.message; } };
      const packages = ${JSON.stringify(packages)};
      console.log(JSON.stringify({
        notices: notices(packages),
        refusal: refusalOf(() => notices(${JSON.stringify(withoutText)})),
        lookedAt: ${JSON.stringify(licences)}.filter(isLookedAt),
        boms: [billOfMaterials(packages), billOfMaterials(packages.reverse())],
      }));`,
    ],
    { encoding: 'utf8' },
  ),
);

test('the notices name each package with its licence, taken from a neighbour where its own text lacks', () => {
  expect(said.notices).toContain('@fluentui/icons 2.0.0 (MIT)\n\nof Microsoft');
  expect(said.notices).toContain('stylis 4.4.0 (MIT)\n\nof Sultan');
  expect(said.refusal).toBe('x comes without the text of its licence');
});

test('a licence that nobody looked at is refused', () => {
  expect(said.lookedAt).toEqual(['MIT', 'Apache-2.0']);
});

test('the bill of materials is CycloneDX with an address for each package, and the same each time', () => {
  const [text = '', again] = said.boms;
  const bom = JSON.parse(text);
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  expect(bom.components.map(({ purl }: { purl: string }) => purl)).toEqual([
    'pkg:npm/%40fluentui/icons@2.0.0',
    'pkg:npm/%40fluentui/tokens@1.0.0',
    'pkg:npm/stylis@4.4.0',
  ]);
  expect(again).toBe(text);
  expect(text).not.toMatch(/timestamp|serialNumber/);
});
