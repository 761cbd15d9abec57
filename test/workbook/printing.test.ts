import { toDay } from '../../src/procedure/calendar/day';
import { momentOn } from '../../src/procedure/calendar/moment';
import { createCalamities } from '../../src/workbook/calamity/createCalamities';
import { createLetters } from '../../src/workbook/letters/createLetters';
import { createWorkbookRegister } from '../../src/workbook/ports/createWorkbookRegister';
import { aCalamity } from '../fixtures/aCalamity';
import { anAffectedRow } from '../fixtures/anAffectedRow';
import { valueOf } from '../fixtures/valueOf';
import { startLocalExcel } from '../host/inProcess';
import { aCreation } from './aCreation';
import { aRow } from './aRow';
import { aStep } from './aStep';
import { asItComes, openedRegister, type OpenedWorkbook } from './openedRegister';
import { printedSize } from './printedSize';
import { builtTab } from './quarterTab';

const tab = 'Kwartaal 2026-K3';

/** A register with a quarter in which complaints were received in so many categories. */
async function quarterOf(categories: number, letters = 8): Promise<OpenedWorkbook> {
  const opened = await openedRegister();
  for (let index = 0; index < categories; index++) {
    const complaint = {
      receivedOn: toDay('2026-08-03'),
      category: `Eigen rubriek ${index} `.padEnd(letters, 'abcdefg '),
    };
    valueOf(await opened.register.append(aRow(`r${index}`, `2026-${index}-AB`, complaint)));
  }
  await builtTab(opened.register, { year: 2026, quarter: 3 });
  return opened;
}

describe('The pages of the quarter tab', () => {
  // Eight categories of a new register come on top.
  it.each([
    [0, 8],
    [1, 8],
    [8, 8],
    [25, 40],
    [25, 60],
  ])(
    'fit their paper in whatever font, with %d categories of an office of %d letters',
    async (count, letters) => {
      const { host } = await quarterOf(count, letters);
      const { width, heights, room, withoutHeight } = printedSize(host.workbook, tab);
      // DejaVu Sans has digits of 7 points at size 11, Calibri of 5.25 on a screen.
      expect((width * 4) / 3).toBeLessThanOrEqual(room.width);
      // With nothing to tell one is enough.
      expect(heights.length).toBeGreaterThanOrEqual(count === 0 ? 1 : 2);
      for (const height of heights) expect(height).toBeLessThanOrEqual(room.height - 14);
      expect(withoutHeight).toEqual([]);
    },
  );

  it('have a chart each, which no page cuts in two', async () => {
    const { host } = await quarterOf(8);
    const sheet = host.workbook.sheets.find(({ name }) => name === tab);
    const secondPage = sheet?.pageLayout.pageBreaks[0] ?? NaN;
    const [bars, trend] = sheet?.charts ?? [];
    expect(bars?.to.row).toBeLessThan(secondPage);
    expect(trend?.from.row).toBeGreaterThan(secondPage);
    expect([bars?.to, trend?.to].map((end) => [end?.column, end?.right])).toEqual([
      [8, 0],
      [8, 0],
    ]);
  });
});

/** What one hands out of a table, and how large it is. */
function onPaper({ host }: Pick<OpenedWorkbook, 'host'>, table: string) {
  const found = host.workbook.tables.find(({ name }) => name === table);
  const sheet = host.workbook.sheets.find(({ id }) => id === found?.sheet);
  const { printArea, titleRows, titleColumns, orientation, zoom, printGridlines } = sheet?.pageLayout ?? {};
  const columns = found?.columns.slice(0, printArea?.columnCount) ?? [];
  const width = columns.reduce((sum, _, index) => sum + (sheet?.columnWidths.get(index) ?? NaN), 0);
  return {
    columns: columns.map(({ name }) => name),
    isWholeColumns: (printArea?.rowCount ?? 0) > 1_000_000,
    repeats: [titleRows, titleColumns].map((area) => [area?.row, area?.column]),
    layout: { orientation, zoom, printGridlines },
    // Letters of 11 points become 6.5, as small as a newspaper prints its tables.
    isReadable: (842 - 56) / width > 0.59,
  };
}

const oneWide = {
  isWholeColumns: true,
  repeats: [
    [0, 0],
    [0, 0],
  ],
  layout: { orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, printGridlines: true },
  isReadable: true,
};

describe('The complaints on paper', () => {
  it('are one page wide: what a colleague works from, with the header on each page', async () => {
    expect(onPaper(await openedRegister('nl', asItComes), 'tblKlachten')).toEqual({
      ...oneWide,
      columns: [
        ...['Klachtnr', 'Signaal', 'Naam', 'Telefoon', 'Terugbeldatum', 'Datum ontvangst'],
        ...['Type klacht', 'Toegezegde actie', 'Opvolging door', 'Status'],
      ],
    });
  });

  it('have lines of the log as high as their text', async () => {
    const { host, register } = await openedRegister();
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    const name = 'Een naam die niet ophoudt '.repeat(20).trim();
    const note = 'Wat erbij gezegd werd. '.repeat(10);
    const log = { ...aStep().log, note };
    valueOf(await register.write('r1' as never, { name }, { ...aStep(), log }));
    const sheet = host.workbook.sheets.find((one) => one.name === 'Logboek');
    expect(sheet?.rowHeights.get(1)).toBeGreaterThan(30);
  });
});

describe('Calamities on paper', () => {
  it('are one page wide, up to how many were approached, and as high as their texts', async () => {
    const opened = await openedRegister('nl', asItComes);
    const texts = { what: 'De incasso is twee keer uitgevoerd. '.repeat(10).trim() };
    const calamities = createCalamities();
    const log = { event: 'registered', at: momentOn(toDay('2026-07-08'), 10, 0), by: '' } as const;
    valueOf(await calamities.appendCalamity(aCalamity(texts), log));
    const { columns, ...paper } = onPaper(opened, 'tblCalamiteiten');
    expect(paper).toEqual(oneWide);
    expect([columns[0], columns.at(-1)]).toEqual(['Code', 'Benaderde relaties']);
    const height = () =>
      opened.host.workbook.sheets.find(({ name }) => name === 'Calamiteiten')?.rowHeights.get(1) ?? 0;
    expect(height()).toBeGreaterThan(60);
    const step = { seen: {}, log: { ...log, event: 'edited' } } as const;
    valueOf(await calamities.writeCalamity(aCalamity().rowId, { what: 'Dubbel.' }, step));
    expect(height()).toBeLessThan(60);
  });

  it('have their affected relations on one page wide, without what only Word needs', async () => {
    const opened = await openedRegister('nl', asItComes);
    const request = { code: 'C-2026-01', run: 'L1', rows: [anAffectedRow(1)] };
    valueOf(await createLetters().addAffected(request, { onProgress: () => {}, isCancelled: () => false }));
    const { columns, ...paper } = onPaper(opened, 'tblGetroffenen_C_2026_01');
    expect(paper).toEqual(oneWide);
    expect([columns[0], columns.at(-1)]).toEqual(['Naam', 'Benaderd op']);
  });
});

describe('Every other sheet of a register', () => {
  it('is printed as wide as a page or some, however wide fonts make its columns', async () => {
    const { host } = await openedRegister('nl', asItComes);
    const own = host.workbook.sheets.filter(
      ({ name, visibility }) => visibility === 'Visible' && name !== 'Sheet1',
    );
    expect(own.map(({ name }) => name)).toEqual(expect.arrayContaining(['Klachten', 'Formulier', 'Logboek']));
    const across = own.map(({ pageLayout }) => pageLayout.zoom.horizontalFitToPages ?? 0);
    expect(Math.min(...across)).toBeGreaterThan(0);
  });

  // office-js #1860
  it('fits its pages by scale too, in an Excel that sets no “fit to”, with columns a tenth wider', async () => {
    const host = startLocalExcel();
    host.workbook.appliesFitToPages = false;
    valueOf(await createWorkbookRegister().create(aCreation({ language: 'nl' })));
    const own = host.workbook.sheets.filter(
      ({ visibility, name }) => visibility === 'Visible' && name !== 'Sheet1',
    );
    expect(own.length).toBeGreaterThan(5);
    for (const { name, pageLayout, columnWidths, hiddenColumns } of own) {
      const { zoom, orientation, margins, printArea } = pageLayout;
      const printed = [...columnWidths].filter(
        ([column]) => !hiddenColumns.has(column) && column < (printArea?.columnCount ?? Infinity),
      );
      const width = printed.reduce((sum, [, points]) => sum + points, 0) * 1.1 * ((zoom.scale ?? NaN) / 100);
      const across = (orientation === 'Landscape' ? 842 : 595) - margins.left - margins.right;
      expect([name, Math.ceil(width / across)]).toEqual([name, name === 'Lijsten' ? 2 : 1]);
    }
    const form = printedSize(host.workbook, 'Formulier');
    expect(form.heights).toHaveLength(1);
    expect((form.heights[0] ?? NaN) * 1.1).toBeLessThanOrEqual(form.room.height);
  });
});
