import LicensePlugin from 'webpack-license-plugin';
import { billOfMaterials } from './billOfMaterials.mjs';

/** The notices that the packages in the built files ask for, and the list of them; a licence that nobody looked at stops the build. */
export const licences = () =>
  new LicensePlugin({
    outputFilename: 'third-party-licenses.json',
    additionalFiles: { 'THIRD-PARTY-LICENSES.txt': notices, 'sbom.cdx.json': billOfMaterials },
    unacceptableLicenseTest: (licence) => !isLookedAt(licence),
  });

/** Whether somebody looked at what a licence asks for: all of these are content with their notice. */
export const isLookedAt = (licence) => /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/.test(licence);

export const notices = (packages) =>
  packages
    .map((one) => `${one.name} ${one.version} (${one.license})\n\n${licenceText(one, packages)}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);

/** Some packages come without their licence's text, which another one of the same people has. */
function licenceText({ name, author, license, licenseText }, packages) {
  const text =
    licenseText ??
    packages.find((other) => other.licenseText && other.author === author && other.license === license)
      ?.licenseText;
  if (!text) throw new Error(`${name} comes without the text of its licence`);
  return text.trim();
}
