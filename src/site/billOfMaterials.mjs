import { createRequire } from 'node:module';
import { version } from './version.mjs';

// Node finds no names in the CommonJS of this package to import.
const { Enums, Models, Serialize, Spec } = createRequire(import.meta.url)('@cyclonedx/cyclonedx-library');

/**
 * What of others is in the built files, as CycloneDX 1.6 (https://cyclonedx.org), for scanners of known vulnerabilities. It
 * has neither a moment nor a number of its own, so that one commit gives the same bytes.
 */
export function billOfMaterials(packages) {
  const bom = new Models.Bom();
  for (const one of packages) bom.components.add(componentOf(Enums.ComponentType.Library, one));
  bom.metadata.component = componentOf(
    Enums.ComponentType.Application,
    { name: 'klachtenregister', version, license: 'MIT' },
    [...bom.components].map(({ bomRef }) => bomRef),
  );
  const json = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${json.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function componentOf(type, { name, version, license }, dependencies = []) {
  // https://github.com/package-url/purl-spec: the @ of a scope is written %40.
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return new Models.Component(type, own, {
    group,
    version,
    purl,
    bomRef: purl,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
    dependencies: new Models.BomRefRepository(dependencies),
  });
}
