/** `npm run start:web -- <document URL>`: opens the workbook in Excel on the web with this add-in, from localhost. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { documentAddress } from './excelOnTheWeb/documentAddress.mjs';

const address = documentAddress(process.argv[2] ?? '');
if (address) {
  const tool = createRequire(import.meta.url).resolve('office-addin-debugging/cli.js');
  const how = ['manifest.xml', 'web', '--dev-server-port', '3000', '--document', address];
  process.exitCode = spawnSync(process.execPath, [tool, 'start', ...how], { stdio: 'inherit' }).status ?? 1;
} else {
  console.error(
    'Say which workbook: npm run start:web -- "https://…", the address of a workbook on SharePoint or OneDrive.',
  );
  process.exitCode = 1;
}
