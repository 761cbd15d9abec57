import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import type { Done } from './actions';
import type { Expected } from './deeds';
import { look, tagOf, type Entry, type Kept, type Standing } from './watched';
import { mine, tables } from './world';

const { typed, copied } = workbookTexts.nl.log.events;
const tellsOfNumber = new RegExp(`^(${typed}|${copied})`);
const merged = tables.affected.name;

/** What an action does to a table that nobody meddles with. */
export interface Effect {
  /** The cells that it changes, by the tag of their row. */
  changed: ReadonlyMap<string, Entry>;
  /** How many rows it adds. */
  added: number;
}

/** The rows that an action adds; a line that tells of a number that a row got goes with no action. */
const ofPane = (kept: Kept, rows: readonly Entry[]) =>
  rows.filter((row) => tagOf(kept, row) === mine && !tellsOfNumber.test(String(row['Wat']))).length;

export function effectOf(kept: Kept, after: Standing): Effect {
  const changed = new Map<string, Entry>();
  for (const row of kept.rows) {
    const tag = tagOf(kept, row);
    const now = after.rows.find((one) => tagOf(kept, one) === tag) ?? {};
    const cells = Object.entries(now).filter(([header, value]) => row[header] !== value);
    if (cells.length > 0) changed.set(tag, Object.fromEntries(cells));
  }
  return { changed, added: ofPane(kept, after.rows) - ofPane(kept, kept.rows) };
}

/** The laws that a table doesn't keep after an action, in words. */
export async function brokenLaws(
  context: Excel.RequestContext,
  done: Done,
  expected: ReadonlyMap<Kept, Expected>,
  effects: ReadonlyMap<Kept, Effect>,
): Promise<string[]> {
  const broken = done.refused?.startsWith('bare') === true ? [done.refused] : [];
  const inRounds = await linesOfRounds(context, expected.keys());
  for (const [kept, own] of expected) {
    const { rows } = await look(context, kept);
    const effect = effects.get(kept) ?? { changed: new Map(), added: 0 };
    const first = new Map(kept.rows.map((row) => [tagOf(kept, row), row]));
    const meant = (isWritten: boolean) =>
      own.entries.map((row) => {
        const tag = tagOf(kept, row);
        const cells = Object.entries(effect.changed.get(tag) ?? {});
        if (!isWritten || done.left?.includes(tag)) return row;
        // What somebody typed in such a cell since stays.
        const isTyped = (header: string) => row[header] !== first.get(tag)?.[header];
        const written = cells.filter(([header]) => !isTyped(header));
        // What somebody typed before it was read is read as said earlier: it stays whole, and what is said now comes below it.
        const said = rows.filter((now) => tagOf(kept, now) === tag);
        const added = cells
          .map(([header, value]) => [header, `${String(row[header])}\n${String(value)}`] as const)
          .filter(([header, both]) => isTyped(header) && said.some((now) => now[header] === both));
        // What somebody typed before it was read goes with the round that it belongs to, and the next one says its own.
        const gone = Object.keys(row).filter(
          (header) =>
            kept.name !== tables.rounds.name && isTyped(header) && inRounds.has(String(row[header])),
        );
        return {
          ...row,
          ...Object.fromEntries([...written, ...added]),
          ...Object.fromEntries(gone.map((header) => [header, effect.changed.get(tag)?.[header] ?? ''])),
        };
      });
    const says = (entries: readonly Entry[]) =>
      entries
        .filter((row) => ![mine, ''].includes(tagOf(kept, row)))
        .map((row) => JSON.stringify(withoutGiven(kept, effect, own.entries, row)))
        .sort();
    const [now, ifWritten, ifNot] = [says(rows), says(meant(true)), says(meant(false))];
    const isOne = (wanted: string[]) => wanted.join('\n') === now.join('\n');
    const isWritten = done.refused === null;
    if (!(done.mayStand ? isOne(ifWritten) || isOne(ifNot) : isOne(isWritten ? ifWritten : ifNot))) {
      const wanted = isWritten ? ifWritten : ifNot;
      broken.push(`${kept.name}: ${told(wanted, now)}`);
    }
    const added = ofPane(kept, rows) - ofPane(kept, kept.rows);
    const least = isWritten ? effect.added : 0;
    const most = done.mayStand ? effect.added : least * (done.pieces ?? 1);
    if (added > most || (!done.mayStand && added < least))
      broken.push(`${kept.name}: ${added} rows of ours instead of ${least}`);
    // A column that says the same on every line says it on a blank one too.
    const wide = new Set([...effect.changed.values()].flatMap((cells) => Object.keys(cells)));
    const halves = rows.filter(
      (row) =>
        tagOf(kept, row) === '' &&
        Object.entries(row).some(
          ([header, cell]) => cell !== '' && !(wide.has(header) && kept.name === merged),
        ),
    );
    if (halves.length > 0) broken.push(`${kept.name}: half a row ${JSON.stringify(halves)}`);
    if (own.outside.length === 0) continue;
    const used = context.workbook.worksheets.getItem(kept.sheet.id).getUsedRange(true).load('values');
    await context.sync();
    const texts = new Set(used.values.flat().map(String));
    const gone = own.outside.filter((text) => !texts.has(text));
    if (gone.length > 0) broken.push(`${kept.name}: beside it ${gone.join(', ')} is gone`);
  }
  return broken;
}

/** Each line of each text that stands in a finished round; none where the action finishes none. */
async function linesOfRounds(context: Excel.RequestContext, among: Iterable<Kept>): Promise<Set<string>> {
  const rounds = [...among].find(({ name }) => name === tables.rounds.name);
  const rows = rounds ? (await look(context, rounds)).rows : [];
  return new Set(rows.flatMap((row) => Object.values(row).flatMap((cell) => String(cell).split('\n'))));
}

/**
 * A row that was typed or copied gets a number and an ID of its own once a pane meets it. Which of two copies was shown is
 * told by those alone, and a row that came since may be written along or not.
 */
function withoutGiven(kept: Kept, { changed }: Effect, entries: readonly Entry[], row: Entry): Entry {
  const tag = tagOf(kept, row);
  const [own, ...copies] = entries.filter((entry) => tagOf(kept, entry) === tag);
  if (copies.length === 0 && own?.['RijID'] !== '') return row;
  const headers = [...changed.values()].flatMap((cells) => Object.keys(cells));
  const known = Object.entries(row).filter(([header]) => !headers.includes(header));
  return { ...Object.fromEntries(known), RijID: 'given', Klachtnr: 'given' };
}

/** What rows had to say and do say, each as it differs from the others most like it. */
function told(wanted: readonly string[], found: readonly string[]): string {
  const cellsOf = (row: string) => Object.entries(JSON.parse(row) as Entry).map((cell) => cell.join(': '));
  const apart = (row: string, others: readonly string[]) => {
    const cells = cellsOf(row);
    const rests = others.map((other) => cells.filter((cell) => !cellsOf(other).includes(cell)));
    return rests.reduce((least, rest) => (rest.length < least.length ? rest : least), cells).join(', ');
  };
  return [
    ...wanted.filter((row) => !found.includes(row)).map((row) => `not there: ${apart(row, found)}`),
    ...found.filter((row) => !wanted.includes(row)).map((row) => `instead: ${apart(row, wanted)}`),
    `${found.length} rows, not ${wanted.length}`,
  ].join('; ');
}
