import type { OfficeList } from '../../src/procedure/complaint/fields';
import { valueOf } from '../fixtures/valueOf';
import { inOtherExcel } from '../host/inProcess';
import { beforeRequest } from './beforeRequest';
import { openedRegister, type OpenedWorkbook } from './openedRegister';
import { asColleague } from './sheetReading';
import { readTable } from './sideReading';

const names = async (table = 'tblMedewerkers') =>
  (await readTable(table)).map((row) => Object.values(row)[0]);
const staff = ({ tables }: Excel.Workbook) => tables.getItem('tblMedewerkers');

/** A column of the whole sheet: Excel moves no part of another list that stands beside this one. */
const insertBefore = (table: Excel.Table, header: string) =>
  void table.columns.getItem(header).getRange().getEntireColumn().insert('Right');

/** A register in which one employee stands already. */
async function withOneEmployee(): Promise<OpenedWorkbook> {
  const workbook = await openedRegister();
  valueOf(await workbook.register.addToList('employees', 'Sanne Bakker'));
  return workbook;
}

/** The second request of an addition, once the register is known, is the one that writes. */
const writing = 2;

describe('a name that is added to a list of the office', () => {
  it.each<[OfficeList, (opened: NonNullable<Awaited<ReturnType<typeof reopened>>>) => string[]]>([
    ['employees', ({ lists }) => lists.employees.map(({ name }) => name)],
    ['departments', ({ lists }) => lists.departments.map(({ name }) => name)],
    ['categories', ({ lists }) => lists.categories],
    ['channels', ({ lists }) => lists.channels],
  ])('stands at the end of %s, also in the blank row of a new list', async (list, namesIn) => {
    const workbook = await openedRegister();
    const before = namesIn(workbook.opened);
    valueOf(await workbook.register.addToList(list, 'Jan de Boer'));
    valueOf(await workbook.register.addToList(list, '=1+1'));
    const opened = await reopened(workbook);
    expect(opened && namesIn(opened)).toEqual([...before, 'Jan de Boer', '=1+1']);
  });

  it('stands there once, however it is typed', async () => {
    const { register } = await withOneEmployee();
    valueOf(await register.addToList('employees', '  sanne  BAKKER'));
    expect(await names()).toEqual(['Sanne Bakker']);
  });

  it.each([true, false])(
    'stands there once when a colleague adds it at the same moment (%s: tables grow here)',
    async (grows) => {
      const { host, register } = await withOneEmployee();
      host.workbook.includesNewRows = grows;
      beforeRequest(writing, () =>
        asColleague((workbook) => {
          staff(workbook).getDataBodyRange().getRowsBelow(1).values = [['Jan de Boer', 'jan@x.nl', '', 'ja']];
        }),
      );
      valueOf(await register.addToList('employees', 'Jan de Boer'));
      expect(await readTable('tblMedewerkers')).toMatchObject([
        { Medewerker: 'Sanne Bakker' },
        { Medewerker: 'Jan de Boer', 'E-mail': 'jan@x.nl' },
      ]);
    },
  );

  it('leaves another name that a colleague adds at the same moment', async () => {
    const { register } = await withOneEmployee();
    beforeRequest(writing, () =>
      asColleague((workbook) => {
        staff(workbook).getDataBodyRange().getRowsBelow(1).values = [['Piet', '', '', 'ja']];
      }),
    );
    valueOf(await register.addToList('employees', 'Jan de Boer'));
    expect(await names()).toEqual(['Sanne Bakker', 'Piet', 'Jan de Boer']);
  });

  it('is active again when it stood there as inactive', async () => {
    const workbook = await withOneEmployee();
    await asColleague((changed) => {
      staff(changed).columns.getItem('Actief').getDataBodyRange().values = [['nee']];
    });
    valueOf(await workbook.register.addToList('employees', 'Sanne Bakker'));
    expect((await reopened(workbook))?.lists.employees.map(({ name }) => name)).toEqual(['Sanne Bakker']);
    expect(await names()).toEqual(['Sanne Bakker']);
  });

  it('leaves a totals row, what stands below the list and the lists beside it in place', async () => {
    const { register } = await withOneEmployee();
    const categories = await names('tblRubrieken');
    await asColleague((workbook) => {
      staff(workbook).getDataBodyRange().getRowsBelow(2).getCell(1, 1).values = [['van ons']];
    });
    valueOf(await register.addToList('employees', 'Jan de Boer'));
    valueOf(await register.addToList('employees', 'Klaas'));
    await asColleague((workbook) => {
      staff(workbook).showTotals = true;
    });
    valueOf(await register.addToList('employees', 'Piet'));
    expect(await names()).toEqual(['Sanne Bakker', 'Jan de Boer', 'Klaas', 'Piet']);
    expect(await names('tblRubrieken')).toEqual(categories);
  });

  it('is taken into a list that a filter kept from growing', async () => {
    const { register } = await withOneEmployee();
    await asColleague((workbook) =>
      staff(workbook).columns.getItem('Medewerker').filter.applyValuesFilter(['niemand']),
    );
    valueOf(await register.addToList('employees', 'Jan de Boer'));
    expect(await names()).toEqual(['Sanne Bakker', 'Jan de Boer']);
  });

  it('stands under its header, also when a column came before it or was renamed right before', async () => {
    const workbook = await withOneEmployee();
    const { register } = workbook;
    beforeRequest(writing, () => asColleague((changed) => insertBefore(staff(changed), 'E-mail')));
    valueOf(await register.addToList('employees', 'Jan de Boer'));
    await asColleague((changed) => void (staff(changed).columns.getItem('Medewerker').name = 'Collega'));
    valueOf(await register.addToList('employees', 'Piet'));
    expect(await readTable('tblMedewerkers')).toMatchObject([
      { Collega: 'Sanne Bakker', 'E-mail': '', Actief: 'ja' },
      { Collega: 'Jan de Boer', 'E-mail': '', Actief: 'ja' },
      { Collega: 'Piet', 'E-mail': '', Actief: 'ja' },
    ]);
    expect((await reopened(workbook))?.lists.employees.map(({ name }) => name)).toEqual([
      'Sanne Bakker',
      'Jan de Boer',
      'Piet',
    ]);
  });

  it('stands under its header when two columns change places right before', async () => {
    const { register } = await withOneEmployee();
    beforeRequest(writing, () =>
      asColleague((changed) => {
        const { columns } = staff(changed);
        const [name, email] = [columns.getItem('Medewerker'), columns.getItem('E-mail')];
        name.name = 'even anders';
        email.name = 'Medewerker';
        name.name = 'E-mail';
      }),
    );
    valueOf(await register.addToList('employees', 'Jan de Boer'));
    expect(await readTable('tblMedewerkers')).toMatchObject([
      { 'E-mail': 'Sanne Bakker', Medewerker: '' },
      { 'E-mail': '', Medewerker: 'Jan de Boer' },
    ]);
  });

  it('is active again in its own line when the list is sorted right before', async () => {
    const { register } = await withOneEmployee();
    valueOf(await register.addToList('employees', 'Jan de Boer'));
    await asColleague((changed) => {
      staff(changed).columns.getItem('Actief').getDataBodyRange().values = [['nee'], ['nee']];
    });
    beforeRequest(writing, () =>
      asColleague((changed) => staff(changed).sort.apply([{ key: 0, ascending: true }])),
    );
    valueOf(await register.addToList('employees', 'Sanne Bakker'));
    expect(await readTable('tblMedewerkers')).toMatchObject([
      { Medewerker: 'Jan de Boer', Actief: 'nee' },
      { Medewerker: 'Sanne Bakker', Actief: 'ja' },
    ]);
  });

  it('is not added to a protected sheet, and says so', async () => {
    const { register } = await withOneEmployee();
    await asColleague((workbook) => staff(workbook).worksheet.protection.protect());
    expect(await register.addToList('employees', 'Jan de Boer')).toEqual({
      ok: false,
      fault: { code: 'protected' },
    });
    expect(await names()).toEqual(['Sanne Bakker']);
  });
});

/** Changes each of the office's lists, without the hidden names of their headers. */
const inLists = (change: (table: Excel.Table) => void) =>
  inOtherExcel(() =>
    Excel.run(async (context) => {
      const hidden = context.workbook.names.load('items/name');
      const tables = ['Afdelingen', 'Medewerkers', 'Rubrieken', 'Feestdagen'].map((name) =>
        context.workbook.tables.getItem(`tbl${name}`).load('columns/items/name'),
      );
      await context.sync();
      for (const name of hidden.items) if (name.name.startsWith('Kolom_')) name.delete();
      tables.forEach(change);
      await context.sync();
    }),
  );

describe('the lists of a register that was made before headers had hidden names', () => {
  it.each([
    [
      'a column came in each',
      (table: Excel.Table) => insertBefore(table, table.columns.items[1]?.name ?? ''),
    ],
    [
      'each header was renamed',
      (table: Excel.Table) => {
        for (const column of table.columns.items) column.name = `${column.name} (nieuw)`;
      },
    ],
  ])('are read when %s', async (_, change) => {
    const workbook = await withOneEmployee();
    valueOf(await workbook.register.addToList('departments', 'Storingen'));
    const before = (await reopened(workbook))?.lists;
    await inLists(change);
    expect((await reopened(workbook))?.lists).toEqual(before);
  });

  it('say nothing where a column was deleted', async () => {
    const workbook = await withOneEmployee();
    await asColleague((changed) =>
      staff(changed).columns.getItem('E-mail').getRange().getEntireColumn().delete('Left'),
    );
    expect((await reopened(workbook))?.lists.employees).toEqual([
      { name: 'Sanne Bakker', email: '', department: '' },
    ]);
  });
});

async function reopened({ register }: OpenedWorkbook) {
  return valueOf(await register.open());
}
