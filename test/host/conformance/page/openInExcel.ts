import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { documentAddress } from '../../excelOnTheWeb/documentAddress.mjs';
import { choosePort } from '../../server/choosePort';
import { servePage } from './servePage';

const manifest = 'test/host/conformance/manifest.xml';
/** That of the manifest. */
const port = 3000;
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Runs Microsoft's tool that starts Excel with an add-in, or ends that. */
async function debugging(...how: string[]): Promise<number> {
  const tool = createRequire(import.meta.url).resolve('office-addin-debugging/cli.js');
  const [status] = await once(spawn(process.execPath, [tool, ...how], { stdio: 'inherit' }), 'exit');
  return status ?? 1;
}

/**
 * Serves the page and opens it in Excel, until somebody presses Ctrl+C.
 * @param address of a workbook on OneDrive or SharePoint: opens Excel on the web; absent: Excel of this computer
 * @returns the exit code
 */
export async function openInExcel(address?: string): Promise<number> {
  const onTheWeb = address === undefined ? null : documentAddress(address);
  if (address !== undefined && onTheWeb === null) {
    console.error(
      'Say which workbook: npm run conformance -- --excel "https://…", on SharePoint or OneDrive.',
    );
    return 1;
  }
  try {
    await choosePort(port, '');
  } catch {
    console.error(`Port ${port} is in use: stop npm start or npm run dev-server first.`);
    return 1;
  }
  const server = await servePage(port, officeCdn, await getHttpsServerOptions());
  const where = onTheWeb === null ? ['desktop'] : ['web', '--document', onTheWeb];
  const status = await debugging('start', manifest, ...where, '--dev-server-port', String(port));
  if (status === 0) {
    console.log('Press “Run the checks” in the pane in Excel. Ctrl+C ends this.');
    await once(process, 'SIGINT');
    await debugging('stop', manifest);
  }
  server.close();
  return status;
}
