import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const LIMIT = 120_000;

export const hasLibreOffice = (): boolean =>
  spawnSync('soffice', ['--version'], { timeout: LIMIT }).status === 0;

/**
 * Always work out formulas when a file is opened, whatever results it holds. And no new version to LibreOffice, which would
 * paint some hundred test pictures first, of 64 MB each: five times the work of most files.
 */
const ourSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>999.0</value></prop></item>
</oor:items>`;

/** Opens an .xlsx in LibreOffice and saves it in another format; see `convertAllInLibreOffice`. */
export async function convertInLibreOffice(xlsx: Uint8Array, format: string): Promise<Uint8Array> {
  const [converted] = await convertAllInLibreOffice([xlsx], format);
  if (!converted) throw new Error('LibreOffice gave no file');
  return converted;
}

/**
 * Opens .xlsx files in one LibreOffice, whose start takes longer than most files, without a window and with settings of
 * its own, and saves each in another format.
 * @param format file ending, such as `xlsx` or `pdf`
 * @throws Error when LibreOffice doesn't manage within two minutes
 */
export async function convertAllInLibreOffice(
  files: readonly Uint8Array[],
  format: string,
): Promise<Uint8Array[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'libreoffice-'));
  try {
    const settings = path.join(folder, 'settings');
    const target = path.join(folder, 'out');
    const sources = files.map((_, index) => path.join(folder, `workbook${index}.xlsx`));
    await mkdir(path.join(settings, 'user'), { recursive: true });
    await writeFile(path.join(settings, 'user', 'registrymodifications.xcu'), ourSettings);
    await Promise.all(files.map((file, index) => writeFile(sources[index] ?? '', file)));
    const options = [
      `-env:UserInstallation=${pathToFileURL(settings).href}`,
      '--headless',
      '--convert-to',
      format,
    ];
    await promisify(execFile)('soffice', [...options, '--outdir', target, ...sources], { timeout: LIMIT });
    return await Promise.all(
      files.map((_, index) => readFile(path.join(target, `workbook${index}.${format}`))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
