import { page } from '../../procedure/calamity/letter/letterPage';
import { letterTexts } from '../../i18n/workbook/letters/letterTexts';
import type { LongWork } from '../../usecases/ports/adoptionPorts';
import type { LettersRequest, LetterToPrint } from '../../usecases/ports/letterPorts';
import type { Outcome } from '../../usecases/ports/ports';
import { knowTable } from '../complaints/knowTable';
import { runBatch, runUntracked } from '../batch/runBatch';
import { holdStill } from '../host/holdStill';
import type { Session } from '../table/session';
import { breakPages } from './breakPages';
import { dressLetterSheet, headPages } from './dressLetterSheet';
import {
  dressedFor,
  endMark,
  findLetterSheets,
  lettersPerSheet,
  ownMark,
  stampColumn,
  stampOf,
  type LetterSheet,
} from './letterSheets';
import { loadTabs } from '../tabs/tabPlaces';
import { rankOf } from '../tabs/tabRank';
import { chunksOf } from '../table/chunksOf';
import { writeTexts } from '../table/writeTexts';

/** A letter with its place on its sheet. */
interface Placed {
  letter: LetterToPrint;
  index: number;
  stamp: string;
}

/** Writes one page of A4 per letter; those that stand there as they should are passed over. */
export async function printLetters(
  session: Session,
  request: LettersRequest,
  work: LongWork,
): Promise<Outcome<string[] | null>> {
  const { code, letters } = request;
  const found = await runBatch(session, async (context) => {
    const { layout } = await knowTable(context, session);
    return findLetterSheets(context, letterTexts[layout.language], code, letters.length);
  });
  if (!found.ok) return found;
  const { sheets, surplus } = found.value;
  const tell = (done: number) => work.onProgress(done, letters.length);

  let done = 0;
  for (const [number, sheet] of sheets.entries()) {
    const own = letters.slice(number * lettersPerSheet, (number + 1) * lettersPerSheet);
    const dressed = await dress(sheet, own.length, request);
    if (!dressed.ok) return dressed;
    const placed = own
      .map((letter, index): Placed => ({ letter, index, stamp: stampOf(letter) }))
      .filter(({ index, stamp }) => sheet.stamps[index] !== stamp);
    for (const piece of chunksOf(placed, bytesOf).flatMap(adjoining)) {
      tell(done);
      if (work.isCancelled()) return { ok: true, value: null };
      const written = await writeLetters(session, sheet.name, piece);
      if (!written.ok) return written;
      done += piece.length;
    }
    done = Math.min(letters.length, (number + 1) * lettersPerSheet);
  }
  tell(letters.length);
  return finish(sheets, surplus);
}

/** One batch, in which the mark that the sheet was dressed comes last. */
function dress(sheet: LetterSheet, letters: number, { style }: LettersRequest): Promise<Outcome<void>> {
  return runUntracked(null, async (context) => {
    const { worksheets, names } = context.workbook;
    const own = sheet.exists ? worksheets.getItem(sheet.name) : await addSheet(context, sheet.name);
    const isDressed = sheet.dressed === letters;
    if (!isDressed) holdStill(context);
    if (sheet.dressed > letters) {
      const rows = (sheet.dressed - letters) * page.rows;
      own.getRangeByIndexes(letters * page.rows, 0, rows, 2).clear();
      own.getRangeByIndexes(letters, stampColumn, sheet.dressed - letters, 1).clear();
    }
    if (sheet.exists && sheet.dressed === 0) own.getRange('A:D').clear();
    else if (sheet.dressed > 0 && !isDressed) {
      own.getCell(sheet.dressed * page.rows - 1, dressedFor.column).clear();
    }
    if (sheet.anchored === 'lost') names.getItem(sheet.anchor).delete();
    if (sheet.anchored !== 'yes') names.add(sheet.anchor, own.getRange('A1'));
    headPages(own, style);
    if (!isDressed) {
      dressLetterSheet(own, letters);
      breakPages(own, letters);
      own.getCell(dressedFor.row, dressedFor.column).values = [[`${ownMark}${letters}`]];
      own.getCell(letters * page.rows - 1, dressedFor.column).values = [[endMark]];
    }
    await context.sync();
  });
}

async function addSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const takeTabs = loadTabs(context);
  await context.sync();
  const sheet = context.workbook.worksheets.add(name);
  takeTabs().place(sheet, rankOf('letters'));
  return sheet;
}

function writeLetters(session: Session, name: string, piece: readonly Placed[]): Promise<Outcome<void>> {
  return runUntracked(null, async (context) => {
    const first = piece[0]?.index ?? 0;
    const sheet = context.workbook.worksheets.getItem(name);
    const lines = piece.flatMap(({ letter }) => letter.lines);
    const write = () =>
      writeTexts(session, sheet.getRangeByIndexes(first * page.rows, 0, lines.length, 2), lines);
    const written = write();
    sheet.getRangeByIndexes(first, stampColumn, piece.length, 1).values = piece.map(({ stamp }) => [stamp]);
    await context.sync();
    if (written.isRight()) return;
    write();
    await context.sync();
  });
}

/** Splits a piece where letters in between stand there already. */
function adjoining(piece: readonly Placed[]): Placed[][] {
  return piece.reduce<Placed[][]>((runs, placed) => {
    const last = runs.at(-1);
    if (last?.at(-1)?.index === placed.index - 1) last.push(placed);
    else runs.push([placed]);
    return runs;
  }, []);
}

function finish(sheets: readonly LetterSheet[], surplus: readonly LetterSheet[]): Promise<Outcome<string[]>> {
  return runBatch(null, async (context) => {
    const { worksheets, names: anchors } = context.workbook;
    for (const { name, anchor, anchored } of surplus) {
      if (anchored !== 'no') anchors.getItem(anchor).delete();
      worksheets.getItem(name).delete();
    }
    const names = sheets.map(({ name }) => name);
    if (names[0] !== undefined) worksheets.getItem(names[0]).activate();
    await context.sync();
    return names;
  });
}

function bytesOf({ letter, stamp }: Placed): number {
  return JSON.stringify(letter.lines).length + stamp.length + 8;
}
