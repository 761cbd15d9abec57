import { escapedText } from '../../text/checkText';
import type { AccountLine } from './adoptionPlan';
import { piecesOf } from '../cells/fittingText';
import type { PlannedRow } from './plannedRow';
import type { SourceList } from '../cells/sourceList';
import { isBlank, shownText } from '../cells/sourceText';

/**
 * The lines of the report about one row, with every original that stands nowhere else. A row that was left out has a
 * line per cell; a blank one has none.
 * @param position the place of the row in the list
 */
export function accountLines(source: SourceList, planned: PlannedRow, position: number): AccountLine[] {
  const { row, outcome, complaint, corrections, problems, missing, reason } = planned;
  const header = (column: number) => source.list.headers[column] ?? '';
  const about = { row, outcome, number: complaint?.caseNumber ?? '' };
  const cells = reason === null ? [] : (source.rows[position]?.values ?? []);
  const lines: AccountLine[] = [
    ...cells.flatMap((value, column) => {
      if (isBlank(value) || reason === null) return [];
      const original = shownText(value, source.dated[column]?.has(position) ?? false);
      const leftOut = { kind: 'leftOut' as const, code: reason };
      return { ...about, field: null, header: header(column), original, now: '', reason: leftOut };
    }),
    ...corrections.map(({ column, field, code, original, now }) => ({
      ...about,
      field,
      header: header(column),
      original,
      now,
      reason: { kind: 'correction' as const, code },
    })),
    ...(reason === null ? problems : []).map(({ column, field, code, original }) => ({
      ...about,
      field,
      header: header(column),
      original,
      now: '',
      reason: { kind: 'problem' as const, code },
    })),
  ];
  if (missing.length > 0) {
    const fields = { kind: 'missing' as const, fields: missing };
    lines.push({ ...about, field: null, header: '', original: '', now: '', reason: fields });
  }
  return lines.flatMap(inPieces);
}

/** A text that is longer than a cell goes on in the next line; signs that no cell can hold are spelled out. */
function inPieces(line: AccountLine): AccountLine[] {
  const originals = piecesOf(escapedText(line.original));
  const [now = ''] = piecesOf(line.now);
  return originals.map((original, index) => ({ ...line, original, now: index === 0 ? now : '' }));
}
