import { certificateDirectory } from 'office-addin-dev-certs/lib/defaults';
import { PortTaken } from './server/choosePort';
import { serveBuilt } from './server/serveBuilt';
import { serveLocalExcel } from './server/serveLocalExcel';

/** `start.ts [script] [name]`: a script that writes a sample workbook to the path it gets, and the workbook's name. */
const [, , script, name] = process.argv;

const port = (variable: string, standard: number): number => {
  const chosen = process.env[variable];
  if (chosen === undefined || chosen === '') return standard;
  if (/^\d{1,5}$/.test(chosen) && Number(chosen) < 65536) return Number(chosen);
  console.error(`${variable}="${chosen}" is not a port: a number from 0 to 65535.`);
  process.exit(1);
};

const welcome = (excelUrl: string, addinUrl: string): string => `
  Local Excel, a stand-in to work without Excel:

      ${excelUrl}

  The browser warns about the certificate, which was made on this computer and is meant for localhost only.
  Either let the browser proceed, here and at ${addinUrl}taskpane.html,
  or trust it once and for all: npx office-addin-dev-certs install
  (on Linux: import ${certificateDirectory}/ca.crt in the browser's settings as an authority)

  Stop with Ctrl+C.
`;

/** Says each quarter of the first build; later ones, while somebody works on the code, are quick. */
function tellProgress(): (share: number) => void {
  let told = 0;
  return (share) => {
    const quarter = Math.floor(share * 4);
    if (quarter <= told) return;
    told = quarter;
    console.log(`  ${quarter * 25} %`);
  };
}

try {
  console.log('Building the add-in and the local Excel; this takes a moment.');
  const local = await serveLocalExcel({
    addinPort: port('ADDIN_PORT', 3000),
    excelPort: port('EXCEL_PORT', 3001),
    ...(script && { sample: { script, name: name || 'voorbeeld.xlsx' } }),
    onProgress: tellProgress(),
    serveAddin: serveBuilt(process.env['NODE_ENV'] === 'production' ? 'production' : 'development'),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void local.stop().finally(() => process.exit(0)));
  }
  // webpack shows what is wrong in the code, and builds again when it is mended while this runs.
  await local.ready.catch(() =>
    console.log('The build has errors, shown here; mend them and reload the page.'),
  );
  console.log(welcome(local.excelUrl, local.addinUrl));
} catch (error) {
  if (!(error instanceof PortTaken)) throw error;
  console.error(error.message);
  process.exit(1);
}
