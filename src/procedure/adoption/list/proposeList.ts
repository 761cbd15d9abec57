import { complaintVocabulary } from '../columns/complaintVocabulary';
import { findHeader, headerText, knownHeader } from './findHeader';
import { proposeColumns } from '../columns/proposeColumns';
import type { Area, FoundList, SheetSketch, SourceValue } from '../cells/sourceList';
import { isBlank } from '../cells/sourceText';
import type { Vocabulary } from '../columns/vocabulary';

type Table = SheetSketch['tables'][number];

type AnyVocabulary = Vocabulary<string>;

/** A list and how much its columns look like those of the vocabulary. */
interface Candidate {
  list: FoundList;
  score: number;
}

/** The list on a sheet: an existing table as it is, or else what stands below a header; `null` when there is none. */
export function proposeList(
  sketch: SheetSketch,
  vocabulary: AnyVocabulary = complaintVocabulary,
): FoundList | null {
  return bestOf(sketch, vocabulary)?.list ?? null;
}

/** The lists of a workbook, one a sheet, the likeliest by what its columns may mean first; hidden sheets come last. */
export function rankLists(
  sketches: readonly SheetSketch[],
  vocabulary: AnyVocabulary = complaintVocabulary,
): FoundList[] {
  return sketches
    .flatMap((sketch) => {
      const best = bestOf(sketch, vocabulary);
      return best === null ? [] : [{ ...best, hidden: sketch.hidden }];
    })
    .sort((a, b) => Number(a.hidden) - Number(b.hidden) || b.score - a.score)
    .map(({ list }) => list);
}

function bestOf(sketch: SheetSketch, vocabulary: AnyVocabulary): Candidate | null {
  const candidates = [
    ...sketch.tables.map((table) => ofTable(sketch, table, vocabulary)),
    ofCells(sketch, vocabulary),
  ];
  return candidates
    .filter((candidate) => candidate !== null)
    .reduce<Candidate | null>((best, next) => (best && best.score >= next.score ? best : next), null);
}

function ofTable(
  sketch: SheetSketch,
  { name, area, headers, totals }: Table,
  vocabulary: AnyVocabulary,
): Candidate | null {
  const header = { ...area, rows: headers ? 1 : 0 };
  const body = { ...area, row: area.row + header.rows, rows: area.rows - header.rows - (totals ? 1 : 0) };
  const labels = headers ? cellsOf(sketch, header)[0]?.map(headerText) : undefined;
  const list = {
    sheet: sketch.name,
    table: name,
    header,
    body,
    headers: labels ?? Array.from({ length: area.columns }, () => ''),
  };
  return candidate(sketch, list, vocabulary);
}

function ofCells(sketch: SheetSketch, vocabulary: AnyVocabulary): Candidate | null {
  const { used, top } = sketch;
  if (used === null) return null;
  const free = top.map((row, at) => row.map((value, column) => (inTable(sketch, at, column) ? '' : value)));
  const blocks = columnBlocks(free);
  return blocks
    .map(({ first, last }): Candidate | null => {
      const cells = free.map((row) => row.slice(first, last + 1));
      const merged = sketch.merged.map((area) => ({
        ...area,
        row: area.row - used.row,
        column: area.column - used.column - first,
      }));
      const found = findHeader(cells, merged);
      if (found === null) return null;
      const place = { column: used.column + first, columns: last - first + 1 };
      const header = { ...place, row: used.row + found.row, rows: found.lines };
      const begins = header.row + header.rows;
      const body = { ...place, row: begins, rows: used.row + used.rows - begins };
      const list = { sheet: sketch.name, table: null, header, body, headers: found.headers };
      return candidate(sketch, list, vocabulary);
    })
    .filter((one) => one !== null)
    .reduce<Candidate | null>((best, next) => (best && best.score >= next.score ? best : next), null);
}

/** A list with nothing below its header is none. */
function candidate(sketch: SheetSketch, list: FoundList, vocabulary: AnyVocabulary): Candidate | null {
  const rows = cellsOf(sketch, list.body).filter((row) => row.some((value) => !isBlank(value)));
  const seen = sketch.used === null ? 0 : sketch.top.length;
  const beyond = sketch.used !== null && list.body.row + list.body.rows > sketch.used.row + seen;
  if (list.body.rows <= 0 || (rows.length === 0 && !beyond)) return null;
  const proposals = proposeColumns({ headers: list.headers, rows: rows.slice(0, 30) }, vocabulary);
  const known = proposals.reduce((sum, { confidence }) => sum + confidence, 0);
  return { list, score: known + Math.log10(1 + list.body.rows) / 2 };
}

/** The cells of an area, as far as they are in the sketch. */
function cellsOf({ used, top }: SheetSketch, area: Area): SourceValue[][] {
  if (used === null) return [];
  const from = Math.max(0, area.row - used.row);
  const column = area.column - used.column;
  return top
    .slice(from, area.row - used.row + area.rows)
    .map((row) => row.slice(Math.max(0, column), column + area.columns));
}

function inTable({ used, tables }: SheetSketch, row: number, column: number): boolean {
  if (used === null) return false;
  return tables.some(
    ({ area }) =>
      row + used.row >= area.row &&
      row + used.row < area.row + area.rows &&
      column + used.column >= area.column &&
      column + used.column < area.column + area.columns,
  );
}

interface Block {
  first: number;
  last: number;
}

/**
 * The columns that belong together. A blank column sets two lists apart, unless most rows have something on both sides
 * of it: then it is a spare column within one list.
 */
function columnBlocks(rows: readonly (readonly SourceValue[])[]): Block[] {
  const width = rows[0]?.length ?? 0;
  const blocks: Block[] = [];
  for (let column = 0; column < width; column += 1) {
    if (rows.every((row) => isBlank(row[column] ?? ''))) continue;
    const last = blocks.at(-1);
    const isBeside = last?.last === column - 1;
    if (last && (isBeside || (goTogether(rows, last, column) && !beginsAnew(rows, last, column))))
      last.last = column;
    else blocks.push({ first: column, last: column });
  }
  return blocks;
}

/** A header that stands left of a blank column and right of it again: two lists were kept side by side. */
const beginsAnew = (
  rows: readonly (readonly SourceValue[])[],
  { first, last }: Block,
  next: number,
): boolean =>
  rows.some((row) => {
    const left = new Set(row.slice(first, last + 1).map(headerText));
    return row.slice(next).some((value) => left.has(headerText(value)) && isKnown(value));
  });

const isKnown = (value: SourceValue): boolean => typeof value === 'string' && knownHeader(value) === 1;

function goTogether(
  rows: readonly (readonly SourceValue[])[],
  { first, last }: Block,
  next: number,
): boolean {
  const left = rows.filter((row) => row.slice(first, last + 1).some((value) => !isBlank(value)));
  const both = left.filter((row) => row.slice(next).some((value) => !isBlank(value)));
  return both.length >= left.length * 0.5 && both.length > 1;
}
