import type { LetterTexts } from '../../i18n/workbook/letters/nl';
import { page } from '../../procedure/calamity/letter/letterPage';
import { textHash } from '../../procedure/text/textHash';
import type { LetterToPrint } from '../../usecases/ports/letterPorts';
import { Refusal } from '../host/refusal';
import { calamitySheet } from '../affected/affectedNames';

/**
 * Excel keeps at most 1,026 page breaks of one direction in a sheet (support.microsoft.com, "Excel specifications and
 * limits"; [MS-XLS] 2.4.142), and each letter but the first begins after one.
 */
export const lettersPerSheet = 1_000;

/** Beside the page, hidden: how many letters the sheet was dressed for, and which letter stands where. */
export const dressedFor = { row: 0, column: 2 } as const;
export const stampColumn = 3;
/** Below `dressedFor`, in the last row of the last letter: it stands elsewhere once somebody deletes or inserts rows. */
export const endMark = 'einde';
/** In the cell of `dressedFor`, before the number: by this a sheet is known as ours. */
export const ownMark = 'brieven ';

/** A sheet of letters as a batch found it. */
export interface LetterSheet {
  name: string;
  /** The name of its first cell, by which the workbook's own sheets are told from an office's lists. */
  anchor: string;
  /** `lost`: it stands for a sheet that was deleted. */
  anchored: 'no' | 'yes' | 'lost';
  exists: boolean;
  /** Letters that the sheet is dressed for; 0 for a new one, and for one whose rows somebody deleted or moved. */
  dressed: number;
  /** Per letter which one stands there; `''` for none. */
  stamps: string[];
}

interface FoundLetterSheets {
  /** As many as the letters need. */
  sheets: LetterSheet[];
  /** Sheets of ours with a higher number, from when there were more letters. */
  surplus: LetterSheet[];
}

const letterSheetName = (texts: LetterTexts, code: string, number: number): string =>
  `${calamitySheet(texts.sheets.letters, code)} (${number})`;

/** Of whichever calamity and number; the settings of letters have names without one. */
export const anyLetterSheet = /^Brief_.*_\d+$/;

const anchorStart = (code: string): string => `Brief_${code.replace(/[^\p{L}\d]/gu, '_')}_`;

const anchorName = (code: string, number: number): string => `${anchorStart(code)}${number}`;

/** Whether a name is that of a sheet with letters of this calamity. */
export const isLetterSheetOf = (code: string, name: string): boolean =>
  anyLetterSheet.test(name) && name.replace(/\d+$/, '') === anchorStart(code);

/**
 * Finds the sheets with the letters of a calamity.
 * @throws Refusal `nameTaken` for a sheet of that name which isn't ours.
 */
export async function findLetterSheets(
  context: Excel.RequestContext,
  texts: LetterTexts,
  code: string,
  letters: number,
): Promise<FoundLetterSheets> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const present = new Set(worksheets.items.map(({ name }) => name));
  const needed = Math.ceil(letters / lettersPerSheet);
  const ours: string[] = [];
  for (let number = 1; number <= needed || present.has(letterSheetName(texts, code, number)); number++) {
    ours.push(letterSheetName(texts, code, number));
  }
  const anchors = ours.map((_, index) =>
    context.workbook.names.getItemOrNullObject(anchorName(code, index + 1)).load('formula'),
  );
  const read = ours.map((name) => {
    if (!present.has(name)) return null;
    const sheet = worksheets.getItem(name);
    return {
      mark: sheet.getCell(dressedFor.row, dressedFor.column).load('values'),
      marked: sheet.getRange('C:C').getUsedRangeOrNullObject(true).load('rowIndex,rowCount'),
      stamps: sheet.getRangeByIndexes(0, stampColumn, lettersPerSheet, 1).load('values'),
      used: sheet.getUsedRangeOrNullObject(true).load('address'),
    };
  });
  await context.sync();
  const found = ours.map((name, index): LetterSheet => {
    const cells = read[index];
    const anchor = anchorName(code, index + 1);
    const anchored = anchoredBy(anchors[index]);
    if (!cells) return { name, anchor, anchored, exists: false, dressed: 0, stamps: [] };
    const mark = String(cells.mark.values[0]?.[0] ?? '');
    const isOurs = mark.startsWith(ownMark) || cells.used.isNullObject;
    if (!isOurs && index < needed) throw new Refusal({ code: 'nameTaken', name });
    const dressed = Number(mark.slice(ownMark.length)) || 0;
    const { marked, stamps } = cells;
    const isWhole = !marked.isNullObject && marked.rowIndex + marked.rowCount === dressed * page.rows;
    return {
      ...{ name, anchor, anchored, exists: isOurs },
      dressed: isWhole ? dressed : 0,
      stamps: isWhole ? stamps.values.map(([stamp]) => String(stamp)) : [],
    };
  });
  return {
    sheets: found.slice(0, needed),
    surplus: found.slice(needed).filter(({ exists }) => exists),
  };
}

function anchoredBy(anchor: Excel.NamedItem | undefined): LetterSheet['anchored'] {
  if (!anchor || anchor.isNullObject) return 'no';
  return String(anchor.formula).includes('#REF!') ? 'lost' : 'yes';
}

/** Tells whether a letter that stands there is this one: whose it is, and a number made of its text. */
export function stampOf({ rowId, lines }: LetterToPrint): string {
  return `${rowId} ${textHash(JSON.stringify(lines))}`;
}
