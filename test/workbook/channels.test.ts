import type { RegisterLanguage } from '../../src/i18n/workbook/registerLanguages';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import { valueOf } from '../fixtures/valueOf';
import { aCreation } from './aCreation';
import { aRow } from './aRow';
import { openedRegister, type OpenedWorkbook } from './openedRegister';
import { asColleague, readRows } from './sheetReading';

const listOf = ({ tables }: Excel.Workbook) => tables.getItem('tblKanalen');
const columnOf = ({ tables }: Excel.Workbook, language: RegisterLanguage) =>
  tables
    .getItem('tblKlachten')
    .columns.getItem(workbookTexts[language].columns.channel)
    .getDataBodyRange()
    .getEntireColumn();

const typeIntoList = (row: number, cells: string[]) =>
  asColleague((workbook) => {
    const place = listOf(workbook)
      .getDataBodyRange()
      .getCell(row, 0)
      .getResizedRange(0, cells.length - 1);
    place.values = [cells];
  });

const channelsNow = async ({ register }: OpenedWorkbook) => valueOf(await register.open())?.lists.channels;

/** What somebody can choose in the sheet. */
const ruleOfColumn = (language: RegisterLanguage) =>
  Excel.run(async (context) => {
    const validation = columnOf(context.workbook, language).dataValidation.load('rule');
    await context.sync();
    return validation.rule.list?.source;
  });

/** Where the list of channels stands, and on which sheet that of the employees. */
const placeOfList = () =>
  Excel.run(async (context) => {
    const place = listOf(context.workbook).getRange().load('address');
    const sheet = context.workbook.tables.getItem('tblMedewerkers').worksheet.load('name');
    await context.sync();
    return { address: place.address, sheet: sheet.name };
  });

/** A register as it was made before there was a list of channels. */
async function earlierRegister(
  language: RegisterLanguage,
  offered = workbookTexts[language].channels.join(','),
) {
  const workbook = await openedRegister(language);
  const [channel = ''] = workbook.opened.lists.channels;
  valueOf(await workbook.register.append(aRow('r1', '2026-0001-AB', { channel })));
  await asColleague((book) => {
    const column = columnOf(book, language);
    column.dataValidation.clear();
    column.dataValidation.rule = { list: { inCellDropDown: true, source: offered } };
    const list = listOf(book);
    list.getRange().getEntireColumn().delete('Left');
    book.names.getItem('Lijst_Kanalen').delete();
  });
  return workbook;
}

const complete = async ({ register }: OpenedWorkbook) => valueOf(await register.create(aCreation()));

describe('the channels of an office', () => {
  it.each(['nl', 'en'] as const)(
    'are those that stand on its list, which begins with the usual ones (%s)',
    async (language) => {
      const workbook = await openedRegister(language);
      expect(workbook.opened.lists.channels).toEqual(workbookTexts[language].channels);
      expect(await ruleOfColumn(language)).toBe('=Lijst_Kanalen');
      await typeIntoList(0, ['WhatsApp']);
      await typeIntoList(1, ['fax', workbookTexts[language].lists.inactive]);
      expect(await channelsNow(workbook)).toEqual(['WhatsApp', ...workbookTexts[language].channels.slice(2)]);
    },
  );

  it('keep the word that a row has, whatever becomes of the list', async () => {
    const workbook = await openedRegister();
    valueOf(await workbook.register.append(aRow('r1', '2026-0001-AB', { channel: 'WhatsApp' })));
    await typeIntoList(0, ['per telefoon']);
    expect((await readRows())[0]?.channel).toBe('WhatsApp');
    const found = valueOf(await workbook.register.byRowId('r1' as never));
    expect(found).toMatchObject({ channel: 'WhatsApp' });
  });

  it('are none where somebody emptied the list, and a row keeps what was typed', async () => {
    const workbook = await openedRegister();
    await asColleague((book) => listOf(book).getDataBodyRange().clear('Contents'));
    expect(await channelsNow(workbook)).toEqual([]);
    valueOf(await workbook.register.append(aRow('r1', '2026-0001-AB', { channel: '=1+1' })));
    expect((await readRows())[0]?.channel).toBe('=1+1');
  });

  it('are found where somebody renamed the list and its header', async () => {
    const workbook = await openedRegister();
    await asColleague((book) => {
      listOf(book).getHeaderRowRange().getCell(0, 0).values = [['Hoe']];
      listOf(book).name = 'Wegen';
    });
    expect(await channelsNow(workbook)).toEqual(workbookTexts.nl.channels);
    valueOf(await workbook.register.addToList('channels', 'WhatsApp'));
    expect(await channelsNow(workbook)).toEqual([...workbookTexts.nl.channels, 'WhatsApp']);
  });
});

describe.each(['nl', 'en', 'nl-1.1', 'en-1.1'] as const)(
  'a register without a list of channels, %s',
  (language) => {
    const usual = workbookTexts[language].channels;

    it('goes on with the usual ones, and says that the list lacks to who adds to it', async () => {
      const workbook = await earlierRegister(language);
      expect(await channelsNow(workbook)).toEqual(usual);
      valueOf(await workbook.register.append(aRow('r2', '2026-0002-CD', { channel: 'WhatsApp' })));
      expect((await readRows(language)).map(({ channel }) => channel)).toEqual([usual[0], 'WhatsApp']);
      const added = await workbook.register.addToList('channels', 'WhatsApp');
      const name = workbookTexts[language].lists.channels.title;
      expect(added).toEqual({ ok: false, fault: { code: 'sheetMissing', name } });
    });

    it('gets it once it is completed, beside the other lists, and old values stay', async () => {
      const workbook = await earlierRegister(language);
      expect(await complete(workbook)).toBe('created');
      expect(await channelsNow(workbook)).toEqual(usual);
      expect(await ruleOfColumn(language)).toBe('=Lijst_Kanalen');
      const { address, sheet } = await placeOfList();
      expect(address).toMatch(new RegExp(`^${sheet}!`));
      expect((await readRows(language))[0]?.channel).toBe(usual[0]);
      valueOf(await workbook.register.addToList('channels', 'WhatsApp'));
      expect(await channelsNow(workbook)).toEqual([...usual, 'WhatsApp']);
      expect(await complete(workbook)).toBe('present');
    });

    it('keeps what the office had added to the choices of the column', async () => {
      const workbook = await earlierRegister(language, [...usual, ' WhatsApp'].join(','));
      await complete(workbook);
      expect(await channelsNow(workbook)).toEqual([...usual, 'WhatsApp']);
    });

    it('leaves a rule alone that goes by something of the office', async () => {
      const workbook = await earlierRegister(language, '=Lijst_Medewerkers');
      await complete(workbook);
      expect(await ruleOfColumn(language)).toBe('=Lijst_Medewerkers');
      expect(await channelsNow(workbook)).toEqual(usual);
    });
  },
);
