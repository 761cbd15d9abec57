import {
  languageIn,
  sameLanguage,
  type EarlierLanguage,
  type RegisterLanguage,
} from '../../../src/i18n/workbook/registerLanguages';
import { workbookTexts } from '../../../src/i18n/workbook/workbookTexts';
import type { ColumnKey } from '../../../src/i18n/workbook/textShape';
import { earlierHeaders } from '../../fixtures/earlierHeaders';
import { valueOf } from '../../fixtures/valueOf';
import { inOtherExcel } from '../../host/inProcess';
import { aCreation } from '../aCreation';
import { aRow } from '../aRow';
import { aStep } from '../aStep';
import { inspectedRegister, typeInto } from '../inspection/wornRegister';
import { openedRegister } from '../openedRegister';
import { asColleague, readRows } from '../sheetReading';
import { readTable } from '../sideReading';
import { actions } from './actions';
import { filledRegister, openPane } from './filledRegister';

const earlier = Object.keys(earlierHeaders) as EarlierLanguage[];

/** The headers of these tables as somebody sees them, from left to right. */
const headersOf = (tables: readonly string[]): Promise<Record<string, string[]>> =>
  inOtherExcel(() =>
    Excel.run(async (context) => {
      const rows = tables.map((name) =>
        context.workbook.tables.getItem(name).getHeaderRowRange().load('values'),
      );
      await context.sync();
      return Object.fromEntries(
        tables.map((name, index) => [name, (rows[index]?.values[0] ?? []).map(String)]),
      );
    }),
  );

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

/** What each thing that a pane does costs in requests, one pane after another. */
async function tripsOf(language: RegisterLanguage): Promise<Record<string, number>> {
  const { host } = await filledRegister(language);
  const trips: Record<string, number> = {};
  for (const [action, act] of Object.entries(actions)) {
    const before = host.requests.length;
    await act(await openPane()).catch((error: unknown) => {
      throw new Error(`${action}: ${String(error)}`, { cause: error });
    });
    trips[action] = host.requests.length - before;
  }
  return trips;
}

const headerOf = (language: RegisterLanguage, key: ColumnKey) => workbookTexts[language].columns[key];

const columnIn = ({ tables }: Excel.Workbook, table: string, header: string) =>
  tables.getItem(table).columns.getItem(header);

/** About half of what changed. */
const halfOf = {
  'nl-1.1': [['tblKlachten', 'Datum gesloten', 'Sluitdatum']],
  'en-1.1': [
    ['tblKlachten', 'Closed', 'Closing date'],
    ['tblKlachten', 'Calamity', 'Incident'],
    ['tblRondes', "Relation's answer", "Customer's answer"],
    ['tblCalamiteiten', 'Affected relations', 'Affected customers'],
  ],
} as const;

/** As before there were any. */
const withoutHiddenNames = () =>
  Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name');
    await context.sync();
    for (const name of names.items) if (name.name.startsWith('Kolom_')) name.delete();
    await context.sync();
  });

describe.each(earlier)('a register that was made before headers got better words, %s', (language) => {
  const { sheets, tables } = earlierHeaders[language];
  const names = Object.keys(tables);
  const filled = names.filter((name) => !name.startsWith('tblGetroffenen'));

  it('keeps them through all that a pane does, which takes no request more than in one of today', async () => {
    expect(await tripsOf(language)).toEqual(await tripsOf(languageIn(language)));

    const { register } = await filledRegister(language);
    for (const act of Object.values(actions)) await act(await openPane());
    expect(await headersOf(names)).toEqual(tables);
    expect(await sheetNames()).toEqual(expect.arrayContaining([...sheets]));
    expect(valueOf(await register.create(aCreation()))).toBe('present');
    expect(await headersOf(names)).toEqual(tables);
  });

  it('says in its log and in its messages what its headers say', async () => {
    const { register } = await openedRegister(language);
    valueOf(await register.append(aRow('r1', '2026-0001-AB', { promise: 'te laat' })));
    valueOf(await register.write('r1' as never, { promise: 'te vroeg' }, aStep({ promise: 'te laat' })));
    const [line] = (await readTable('tblLogboek')).slice(-1);
    expect(Object.values(line ?? {}).join()).toContain(`${headerOf(language, 'promise')} te laat → te vroeg`);

    await asColleague((workbook) =>
      columnIn(workbook, 'tblKlachten', headerOf(language, 'account')).delete(),
    );
    expect(await register.append(aRow('r2', '2026-0002-CD'))).toMatchObject({
      fault: { code: 'columnMissing', name: headerOf(language, 'account') },
    });
  });

  it('gets columns that it lacks under the names that they had', async () => {
    const { register } = await openedRegister(language);
    await asColleague((workbook) =>
      columnIn(workbook, 'tblKlachten', headerOf(language, 'closedOn')).delete(),
    );
    expect(valueOf(await register.create(aCreation()))).toBe('created');
    const after = await headersOf(['tblKlachten']);
    expect([...(after['tblKlachten'] ?? [])].sort()).toEqual([...tables.tblKlachten].sort());
    valueOf(await register.append(aRow('r1', '2026-0001-AB', { closedOn: '2026-06-05' as never })));
    expect((await readRows(language))[0]).toMatchObject({ closedOn: 46_178 });
  });

  it('is found whole by Nakijken, and mended in its own words', async () => {
    const { inspect, mend } = await inspectedRegister(language);
    expect((await inspect()).found).toEqual([]);
    await typeInto([{ row: 0, key: 'closedOn', value: '2 juli 2026', format: '@' }], language);
    valueOf(await mend());
    expect((await readRows(language))[0]).toMatchObject({ closedOn: 46_205 });
    const told = await readTable('tblNagekeken');
    expect(told.flatMap((line) => Object.values(line))).toContain(headerOf(language, 'closedOn'));
    expect(await headersOf(['tblKlachten'])).toEqual({ tblKlachten: tables.tblKlachten });
  });

  it.each([
    ['by its hidden names', () => Promise.resolve()],
    ['by what a header is called in another version', withoutHiddenNames],
  ])('is known where somebody gave half of its headers the new words, %s', async (_, forget) => {
    await filledRegister(language);
    await forget();
    await asColleague((workbook) => {
      for (const [table, from, to] of halfOf[language]) columnIn(workbook, table, from).name = to;
    });
    const before = await headersOf(filled);
    for (const act of Object.values(actions)) await act(await openPane());
    expect(valueOf(await (await openPane()).register.create(aCreation()))).not.toBeNull();
    expect(await headersOf(filled)).toEqual(before);
  });
});

describe('the words of registers', () => {
  it.each(earlier)(
    'differ in %s from those of today, and no word of one names another column in the other',
    (language) => {
      const [today, before] = sameLanguage(language).map((one) => workbookTexts[one].columns);
      const keys = Object.keys(today ?? {}) as ColumnKey[];
      const changed = keys.filter((key) => today?.[key] !== before?.[key]);
      expect(changed).toEqual(
        language === 'nl-1.1'
          ? ['account', 'closedOn']
          : ['relationNumber', 'account', 'answer', 'closedOn', 'calamity'],
      );
      for (const key of changed)
        for (const words of [today, before])
          expect(keys.filter((other) => other !== key && words?.[other] === before?.[key])).toEqual([]);
    },
  );
});
