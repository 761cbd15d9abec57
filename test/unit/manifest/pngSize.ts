import { existsSync, readFileSync } from 'node:fs';

/** Width and height in pixels, e.g. `32x32`, from a PNG's own header (its IHDR chunk comes first); null if no PNG. */
export function pngSize(path: string): string | null {
  if (!existsSync(path)) return null;
  const header = readFileSync(path).subarray(0, 24);
  const isPng = header.length === 24 && header.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  return isPng ? `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}` : null;
}
