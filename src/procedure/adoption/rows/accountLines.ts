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
  const cells = reason === null ? [] : (source.rows[position]?.values ?? []);
  const line = (
    told: Pick<AccountLine, 'field' | 'original' | 'now' | 'reason'>,
    column?: number,
  ): AccountLine => ({
    row,
    outcome,
    number: complaint?.caseNumber ?? '',
    header: column === undefined ? '' : (source.list.headers[column] ?? ''),
    ...told,
  });
  const lines = [
    ...cells.flatMap((value, column) => {
      if (isBlank(value) || reason === null) return [];
      const original = shownText(value, source.dated[column]?.has(position) ?? false);
      return line({ field: null, original, now: '', reason: { kind: 'leftOut', code: reason } }, column);
    }),
    ...corrections.map(({ column, field, code, original, now }) =>
      line({ field, original, now, reason: { kind: 'correction', code } }, column),
    ),
    ...(reason === null ? problems : []).map(({ column, field, code, original }) =>
      line({ field, original, now: '', reason: { kind: 'problem', code } }, column),
    ),
  ];
  if (missing.length > 0) {
    lines.push(line({ field: null, original: '', now: '', reason: { kind: 'missing', fields: missing } }));
  }
  return lines.flatMap(inPieces);
}

/** A text that is longer than a cell goes on in the next line; signs that no cell can hold are spelled out. */
function inPieces(line: AccountLine): AccountLine[] {
  const originals = piecesOf(escapedText(line.original));
  const [now = ''] = piecesOf(line.now);
  return originals.map((original, index) => ({ ...line, original, now: index === 0 ? now : '' }));
}
