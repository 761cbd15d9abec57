import { unzip } from '@cj-tech-master/excelts/archive';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import type { Workbook } from '../../host/model/Workbook';

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Whatever a saved workbook says, in all of its parts: cells, links, names, what PivotTables remember. */
export async function wordsIn(workbook: Workbook): Promise<string> {
  const parts: string[] = [];
  for await (const entry of unzip(whole(await saveWorkbook(workbook))).entries())
    if (entry.type === 'file') parts.push(Buffer.from(await entry.bytes()).toString('utf8'));
  return parts.join('\n');
}
