import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Files by their path from a folder's or archive's root, with `/` between the parts. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files of a folder and the folders in it; none when it isn't there. @param under is put before each path, e.g. `site/` */
export async function filesIn(folder: string, under = ''): Promise<Files> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.map(async (file): Promise<[string, Uint8Array]> => {
    const name = path.relative(folder, file).split(path.sep).join('/');
    return [`${under}${name}`, await readFile(file)];
  });
  return new Map(await Promise.all(read));
}
