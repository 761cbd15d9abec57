/** @jest-environment node */
import { FormulaError, type CellValue } from '../formulas/FormulaError';
import type { Area } from '../model/Area';
import { chartData } from '../model/charts/chartData';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { exampleWorkbook, orderHeaders } from './exampleWorkbook';
import { convertInLibreOffice, hasLibreOffice } from './libreOffice';
import { fillsInHtml } from './fillsInHtml';
import { openWorkbook } from './openWorkbook';
import { resultsInFile } from './resultsInFile';
import { saveWorkbook } from './saveWorkbook';
import { shownFills } from './shownFills';

const present = hasLibreOffice();
if (!present) console.info('LibreOffice (soffice) is not installed: the saved file was not opened in it.');
const describeInLibreOffice = present ? describe : describe.skip;

const grid = (workbook: Workbook, sheet: Sheet, rows: number, columns: number, top = 0): CellValue[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => {
      const value = workbook.calculation.valueAt(sheet.id, top + row, column);
      return value instanceof FormulaError ? value.code : value;
    }),
  );

describeInLibreOffice(
  `the saved file in LibreOffice${present ? '' : ' (skipped: soffice is not installed)'}`,
  () => {
    // Long ago, so that results LibreOffice took over from the file can be told from its own.
    const longAgo = new Date(2001, 0, 1);
    let ours: Workbook;
    let theirs: Workbook;
    let converted: Uint8Array;

    beforeAll(async () => {
      ours = exampleWorkbook(longAgo);
      converted = await convertInLibreOffice(await saveWorkbook(ours), 'xlsx');
      theirs = (await openWorkbook(converted)).workbook;
    }, 180_000);

    const sheets = (index: number): [Sheet, Sheet] => [
      ours.sheets[index] as Sheet,
      theirs.sheets[index] as Sheet,
    ];

    it('has the same sheets, the hidden one too', () => {
      const seen = ({ sheets: all }: Workbook) => all.map(({ name, visibility }) => [name, visibility]);
      expect(seen(theirs)).toEqual(seen(ours));
    });

    it('is worked out anew to the same values', async () => {
      const days = orderHeaders.indexOf('Dagen');
      const [list] = sheets(0);
      const [lists] = sheets(1);
      const withoutDays = (rows: CellValue[][]) =>
        rows.map((row) => row.filter((_, column) => column !== days));
      const results = await resultsInFile(converted, list.name, 14, 9);
      expect(withoutDays(results)).toEqual(withoutDays(grid(ours, list, 14, 9)));
      expect(grid(ours, list, 14, 9)[1]?.[days]).toBeLessThan(-9000);
      expect(results[1]?.[days]).toBeGreaterThan(-9000);
      expect(await resultsInFile(converted, lists.name, 8, 3)).toEqual(grid(ours, lists, 8, 3));
    });

    it('shows the same in the PivotTable', () => {
      const [was, is] = sheets(2);
      // LibreOffice has words of its own for totals and blanks, and leaves cells empty that Excel fills.
      const words: Record<string, string> = { 'Total Result': 'Eindtotaal', '(empty)': '(leeg)' };
      const seen = grid(theirs, is, 7, 5, 4).map((row) => row.map((value) => words[String(value)] ?? value));
      const expected = grid(ours, was, 7, 5, 4).map((row) =>
        row.map((value) => (value === 0 ? null : value)),
      );
      expect(seen).toEqual(expected);
      expect(theirs.pivots[0]?.filters).toEqual([{ source: 'Signaal', name: 'Signaal', selected: ['laag'] }]);
    });

    it('keeps the conditional formats', () => {
      const seen = ({ sheets: [sheet] }: Workbook) =>
        sheet?.conditionalFormats.map(({ areas, formula, look }) => ({ areas, formula, fill: look.fill }));
      expect(seen(theirs)).toEqual(seen(ours));
    });

    it('colours the same cells', async () => {
      const html = new TextDecoder().decode(await convertInLibreOffice(await saveWorkbook(ours), 'html'));
      const [theirList = []] = fillsInHtml(html);
      const [list] = sheets(0);
      // A rule that looks at the day colours others today than long ago; the example has none.
      const expected = shownFills(ours, list);
      expect(expected.flat().filter(Boolean).length).toBeGreaterThan(20);
      expect(theirList.map((row, i) => row.slice(0, expected[i]?.length))).toEqual(expected);
    }, 180_000);

    it('keeps the validation rules', () => {
      // LibreOffice ends a whole column some rows below the data, and writes whose sheet a local name is.
      const shortened = ({ rowCount, ...area }: Area) => ({ ...area, rowCount: Math.min(rowCount, 100) });
      const seen = ({ sheets: [sheet] }: Workbook) =>
        sheet?.validations
          .map(({ areas, rule, errorAlert, prompt }) => ({
            areas: areas.map(shortened),
            rule,
            errorAlert,
            prompt,
          }))
          .sort((a, b) => JSON.stringify(a.areas).localeCompare(JSON.stringify(b.areas)));
      const plain = (rules: unknown) => JSON.parse(JSON.stringify(rules).replace('Lijst!Grens', 'Grens'));
      expect(plain(seen(theirs))).toEqual(seen(ours));
    });

    it('keeps merged cells', () => {
      const seen = (workbook: Workbook) => workbook.sheets.map(({ merges }) => merges);
      expect(seen(theirs)).toEqual(seen(ours));
      expect(seen(ours).flat()).not.toEqual([]);
    });

    // It writes no alternative texts.
    it('keeps the charts and what they show', () => {
      const seen = (workbook: Workbook) =>
        workbook.sheets.flatMap(({ name, charts }) =>
          charts.map((chart) => ({
            on: name,
            called: chart.name,
            type: chart.type,
            title: chart.title.visible && chart.title.text,
            legend: chart.legend.visible && chart.legend.position,
            colors: chart.series.map(({ fill, line }) => fill ?? line.color),
            data: chartData(workbook, chart),
          })),
        );
      expect(seen(ours)).toHaveLength(2);
      expect(seen(theirs)).toEqual(seen(ours));
    });

    // Frozen panes belong to a window, and LibreOffice has none here.
    it('keeps tables, names and page layout', () => {
      const seen = (workbook: Workbook) => ({
        tables: workbook.tables
          .map(({ name, area }) => ({ name, area }))
          .sort((a, b) => a.name.localeCompare(b.name)),
        names: workbook.names.map(({ name }) => name).sort(),
        orientation: workbook.sheets[0]?.pageLayout.orientation,
        footer: workbook.sheets[0]?.pageLayout.footer,
        titles: workbook.sheets[0]?.pageLayout.titleRows,
      });
      expect(seen(theirs)).toEqual(seen(ours));
    });
  },
);
