import { readFileSync } from 'node:fs';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { viewOfButton } from '../../src/taskpane/shell/view';
import { addresses } from './manifest/addresses';
import { associatedFunctions } from './manifest/associatedFunctions';
import { builtPages } from './manifest/builtPages';
import { commandFunctions } from './manifest/commandFunctions';
import { elementOrder } from './manifest/elementOrder';
import { icons } from './manifest/icons';
import { identifiers } from './manifest/identifiers';
import { manifestText, parseManifest, type ManifestCheck } from './manifest/manifest';
import { mutations } from './manifest/mutations';
import { namespaces } from './manifest/namespaces';
import { oneRuntime } from './manifest/oneRuntime';
import { requirementSets } from './manifest/requirementSets';
import { resources } from './manifest/resources';
import { texts } from './manifest/texts';

/** What Microsoft's own parser lets pass, each with manifests that must not pass. */
const checks: Record<string, ManifestCheck> = {
  elementOrder,
  namespaces,
  identifiers,
  oneRuntime,
  resources,
  texts,
  icons,
  requirementSets,
  addresses: addresses(Object.keys(builtPages())),
};

const problems = (check: string, text: string) => checks[check]!(parseManifest(text));

describe('the manifest', () => {
  test.each(Object.keys(checks))('has no problem with its %s', (check) => {
    expect(problems(check, manifestText)).toEqual([]);
  });

  test('names the functions that the pane’s page associates with Office, each of which leads somewhere', () => {
    const associated = associatedFunctions();
    const check = commandFunctions(associated);
    expect(Object.keys(viewOfButton).toSorted()).toEqual(associated.toSorted());
    expect(check(parseManifest(manifestText))).toEqual([]);
    expect(check(parseManifest(manifestText.replace('buildLastQuarter', 'buildQuarter')))).toEqual([
      'no function is associated with "buildQuarter"',
    ]);
  });

  test('is read by the parser of Microsoft', async () => {
    await expect(OfficeAddinManifest.readManifestFile('manifest.xml')).resolves.toMatchObject({
      officeAppType: 'TaskPaneApp',
      displayName: 'Klachtenregister',
      defaultLocale: 'nl-NL',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
    });
  });

  test.each(mutations)('would be refused with %s', (_name, check, from, to, problem) => {
    const mutated = manifestText.replace(from, to);
    expect(mutated).not.toBe(manifestText);
    expect(problems(check, mutated)).toContainEqual(expect.stringMatching(problem));
  });

  test('is refused when it is not well-formed', () => {
    expect(() => parseManifest(manifestText.replace('</Hosts>', '</Hots>'))).toThrow();
  });
});

describe('the manifest of the conformance page', () => {
  const file = 'test/host/conformance/manifest.xml';
  const text = readFileSync(file, 'utf8');

  test.each(Object.keys(checks).filter((check) => !['addresses', 'texts'].includes(check)))(
    'has no problem with its %s',
    (check) => {
      expect(problems(check, text)).toEqual([]);
    },
  );

  test('is that of an add-in of its own, which asks for what the product asks of Excel', async () => {
    expect(addresses(['conformance.html'])(parseManifest(text))).toEqual([]);
    const [read, product] = await Promise.all(
      [file, 'manifest.xml'].map((path) => OfficeAddinManifest.readManifestFile(path)),
    );
    expect(read).toMatchObject({ officeAppType: 'TaskPaneApp', hosts: ['Workbook'] });
    expect(read?.id).not.toBe(product?.id);
  });
});
