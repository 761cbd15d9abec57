import { languageIn, registerLanguages } from '../../src/i18n/workbook/registerLanguages';
import { workbookTexts } from '../../src/i18n/workbook/workbookTexts';
import type { ColumnKey } from '../../src/i18n/workbook/textShape';
import { toDay } from '../../src/procedure/calendar/day';
import { fillFormula } from '../../src/workbook/sheet/fillFormula';
import { plainFormula } from '../../src/workbook/sheet/plainFormula';
import { dutchHolidays } from '../../src/procedure/calendar/holidays';
import { earlierFormulas } from '../fixtures/earlierFormulas';
import { valueOf } from '../fixtures/valueOf';
import { aCreation } from './aCreation';
import { aRow } from './aRow';
import { allCells, inspectedRegister } from './inspection/wornRegister';
import { asColleague, readCells, readRows } from './sheetReading';

const languages = ['nl-1.1', 'en-1.1'] as const;
type Language = (typeof languages)[number];

const helpers = ['step', 'standing', 'daysToClose'] as const satisfies ColumnKey[];
const earlier = ['signal', 'year', 'month', 'workingDays'] as const satisfies ColumnKey[];

const day = toDay('2026-07-03');
const ended = { status: 'closed', closedOn: toDay('2026-07-06'), calledOn: day, satisfied: 'yes' } as const;
const checked = { handedOverOn: day, checkedOn: day, checkedBy: 'Karin Vos' };

/** A register as an earlier version made it. */
async function earlierRegister(language: Language) {
  const register = await inspectedRegister(language);
  const rows = [
    aRow('r4', '2026-0004-GH', { ...ended, ...checked }),
    aRow('r5', '2026-0005-IJ', { severity: 'serious', round: 2, attempts: 1 }),
  ];
  for (const row of rows) valueOf(await register.register.append(row));
  const { columns } = workbookTexts[language];
  await asColleague(({ tables }) => {
    const table = tables.getItem('tblKlachten');
    for (const key of earlier)
      fillFormula(table.columns.getItem(columns[key]).getDataBodyRange(), earlierFormulas[language][key]);
    for (const key of helpers) table.columns.getItem(columns[key]).delete();
  });
  return register;
}

const complete = async ({ register }: Awaited<ReturnType<typeof earlierRegister>>, language: Language) =>
  valueOf(
    await register.create(aCreation({ language: languageIn(language), holidays: dutchHolidays(2026) })),
  );

const formulasIn = ({ found }: { found: readonly { kind: string }[] }) =>
  found.filter(({ kind }) => kind === 'formulas');

const saidBy = async (language: Language) =>
  (await readRows(language)).map((row) => earlier.map((key) => row[key]));

describe.each(languages)(
  'a register of which the formulas are those of an earlier version, %s',
  (language) => {
    it('goes on by them once it is completed, in new rows too', async () => {
      const register = await earlierRegister(language);
      const before = await saidBy(language);
      await complete(register, language);
      expect(await saidBy(language)).toEqual(before);
      const [cells = []] = await readCells([...earlier, ...helpers], language);
      expect(cells.slice(0, earlier.length).map(({ formula }) => plainFormula(formula ?? ''))).toEqual(
        earlier.map((key) => plainFormula(earlierFormulas[language][key])),
      );
      expect(cells.every(({ formula }) => formula?.startsWith('='))).toBe(true);

      valueOf(
        await register.register.append(
          aRow('r6', '2026-0006-KL', { severity: 'serious', round: 2, attempts: 1 }),
        ),
      );
      const rows = await readRows(language);
      expect(rows[5]?.signal).toBe(rows[4]?.signal);
    });

    it('gets those of today when it is inspected, which say the same, and has its own back after that', async () => {
      const register = await earlierRegister(language);
      await complete(register, language);
      const before = await allCells('tblKlachten');
      expect(formulasIn(await register.inspect())).toMatchObject([{ count: 5 * earlier.length }]);

      expect(valueOf(await register.mend())).toMatchObject({ dressed: true });
      const after = await allCells('tblKlachten');
      expect(after.values).toEqual(before.values);
      expect(after.formulas).not.toEqual(before.formulas);
      expect(formulasIn(await register.inspect())).toEqual([]);

      await register.takeBackLast();
      expect(await allCells('tblKlachten')).toEqual(before);
    });
  },
);

describe('a row that a pane of an earlier version finished itself, without what it doesn’t know', () => {
  it('says what it asks for, and is whole again when it is inspected', async () => {
    const register = await inspectedRegister('nl-1.1');
    const { columns } = workbookTexts['nl-1.1'];
    const whole = await allCells('tblKlachten');
    await asColleague(({ tables }) => {
      const cellOf = (key: ColumnKey) =>
        tables.getItem('tblKlachten').columns.getItem(columns[key]).getDataBodyRange().getCell(2, 0);
      for (const key of helpers) cellOf(key).values = [['']];
      for (const key of earlier) cellOf(key).formulas = [[earlierFormulas['nl-1.1'][key]]];
    });
    const [first, , third] = await saidBy('nl-1.1');
    expect(third).toEqual(first);
    expect(valueOf(await register.mend())).toMatchObject({ dressed: true });
    expect(await allCells('tblKlachten')).toEqual(whole);
  });
});

describe('the formulas of a register', () => {
  it.each(registerLanguages)(
    'ask for the day of today only where little has to be worked out, %s',
    async (language) => {
      await inspectedRegister(language);
      const keys = Object.keys(workbookTexts[language].columns) as ColumnKey[];
      const [cells = []] = await readCells(keys, language);
      const daily = keys.flatMap((key, index) => {
        const formula = cells[index]?.formula ?? '';
        return formula.includes('TODAY()') ? [[key, formula.length < 400] as const] : [];
      });
      expect(daily).toEqual([
        ['signal', true],
        ['workingDays', true],
      ]);
    },
  );
});
