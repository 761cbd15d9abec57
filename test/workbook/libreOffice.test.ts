import { systemClock } from '../../src/office/systemClock';
import { toDay } from '../../src/procedure/calendar/day';
import { createCalamities } from '../../src/workbook/calamity/createCalamities';
import { createSamples } from '../../src/workbook/sample/createSamples';
import { seededRandom } from '../fakes/seededRandom';
import { fillsInHtml } from '../host/files/fillsInHtml';
import { convertInLibreOffice, hasLibreOffice } from '../host/files/libreOffice';
import { openWorkbook } from '../host/files/openWorkbook';
import { printedPages } from '../host/files/printedPages';
import { resultsInFile } from '../host/files/resultsInFile';
import { saveWorkbook } from '../host/files/saveWorkbook';
import { hasSchemas, schemaErrors } from '../host/files/schemaErrors';
import { shownFills } from '../host/files/shownFills';
import { FormulaError, type CellValue } from '../host/formulas/FormulaError';
import { addressOf } from '../host/model/address';
import { bottomOf, contains, rightOf, span } from '../host/model/Area';
import { isCovered } from '../host/model/isCovered';
import type { Pivot } from '../host/model/Pivot';
import type { Sheet } from '../host/model/Sheet';
import type { Workbook } from '../host/model/Workbook';
import { sampleComplaints } from '../sample/complaints';
import { fillLists } from '../sample/fillLists';
import { tellCalamity } from '../sample/tellCalamity';
import { tellSample } from '../sample/tellSample';
import { doubleDebit, waveComplaints, wrongLetter } from '../sample/waves';
import { openedRegister } from './openedRegister';
import { draw } from './sample/drawnSample';
import { builtTab } from './quarterTab';
import { readTable } from './sideReading';

const present = hasLibreOffice();
if (!present) console.info('LibreOffice (soffice) is not installed: no register was opened in it.');
const describeInLibreOffice = present ? describe : describe.skip;

/** A blank cell and an empty text look alike; numbers agree to twelve digits. */
const plain = (value: CellValue | undefined): unknown => {
  if (value instanceof FormulaError) return value.code;
  if (typeof value === 'number') return Number(value.toPrecision(12));
  return value === '' || value === undefined ? null : value;
};

describeInLibreOffice(
  `a register in LibreOffice${present ? '' : ' (skipped: soffice is not installed)'}`,
  () => {
    let ours: Workbook;
    let saved: Uint8Array;
    let converted: Uint8Array;
    let theirs: Workbook;

    beforeAll(async () => {
      const { host, register, opened } = await openedRegister();
      await fillLists();
      const { holidays } = opened.lists;
      const ports = { register, random: seededRandom(2) };
      for (const complaint of sampleComplaints({
        count: 30,
        until: toDay('2026-09-30'),
        seed: 1,
        holidays,
      })) {
        await tellSample(ports, opened, complaint);
      }
      const today = systemClock.today();
      for (const wave of [doubleDebit, wrongLetter]) {
        for (const complaint of waveComplaints(wave, { count: 0, until: today, seed: 3, holidays })) {
          await tellSample(ports, opened, complaint);
        }
      }
      await tellCalamity({ calamities: createCalamities(), register, random: ports.random }, today);
      const period = { date: 'receivedOn', first: toDay('2026-07-01'), last: toDay('2026-09-30') } as const;
      await draw(createSamples(), { period });
      await builtTab(register, { year: 2026, quarter: 3 });
      ours = host.workbook;
      saved = await saveWorkbook(ours);
      converted = await convertInLibreOffice(saved, 'xlsx');
      theirs = (await openWorkbook(converted)).workbook;
    }, 300_000);

    // The second reader, Microsoft's own. Skipped where it isn't installed: other systems than Linux on x64.
    const withSchemas = hasSchemas() ? it : it.skip;
    withSchemas('is a file without an error by the schemas of Excel', async () => {
      expect(await schemaErrors(saved)).toEqual([]);
    });

    /**
     * Of every cell but those of PivotTables, which LibreOffice lays out and names in its own way, and those under a merged
     * one, which the reader of the file fills.
     */
    async function differences(sheet: Sheet): Promise<string[]> {
      const used = ours.calculation.usedRange(sheet.id);
      if (!used) return [];
      const drawn = ours.pivots.flatMap((pivot) => (pivot.sheet === sheet.id && pivot.drawn) || []);
      const results = await resultsInFile(converted, sheet.name, bottomOf(used) + 1, rightOf(used) + 1);
      return results.flatMap((row, r) =>
        row.flatMap((value, c) => {
          const [mine, other] = [plain(ours.calculation.valueAt(sheet.id, r, c)), plain(value)];
          const isPivot = drawn.some((area) => contains(area, span(r, c, r, c)));
          return isPivot || isCovered(sheet, r, c) || mine === other
            ? []
            : `${sheet.name} ${r + 1}/${c + 1}: ${mine}, not ${other}`;
        }),
      );
    }

    it('gives the same values for every formula', async () => {
      const all = await Promise.all(ours.sheets.map(differences));
      expect(all.flat()).toEqual([]);
      const formulas = ours.sheets.flatMap(({ id }) => {
        const used = ours.calculation.usedRange(id) ?? span(0, 0, 0, 0);
        const cells = Array.from({ length: (bottomOf(used) + 1) * (rightOf(used) + 1) }, (_, i) => i);
        const width = rightOf(used) + 1;
        return cells.filter((i) => ours.calculation.formulaAt(id, Math.floor(i / width), i % width));
      });
      expect(formulas.length).toBeGreaterThan(100);
    }, 120_000);

    it('was given a radar that speaks and a calamity with complaints, so that their formulas have something to say', async () => {
      const radar = (await readTable('tblRubrieken')).map(({ Radar }) => Radar);
      expect(radar).toContainEqual(expect.stringMatching(/^opvallend veel: \d+/));
      const [calamity] = await readTable('tblCalamiteiten');
      expect(calamity?.['Gekoppelde klachten']).toBeGreaterThan(1);
    });

    it('colours the same rows', async () => {
      const html = new TextDecoder().decode(await convertInLibreOffice(saved, 'html'));
      const visible = ours.sheets.filter(
        ({ id, visibility }) => visibility === 'Visible' && ours.calculation.usedRange(id),
      );
      const pages = fillsInHtml(html);
      const list = visible.findIndex(({ name }) => name === 'Klachten');
      const sheet = visible[list];
      if (!sheet) throw new Error('no sheet of complaints');
      const expected = shownFills(ours, sheet);
      expect(new Set(expected.flat()).size).toBeGreaterThan(2);
      expect(pages[list]?.map((row, i) => row.slice(0, expected[i]?.length))).toEqual(expected);
    }, 180_000);

    it('counts the same in every PivotTable', () => {
      const seen = (workbook: Workbook) =>
        workbook.pivots.map((pivot) => [pivot.name, linesOf(workbook, pivot)]);
      expect(ours.pivots.length).toBeGreaterThan(1);
      expect(seen(theirs)).toEqual(seen(ours));
    });

    it('prints the quarter tab on the pages that it was laid out for, complaints and lists no wider than they were laid out, in whatever font', async () => {
      const complaints = ours.tables.find(({ name }) => name === 'tblKlachten')?.area.rowCount ?? 0;
      const tab = 'Kwartaal 2026-K3';
      // A tenth wider than Calibri, and a third as DejaVu Sans.
      const [asHere, wider, widest, list, lists] = await printedPages(ours, [
        [tab, 'as here'],
        [tab, 1.1],
        [tab, 4 / 3],
        ['Klachten', 4 / 3],
        ['Lijsten', 4 / 3],
      ]);
      const breaks = ours.sheets.find(({ name }) => name === tab)?.pageLayout.pageBreaks.length ?? NaN;
      expect([asHere, wider, widest]).toEqual([breaks + 1, breaks + 1, breaks + 1]);
      expect(breaks).toBeLessThan(3);
      // Some 28 rows fit a page; four pages beside each other would be many more.
      expect(list).toBeLessThanOrEqual(Math.ceil(complaints / 25));
      expect(lists).toBe(2);
    }, 120_000);

    it('keeps rules, hints, merged cells and charts', () => {
      const seen = (workbook: Workbook) =>
        workbook.sheets.map((sheet) => ({
          name: sheet.name,
          formats: sheet.conditionalFormats.map(({ formula, areas }) => [formula, ...areas.map(addressOf)]),
          // LibreOffice lets one of a whole column end a thousand rows below the last one that is filled.
          validations: sheet.validations
            .flatMap(({ rule, areas }) => areas.map(({ column }) => `${column} ${rule.kind}`))
            .sort(),
          hints: sheet.validations.flatMap(({ prompt }) => prompt.message || []).sort(),
          merges: sheet.merges.map(addressOf).sort(),
          charts: sheet.charts.map(({ type, title }) => [type, title.text]),
        }));
      expect(seen(theirs)).toEqual(seen(ours));
    });
  },
);

const totals: unknown[] = ['Eindtotaal', 'Total Result'];

/**
 * What a pivot counted, line by line, without its totals: LibreOffice takes the grand totals of rows for those of columns.
 * Zeros are left out, because it leaves cells empty that Excel fills.
 */
function linesOf(workbook: Workbook, { sheet, drawn }: Pivot): unknown[][] {
  if (!drawn) return [];
  const cells = Array.from({ length: drawn.rowCount }, (_, r) =>
    Array.from({ length: drawn.columnCount }, (_unused, c) =>
      plain(workbook.calculation.valueAt(sheet, drawn.row + r, drawn.column + c)),
    ),
  );
  const isTotal = (column: number) => column > 0 && cells.some((row) => totals.includes(row[column]));
  return cells
    .filter((row) => !totals.includes(row[0]))
    .map((row) => row.filter((value, c) => value !== null && value !== 0 && !isTotal(c)))
    .filter((row) => row.length > 0);
}
