import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import { languages } from '../../src/usecases/ports/languages';
import { callbackLooks } from '../../src/workbook/columns/callbackLooks';
import { valueOf } from '../fixtures/valueOf';
import { aCreation } from './aCreation';
import { asItComes, openedRegister, type LocalExcel } from './openedRegister';
import { asColleague } from './sheetReading';

const sheetOf = ({ workbook }: LocalExcel, name: string) => {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

/** The two columns of the sheet, from top to bottom. */
function linesOf(host: LocalExcel, name: string): [string, string][] {
  const { id } = sheetOf(host, name);
  const rows = host.workbook.calculation.usedRange(id)?.rowCount ?? 0;
  const textAt = (row: number, column: number) =>
    String(host.workbook.calculation.valueAt(id, row, column) ?? '');
  return Array.from({ length: rows }, (_, row) => [textAt(row, 0), textAt(row, 1)]);
}

/** Behind the first cell of a row. */
const fillAt = (host: LocalExcel, row: number) =>
  host.workbook.styles.get(sheetOf(host, 'Uitleg').styles.at(row, 0)).fill;

describe('The sheet that explains the register', () => {
  it.each(languages)(
    'says what every column, status and signal means, in the register’s words (%s)',
    async (language) => {
      const { host } = await openedRegister(language);
      const texts = workbookTexts[language];
      const lines = new Map(linesOf(host, texts.sheets.explanation));
      const terms = [texts.columns, texts.status, texts.signal].flatMap((words) => Object.values(words));
      expect(terms.filter((term) => !lines.get(term))).toEqual([]);
    },
  );

  it('shows the colours as they are among the complaints', async () => {
    const { host } = await openedRegister();
    const lines = linesOf(host, 'Uitleg');
    const { signal, explanation } = workbookTexts.nl;
    for (const code of ['restart', 'overdue', 'today', 'soon'] as const) {
      const row = lines.findIndex(
        ([term, meaning]) => term === signal[code] && meaning === explanation.colours.looks[code],
      );
      expect(fillAt(host, row)).toBe(callbackLooks[code].fill);
    }
  });

  it('names whom to ask as soon as the settings say so', async () => {
    const { host } = await openedRegister();
    const says = () => linesOf(host, 'Uitleg').map(([term]) => term);
    expect(says()).toContain(workbookTexts.nl.explanation.contact.unknown);
    await asColleague(({ names }) => {
      names.getItem('Instelling_Vragen').getRange().values = [['Ruth Oosterhof, 0592 123456']];
    });
    expect(says()).toContain('Ruth Oosterhof, 0592 123456');
  });

  it('comes into a register that was made without it, and is found under another name', async () => {
    const { host, register } = await openedRegister();
    await asColleague(({ worksheets, names }) => {
      worksheets.getItem('Uitleg').delete();
      names.getItem('Register_Uitleg').delete();
    });
    expect(valueOf(await register.create(aCreation()))).toBe('created');
    expect(linesOf(host, 'Uitleg').length).toBeGreaterThan(90);
    await asColleague(({ worksheets }) => {
      worksheets.getItem('Uitleg').name = 'Hoe werkt dit';
    });
    expect(valueOf(await register.create(aCreation()))).toBe('present');
  });

  it.each([
    ['leads to the manuals in its language, where the pane says where they stand', true],
    ['leads nowhere, where nobody knows', false],
  ])('%s', async (_what, isKnown) => {
    const { register } = await openedRegister();
    await asColleague(({ worksheets, names }) => {
      worksheets.getItem('Uitleg').delete();
      names.getItem('Register_Uitleg').delete();
    });
    const manualIn = (language: string) => `https://klachten.example.nl/manual/${language}/index.html`;
    valueOf(await register.create(aCreation(isKnown ? { manualIn } : {})));
    const said = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Uitleg').getUsedRange().load('formulas');
      await context.sync();
      return used;
    });
    const links = said.formulas.map(([first]) => String(first)).filter((cell) => cell.includes('HYPERLINK'));
    const link = `=HYPERLINK("https://klachten.example.nl/manual/nl/index.html","${workbookTexts.nl.explanation.manual}")`;
    expect(links).toEqual(isKnown ? [link] : []);
  });

  it('is read from top to bottom and printed upright: no merged cells, each text whole in its row', async () => {
    const { host } = await openedRegister('nl', asItComes);
    const sheet = sheetOf(host, 'Uitleg');
    expect(sheet.merges).toEqual([]);
    expect(sheet.pageLayout).toMatchObject({ orientation: 'Portrait', zoom: { horizontalFitToPages: 1 } });
    const long = linesOf(host, 'Uitleg').flatMap(([, meaning], row) => (meaning.length > 110 ? row : []));
    expect(long.length).toBeGreaterThan(0);
    for (const row of long) expect(sheet.rowHeights.get(row)).toBeGreaterThanOrEqual(28);
  });
});

describe('The hints at cells that people fill', () => {
  it.each(languages)('say what the sheet explains, within what Excel shows (%s)', async (language) => {
    const { host } = await openedRegister(language);
    const { columns, explanation, sheets } = workbookTexts[language];
    const hints = sheetOf(host, sheets.complaints).validations.flatMap(({ prompt }) =>
      prompt.message === '' ? [] : [[prompt.title, prompt.message]],
    );
    const hinted = ['phone', 'callbackOn', 'receivedOn', 'summary', 'status', 'closedOn'] as const;
    expect(new Map(hints as [string, string][])).toEqual(
      new Map(hinted.map((key) => [columns[key], explanation.columns.meanings[key]])),
    );
    for (const meaning of Object.values(explanation.columns.meanings)) {
      expect(meaning.length).toBeLessThanOrEqual(255);
    }
    for (const name of Object.values(columns)) expect(name.length).toBeLessThanOrEqual(32);
  });

  it('let a person go on with what is not expected', async () => {
    const { host } = await openedRegister();
    const { validations } = sheetOf(host, 'Klachten');
    expect(new Set(validations.map(({ errorAlert }) => errorAlert.style))).toEqual(new Set(['Warning']));
  });
});
