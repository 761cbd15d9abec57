import { zip } from '@cj-tech-master/excelts/archive';
import type { Files } from './filesIn';

/** The archive of files: the same bytes for the same files, whenever and in whatever time zone it is made. */
export function zipped(files: Files): Promise<Uint8Array> {
  const archive = zip({ reproducible: true });
  for (const [path, bytes] of files) archive.add(path, bytes);
  return archive.bytes();
}
