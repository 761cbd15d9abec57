import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import { languages } from '../../src/usecases/ports/languages';
import { columns, rowHeight } from '../../src/workbook/columns/columns';
import { openedRegister, type LocalExcel } from './openedRegister';

/** A screen of 1,366 pixels, less the pane, the row numbers, the scroll bar and the edges; in points. */
const besidePane = ((1_366 - 350 - 50) * 3) / 4;

const widthOf = (wanted: string) => columns.find(({ key }) => key === wanted)?.width ?? NaN;

const sheetOf = (host: LocalExcel) => {
  const found = host.workbook.sheets.find(({ name }) => name === 'Klachten');
  if (!found) throw new Error('no sheet of complaints');
  return found;
};

describe('The sheet of complaints of a new register', () => {
  it('opens with number, signal, name, phone and callback date in view beside the pane', async () => {
    const { host } = await openedRegister();
    const table = host.workbook.tables.find(({ name }) => name === 'tblKlachten');
    const first = ['Klachtnr', 'Signaal', 'Naam', 'Telefoon', 'Terugbeldatum'];
    expect(table?.columns.slice(0, 5).map(({ name }) => name)).toEqual(first);
    const sheet = sheetOf(host);
    const widths = first.map((_, index) => sheet.columnWidths.get(index) ?? NaN);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(besidePane);
    expect(sheet.frozen).toEqual({ rows: 1, columns: 1 });
  });

  // Bold digits and letters of Calibri 11 are some 5.6 points wide.
  it.each(languages)('has room for the longest usual signal on two lines (%s)', (language) => {
    const { signal, signalSeparator } = workbookTexts[language];
    const longest = [`${signal.round} 2`, signal.overdue, signal.writeInstead, signal.headNotInformed];
    const perLine = Math.floor(widthOf('signal') / 5.6);
    const lines = longest
      .join(signalSeparator)
      .split(' ')
      .reduce<string[]>((so, word) => {
        const last = so.at(-1);
        return last !== undefined && `${last} ${word}`.length <= perLine
          ? [...so.slice(0, -1), `${last} ${word}`]
          : [...so, word];
      }, []);
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(columns.find(({ key }) => key === 'signal')?.wrap).toBe(true);
    // Two lines of 15 points, with room above and below.
    expect(rowHeight).toBeGreaterThanOrEqual(34);
  });

  it('keeps rows apart by lines and not by bands, which would be a colour', async () => {
    const { host } = await openedRegister();
    expect(host.workbook.tables.find(({ name }) => name === 'tblKlachten')?.showBandedRows).toBe(false);
    const sheet = sheetOf(host);
    expect([sheet.showGridlines, sheet.pageLayout.printGridlines]).toEqual([true, true]);
  });

  it('has callback colours that stay apart in greyscale, also from a row without one', async () => {
    const { host } = await openedRegister();
    const fills = sheetOf(host).conditionalFormats.flatMap(({ look }) => look.fill ?? []);
    expect(fills).toHaveLength(4);
    const greys = [...fills, '#FFFFFF'].map(greyOf).sort((a, b) => a - b);
    const distances = greys.slice(1).map((grey, index) => grey - (greys[index] ?? 0));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(14);
  });
});

/** As a printer makes it of a colour: 0 is black, 255 white (ITU-R BT.601). */
function greyOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
