import { createHash } from 'node:crypto';
import type { Files } from './filesIn';

/** The files with `SHA256SUMS` beside them, which `sha256sum --check SHA256SUMS` reads. */
export function withChecksums(files: Files): Files {
  const lines = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);
  return new Map([...files, ['SHA256SUMS', Buffer.from(lines.join(''))]]);
}
