import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSite } from './buildSite';
import type { Files } from './filesIn';
import { layOut } from './layOut';
import { withChecksums } from './withChecksums';
import { zipped } from './zipped';

/**
 * The whole archive for an office's host: what the functional administrator gets.
 * @param host https address from which the office will serve it
 * @param manuals makes the printed manuals of the built site, by their path below `manual`
 */
export async function makeArchive(
  host: string,
  manuals: (site: string) => Promise<Files>,
): Promise<Uint8Array> {
  const site = await mkdtemp(path.join(tmpdir(), 'site-'));
  try {
    await buildSite(site, host);
    return await zipped(withChecksums(await layOut(site, host, await manuals(site))));
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}
