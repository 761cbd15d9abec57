import { callbackLineFields } from '../../../usecases/ports/callbackPorts';
import type { CallbackLine, OpenCases, ReadingProgress } from '../../../usecases/ports/callbackPorts';
import { endingOf } from '../../../procedure/complaint/statuses';
import type { Fault, Outcome } from '../../../usecases/ports/ports';
import { complaintsTable } from '../complaintsTable';
import { knowTable } from '../knowTable';
import { readLayout, type Layout } from '../../columns/layout';
import { fewerBlocks, inReads, rowsIn } from '../../table/blocks/openBlocks';
import type { Block } from '../../table/blocks/blocksOf';
import { nameStrays, type PlacedLine } from '../nameStrays';
import { loadSequence } from '../nextSequence';
import { openByBlanks, openByCells } from './openRows';
import { readAreas } from './readAreas';
import { loadLaterSetting } from '../../names/laterSetting';
import { loadRadar } from '../../radar/loadRadar';
import { calculateFirst } from '../../batch/calculateFirst';
import { runUntracked } from '../../batch/runBatch';
import type { Session } from '../../table/session';
import { triesAtMost, twice } from '../../table/twice';

/** About 350 bytes a row in these columns: under the 5 MB that Excel on the web allows in one response. */
const rowsPerRead = 10_000;

/** Each block is some ranges: of very many the closed rows between them are read as well. */
const blocksAtMost = 5_000;

/** From so many rows on Excel is asked where no closing date stands: the two columns of fewer weigh less than its answer. */
const largeFrom = 1_000;

/** What Excel may answer to a question for special cells and counts that it answers in another way. */
const byTheQuestion: ReadonlySet<Fault['code']> = new Set<Fault['code']>([
  'cellEditMode',
  'protected',
  'readOnly',
  'tooLarge',
  'unexpected',
]);

/**
 * The complaints that wait for something, in the order of the sheet. Excel can't filter for us without hiding rows from
 * the person who looks at them. So the first trip brings which rows have not ended, with the radar, and the second those rows, in
 * the columns that the list needs. More trips follow only when so much is open that one reply can't hold it, when not every row can
 * be told by its closing date, or when the list of categories is gone: the complaints are listed all the same.
 * @param year whose complaints are counted in the first trip, so that the next one's number takes no trip of its own
 */
export async function listOpenCases(
  session: Session,
  onProgress: ReadingProgress,
  year?: number,
): Promise<Outcome<OpenCases>> {
  const asked = (way: Way) => readOpenCases(session, onProgress, way);
  const first = await asked({ askRadar: loadRadar, byBlanks: true, year });
  const listed =
    !first.ok && byTheQuestion.has(first.fault.code)
      ? await asked({ askRadar: loadRadar, byBlanks: false })
      : first;
  // Whichever table it is: where the complaints themselves are gone, the second time says so too.
  const isGone = !listed.ok && ['sheetMissing', 'tableConverted'].includes(listed.fault.code);
  if (!isGone) return listed;
  return asked({ askRadar: () => () => [], byBlanks: false });
}

interface Way {
  askRadar: typeof loadRadar;
  byBlanks: boolean;
  year?: number | undefined;
}

function readOpenCases(session: Session, onProgress: ReadingProgress, way: Way): Promise<Outcome<OpenCases>> {
  return runUntracked(session, (context) =>
    twice(() => attempt(context, session, onProgress, way), triesAtMost),
  );
}

/** @returns `null` where rows or columns moved after it was told which are open */
async function attempt(
  context: Excel.RequestContext,
  session: Session,
  onProgress: ReadingProgress,
  { askRadar, byBlanks, year }: Way,
): Promise<OpenCases | null> {
  const { layout: remembered, rows } = await knowTable(context, session);
  const table = complaintsTable(context);
  const place = loadPlace(context);
  const ask = byBlanks && rows >= largeFrom ? openByBlanks : openByCells;
  const openRows = ask(table, remembered);
  calculateFirst(context, session);
  const warnings = askRadar(context);
  const due = loadLaterSetting(context, 'retentionDue');
  const counted = year === undefined ? null : loadSequence(context, session, remembered, year);
  await context.sync();
  counted?.();

  const layout = readLayout(place.header);
  const saysRadar = warnings(layout.language);
  const retentionDue = Number(due()) || 0;
  const corner = { row: place.header.rowIndex + 1, column: place.header.columnIndex };
  const blocks = fewerBlocks(openRows() ?? (await everyRow(context, layout)), blocksAtMost);
  const of = rowsIn(blocks);
  const found: PlacedLine<CallbackLine>[] = [];
  let done = 0;
  for (const read of inReads(blocks, rowsPerRead)) {
    onProgress(done, of);
    const now = loadPlace(context);
    const lines = await readAreas(context, layout, callbackLineFields, corner, read);
    if (!isSamePlace(place, now)) return null;
    const positions = read.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, row) => start + row),
    );
    lines.forEach((line, index) => {
      if (endingOf(line.status) === undefined) found.push({ line, position: positions[index] ?? 0 });
    });
    done += rowsIn(read);
  }
  const lines = await nameStrays(context, layout, found);
  return { lines, warnings: saysRadar, retentionDue };
}

function loadPlace(context: Excel.RequestContext) {
  const table = complaintsTable(context);
  return {
    header: table.getHeaderRowRange().load('values,rowIndex,columnIndex'),
    body: table.getDataBodyRange().load('rowCount'),
  };
}

type Place = ReturnType<typeof loadPlace>;

const isSamePlace = (one: Place, other: Place): boolean =>
  JSON.stringify(placeOf(one)) === JSON.stringify(placeOf(other));

const placeOf = ({ header: { values, rowIndex, columnIndex }, body: { rowCount } }: Place) => [
  values,
  rowIndex,
  columnIndex,
  rowCount,
];

async function everyRow(context: Excel.RequestContext, layout: Layout): Promise<Block[]> {
  const openRows = openByCells(complaintsTable(context), layout);
  await context.sync();
  return openRows() ?? [];
}
