import type { RegisterLanguage } from '../../i18n/workbook/registerLanguages';
import { roundFields } from '../../procedure/lifeCycle/round';
import type { Round } from '../../procedure/lifeCycle/round';
import { readKeys } from '../table/schema';
import { openBlocks } from '../table/blocks/openBlocks';
import { readCell } from '../columns/readCell';
import { sideTables, type SideTable } from './sideTables';
import { tableOf } from '../names/knownNames';
import { blockIn } from '../table/blocks/blockIn';

/** Lines in more places than this come with those of others between them. */
const blocksAtMost = 60;

/** A line of a side table: the values of its cells by column key. */
export type ReadLine = Record<string, unknown>;

/** Asks for the lines that are ours, and perhaps some between them; read them after the sync. */
export function askSideLines(
  context: Excel.RequestContext,
  which: SideTable,
  isOurs: readonly boolean[],
): (language: RegisterLanguage) => ReadLine[] {
  const table = tableOf(context, sideTables[which].name);
  const header = table.getHeaderRowRange().load('values');
  const blocks = openBlocks(
    isOurs.map((ours) => !ours),
    blocksAtMost,
  );
  const parts = blocks.map((block) => blockIn(table.getDataBodyRange(), block).load('values'));
  return (language) => {
    const keys = readKeys(header, sideTables[which], language);
    const lineOf = (row: unknown[]): ReadLine =>
      Object.fromEntries(keys.map((key, index) => [key, row[index]]));
    return parts.flatMap(({ values }) => values.map(lineOf));
  };
}

export function roundOf(language: RegisterLanguage, line: ReadLine): Round {
  const read = roundFields.map((field) => [field, readCell(language, field, line[field])]);
  // Each field of a round is read as its column's kind.
  return Object.fromEntries(read) as Round;
}
