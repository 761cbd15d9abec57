import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const LIMIT = 120_000;

export const hasLibreOffice = (): boolean =>
  spawnSync('soffice', ['--version'], { timeout: LIMIT }).status === 0;

/** Always work out formulas when a file is opened, whatever results it holds. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens an .xlsx in LibreOffice, without a window and with settings of its own, and saves it in another format.
 * @param format file ending, such as `xlsx` or `pdf`
 * @throws Error when LibreOffice doesn't manage within two minutes
 */
export async function convertInLibreOffice(xlsx: Uint8Array, format: string): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'libreoffice-'));
  try {
    const settings = path.join(folder, 'settings');
    const source = path.join(folder, 'workbook.xlsx');
    const target = path.join(folder, 'out');
    await mkdir(path.join(settings, 'user'), { recursive: true });
    await writeFile(path.join(settings, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    await writeFile(source, xlsx);
    const options = [
      `-env:UserInstallation=${pathToFileURL(settings).href}`,
      '--headless',
      '--convert-to',
      format,
    ];
    await promisify(execFile)('soffice', [...options, '--outdir', target, source], { timeout: LIMIT });
    return await readFile(path.join(target, `workbook.${format}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
