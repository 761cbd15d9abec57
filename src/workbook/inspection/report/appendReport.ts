import type { RegisterLanguage } from '../../../i18n/workbook/registerLanguages';
import { loadSwallowed } from '../../adoption/write/loadSwallowed';
import { writeBlock } from '../../adoption/write/writeBlock';
import { Refusal } from '../../host/refusal';
import { withoutSheet } from '../../sheet/withoutSheet';
import { toWrite } from '../../table/leadingApostrophe';
import { keysOf } from '../../table/keysOf';
import type { Placement, Session } from '../../table/session';
import { twice } from '../../table/twice';
import type { ReportLine } from './reportLine';
import { reportTable } from './reportTable';

/** Lines in one request: some 300 KB. */
export const linesPerRequest = 1_000;

/**
 * Writes lines below the report, before a cell of theirs is changed. Where a colleague's inspection wrote there at that
 * moment, what it wrote is put back and the lines are written once more below it.
 */
export async function appendReport(
  context: Excel.RequestContext,
  session: Session,
  language: RegisterLanguage,
  lines: readonly ReportLine[],
): Promise<void> {
  for (let start = 0; start < lines.length; start += linesPerRequest) {
    const piece = lines.slice(start, start + linesPerRequest);
    await twice(() => attempt(context, session, language, piece));
  }
}

/** One try; `null`: something stood there, and does again. */
async function attempt(
  context: Excel.RequestContext,
  session: Session,
  language: RegisterLanguage,
  lines: readonly ReportLine[],
): Promise<true | null> {
  const table = context.workbook.tables.getItem(reportTable.name).load('showTotals');
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('rowCount');
  const last = body.getLastRow().load('values');
  const below = body.getRowsBelow(lines.length).load('values');
  const protection = table.worksheet.protection.load('protected');
  await context.sync();
  if (protection.protected) throw new Refusal({ code: 'protected' });
  const keys = keysOf(reportTable.headers(language), header.values[0] ?? []);
  const isBlank = (values: readonly unknown[][]) => values.every((row) => row.every((value) => value === ''));
  const isFree = isBlank(below.values) && !table.showTotals;
  const placement: Placement = !isFree
    ? 'insert'
    : body.rowCount === 1 && isBlank(last.values)
      ? 'blank'
      : 'below';

  // Asked for anew: ranges of the look are good for its own trip only.
  const now = table.getDataBodyRange();
  const target =
    placement === 'blank'
      ? now.getRow(0).getResizedRange(lines.length - 1, 0)
      : now.getRowsBelow(lines.length);
  const met = placement === 'insert' ? null : target.load('formulas,address');
  const cells = lines.map((line) => keys.map((key) => cellOf(line, key)));
  const formats = keys.map((key) =>
    key === 'was' || key === 'now'
      ? lines.map((line) => formatOf(line, key))
      : (reportTable.formats[key ?? ''] ?? null),
  );
  const end = { placement, totals: table.showTotals };
  const { place } = writeBlock(table, session, end, { cells, formats, formulas: new Map() });
  place.load('address');
  const swallowed = loadSwallowed(session, place, cells);
  await context.sync();
  const isOthers = met !== null && met.formulas.some((row) => row.some((value) => value !== ''));
  const at = ({ address }: Excel.Range) => table.worksheet.getRange(withoutSheet(address));
  if (isOthers) at(met).formulas = met.formulas;
  else if (swallowed()) at(place).values = cells.map((row) => row.map((cell) => toWrite(session, cell)));
  else return true;
  await context.sync();
  return isOthers ? null : true;
}

/** `null` leaves a cell of a column of the office's own. */
const cellOf = (line: ReportLine, key: string | null): string | number | null => {
  if (key === null) return null;
  const value = line[key as keyof ReportLine];
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
};

/** A value stands there as it stood in its cell: text that looks like a number stays text. */
const formatOf = (line: ReportLine, key: 'was' | 'now'): string => {
  if (typeof line[key] === 'string') return '@';
  return key === 'now' ? line.format : 'General';
};
