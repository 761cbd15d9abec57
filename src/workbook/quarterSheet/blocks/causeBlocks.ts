import type { GroupedTexts, TextGroup } from '../../../procedure/quarterReport/texts/groupTexts';
import type { QuarterInput } from './quarterInput';
import { count, header, reportColumns, words } from '../page/sheetLine';
import type { SheetLine } from '../page/sheetLine';

/** Of texts that several complaints have; those of one alone are counted, because nobody wrote them for a board. */
const groupsAtMost = 8;
const seriousAtMost = 5;
const undatedAtMost = 8;

/** The texts run on over the columns beside them, as far as these letters reach. */
const lettersAtMost = 75;
/** Of a serious complaint, of its cause as of its measure: some ten lines. Who wants to read on has the register. */
const lettersInFull = 1_000;
const room = Array.from({ length: reportColumns - 2 }, () => null);

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
/** On one line, however many it was typed on. */
const inFull = (text: string): string => shortened(text.replace(/\s+/g, ' ').trim(), lettersInFull);

const line = (text: string, number: number): SheetLine => ({
  style: 'row',
  cells: [words(shortened(text, lettersAtMost)), ...room, count(number)],
});

const sumOf = (groups: readonly TextGroup[]): number => groups.reduce((sum, { count: one }) => sum + one, 0);

/** Causes and measures of what was closed, of the serious ones in full, and measures of the quarter before that say no date. */
export function causeBlocks({
  figures,
  texts: { causes: says, categories, handling },
}: QuarterInput): SheetLine[][] {
  const { causes, measures, serious, undated } = figures.causes;
  if (figures.stock.closed === 0 && undated.length === 0) return [];
  const [counted] = handling.columns;
  const titled = (title: string) => header([title, ...room.map(() => ''), counted]);
  const grouped = (title: string, { groups, blank }: GroupedTexts): SheetLine[] => {
    const named = groups.filter(({ count: one }) => one > 1).slice(0, groupsAtMost);
    const others = sumOf(groups) - sumOf(named);
    return [
      titled(title),
      ...named.map((group) => line(group.text, group.count)),
      ...(others > 0 ? [line(says.others, others)] : []),
      line(says.blank, blank),
    ];
  };
  const isFilled = causes.groups.length + measures.groups.length > 0;
  const parts: SheetLine[][] = [];
  if (isFilled) parts.push(grouped(says.heading, causes), grouped(says.measures, measures));
  else if (figures.stock.closed > 0) parts.push([{ style: 'remark', cells: [words(says.noneFilled)] }]);
  if (serious.length > 0) {
    const told = serious.slice(0, seriousAtMost);
    const left = serious.length - told.length;
    parts.push([
      header([says.serious]),
      ...told.map(({ category, cause, measure }) => ({
        style: 'paragraph' as const,
        cells: [words(says.seriousLine(category || categories.none, inFull(cause), inFull(measure)))],
      })),
      ...(left > 0 ? [{ style: 'remark' as const, cells: [words(says.more(left))] }] : []),
    ]);
  }
  if (undated.length > 0) {
    const told = undated.slice(0, undatedAtMost);
    const others = sumOf(undated) - sumOf(told);
    parts.push([
      titled(says.undated),
      ...told.map((group) => line(group.text, group.count)),
      ...(others > 0 ? [line(says.others, others)] : []),
    ]);
  }
  return parts;
}
