import { registerLanguages } from '../../src/i18n/workbook/registerLanguages';
import { createSetUp } from '../../src/workbook/setUp/createSetUp';
import { valueOf } from '../fixtures/valueOf';
import { isCleanUp } from '../host/isCleanUp';
import { beforeRequest } from './beforeRequest';
import { openedRegister } from './openedRegister';
import { asColleague } from './sheetReading';

const seen = { organisation: '', callbackTerm: 5 };
const brug = { organisation: "'t Huis =1+1", callbackTerm: 3 };
const wonen = { name: 'Wonen', head: 'Ruth Bos', headEmail: 'r@x.nl' };
const beheer = { name: '=1+1', head: '+31', headEmail: '' };
const people = [
  { name: "'t Hart", email: 'h@x.nl', department: 'Wonen' },
  { name: '=1+1', email: '', department: '' },
  { name: 'Jan Vos', email: 'a@x.nl', department: '' },
  { name: 'jan vos', email: 'b@x.nl', department: '' },
];

const setting = (name: string) => (book: Excel.Workbook) => book.names.getItem(name).getRange();
const organisation = setting('Instelling_Organisatie');
const term = setting('Instelling_Terugbeltermijn');
const employees = (book: Excel.Workbook) => book.tables.getItem('tblMedewerkers');
const departments = (book: Excel.Workbook) => book.tables.getItem('tblAfdelingen');

async function steps(language: Parameters<typeof openedRegister>[0] = 'nl') {
  const workbook = await openedRegister(language);
  const { register, session } = workbook;
  const opened = async () => {
    const read = valueOf(await register.open());
    if (!read) throw new Error('The register is gone');
    return read;
  };
  return {
    ...workbook,
    port: createSetUp(session),
    office: async () => {
      const { settings } = await opened();
      return { organisation: settings.organisation, callbackTerm: settings.callbackTerm };
    },
    departmentsNow: async () =>
      (await opened()).lists.departments.map(({ name, head, headEmail }) => ({ name, head, headEmail })),
    peopleNow: async () => (await opened()).lists.employees,
  };
}

describe.each(registerLanguages)('the three steps after a new register (%s)', (language) => {
  it('write what was typed as text, each for itself', async () => {
    const { port, office, departmentsNow, peopleNow } = await steps(language);
    expect(valueOf(await port.saveSettings({ seen, now: brug }))).toBe('written');
    expect(valueOf(await port.saveDepartments([], [wonen, beheer]))).toBe('written');
    expect(valueOf(await port.addPeople(people))).toMatchObject({ added: 4, filled: 0, inactive: [] });
    expect(await office()).toEqual(brug);
    expect(await departmentsNow()).toEqual([wonen, beheer]);
    expect(await peopleNow()).toEqual(people);
  });
});

describe('the settings of the first step', () => {
  it.each([0, 1, 2])('stay a colleague’s, who filled them in before request %i', async (nth) => {
    const { port, office } = await steps();
    const fill = () => asColleague((book) => void (organisation(book).values = [['De Linde']]));
    if (nth === 0) await fill();
    else beforeRequest(nth, fill);
    const saved = valueOf(await port.saveSettings({ seen, now: brug }));
    expect(saved).toBe('changed');
    expect(await office()).toEqual({ organisation: 'De Linde', callbackTerm: 5 });
  });

  it('are found where an office moved them', async () => {
    const { port, office } = await steps();
    await asColleague((book) => {
      organisation(book).getEntireRow().insert('Down');
      term(book).getEntireColumn().insert('Right');
    });
    expect(valueOf(await port.saveSettings({ seen, now: brug }))).toBe('written');
    expect(await office()).toEqual(brug);
  });

  it('are written again without harm when the answer was lost', async () => {
    const { port, office, host } = await steps();
    valueOf(await port.saveDepartments([], []));
    host.faults.loseReply(2);
    expect((await port.saveSettings({ seen, now: brug })).ok).toBe(false);
    expect(valueOf(await port.saveSettings({ seen, now: brug }))).toBe('written');
    expect(await office()).toEqual(brug);
  });
});

describe('the departments of the second step', () => {
  const change = { seen: wonen, head: 'Hidde', headEmail: 'h@x.nl' };

  it('get another head, and keep what else stands in their row', async () => {
    const { port, departmentsNow } = await steps();
    await port.saveDepartments([], [wonen, beheer]);
    expect(valueOf(await port.saveDepartments([change], []))).toBe('written');
    expect(await departmentsNow()).toEqual([{ ...wonen, head: 'Hidde', headEmail: 'h@x.nl' }, beheer]);
  });

  it('are told apart where one name is a pattern for another, and one has a blank behind it', async () => {
    const { port, departmentsNow } = await steps();
    const pattern = { ...wonen, name: 'Won*' };
    await port.saveDepartments([], [wonen, pattern]);
    await asColleague(
      (book) => void (departments(book).getDataBodyRange().getCell(0, 0).values = [['Wonen ']]),
    );
    const others = { head: 'Nora', headEmail: 'n@x.nl' };
    expect(valueOf(await port.saveDepartments([change, { seen: pattern, ...others }], []))).toBe('written');
    expect(await departmentsNow()).toEqual([
      { ...wonen, head: 'Hidde', headEmail: 'h@x.nl' },
      { ...pattern, ...others },
    ]);
  });

  it.each([1, 2, 3])('keep the head whom a colleague named before request %i', async (nth) => {
    const { port, departmentsNow } = await steps();
    await port.saveDepartments([], [wonen]);
    beforeRequest(nth, () =>
      asColleague((book) => void (departments(book).getDataBodyRange().getCell(0, 1).values = [['Nora']])),
    );
    expect(valueOf(await port.saveDepartments([change], []))).toBe('changed');
    expect(await departmentsNow()).toEqual([{ ...wonen, head: 'Nora' }]);
  });

  it('stand there once when a colleague adds one at the same moment', async () => {
    const { port, departmentsNow } = await steps();
    valueOf(await port.saveDepartments([], [beheer]));
    beforeRequest(2, () =>
      asColleague(
        (book) =>
          void (departments(book).getDataBodyRange().getRowsBelow(1).values = [['Wonen', 'Nora', '', 'ja']]),
      ),
    );
    expect(valueOf(await port.saveDepartments([], [wonen]))).toBe('changed');
    expect(await departmentsNow()).toEqual([beheer, { name: 'Wonen', head: 'Nora', headEmail: '' }]);
  });
});

describe('the employees of the third step', () => {
  it('are added once, also inactive ones and whoever a colleague adds at the same moment', async () => {
    const { port, peopleNow } = await steps();
    await port.addPeople(people.slice(0, 1));
    beforeRequest(2, () =>
      asColleague(
        (book) =>
          void (employees(book).getDataBodyRange().getRowsBelow(1).values = [
            ['Jan Vos', 'a@x.nl', '', 'nee'],
          ]),
      ),
    );
    expect(valueOf(await port.addPeople(people))).toMatchObject({ added: 2 });
    expect((await peopleNow()).map(({ name }) => name)).toEqual(["'t Hart", '=1+1', 'jan vos']);
    expect(valueOf(await port.addPeople(people))).toEqual({ added: 0, filled: 0, inactive: ['Jan Vos'] });
  });

  const onTheList = ([first = [], ...rest]: string[][]) =>
    asColleague((book) => {
      employees(book).getDataBodyRange().getRow(0).values = [first];
      if (rest.length > 0) employees(book).rows.add(undefined, rest);
    });
  const addresses = () =>
    Excel.run(async (context) => {
      const body = employees(context.workbook).getDataBodyRange().load('values');
      await context.sync();
      return body.values.map(([name, email]) => [name, email] as unknown[]);
    });
  const pasted = (name: string, email: string) => ({ name, email, department: '' });

  it('get an address that they lack, and keep one that they have', async () => {
    const { port } = await steps();
    await onTheList([
      ['Ans Bos ', '', '', 'ja'],
      ['Bo Vos', 'bo@x.nl', '', 'ja'],
      ['Els', '', '', 'ja'],
      ['Els', '', '', 'ja'],
    ]);
    const people = [pasted('ans bos', 'ans@x.nl'), pasted('Bo Vos', 'ander@x.nl'), pasted('Els', 'els@x.nl')];
    expect(valueOf(await port.addPeople(people))).toEqual({ added: 1, filled: 1, inactive: [] });
    expect(await addresses()).toEqual([
      ['Ans Bos ', 'ans@x.nl'],
      ['Bo Vos', 'bo@x.nl'],
      ['Els', ''],
      ['Els', ''],
      ['Bo Vos', 'ander@x.nl'],
    ]);
    expect(valueOf(await port.addPeople(people))).toMatchObject({ added: 0, filled: 0 });
  });

  it('keep the address that a colleague gives them at any moment', async () => {
    const ask = [pasted('Ans Bos', 'ans@x.nl')];
    const { port, host } = await steps();
    await onTheList([['Ans Bos', '', '', 'ja']]);
    const start = host.requests.length;
    valueOf(await port.addPeople(ask));
    for (let nth = 1; nth <= host.requests.length - start; nth++) {
      const again = await steps();
      await onTheList([['Ans Bos', '', '', 'ja']]);
      beforeRequest(nth, () => onTheList([['Ans Bos', 'van@collega.nl', '', 'ja']]));
      expect((await again.port.addPeople(ask)).ok).toBe(true);
      expect([nth, (await addresses())[0]]).toEqual([nth, ['Ans Bos', 'van@collega.nl']]);
    }
  });

  it.each(['refused', 'lost'] as const)(
    'get an address and stand there once when any request is %s and it is done again',
    async (how) => {
      const ask = [pasted('Ans Bos', 'ans@x.nl'), pasted('Cor', 'cor@x.nl')];
      const { port, host } = await steps();
      await onTheList([['Ans Bos', '', '', 'ja']]);
      const start = host.requests.length;
      valueOf(await port.addPeople(ask));
      const whole = await addresses();
      const count = host.requests.slice(start).filter((one) => !isCleanUp(one)).length;
      for (let nth = 1; nth <= count; nth++) {
        const again = await steps();
        await onTheList([['Ans Bos', '', '', 'ja']]);
        if (how === 'refused') again.host.faults.fail('InvalidOrTimedOutSession', nth);
        else again.host.faults.loseReply(nth);
        await again.port.addPeople(ask);
        again.host.faults.calm();
        valueOf(await again.port.addPeople(ask));
        expect([nth, await addresses()]).toEqual([nth, whole]);
      }
    },
  );

  it('stand under their headers, whatever columns an office has', async () => {
    const { port, peopleNow } = await steps();
    await asColleague((book) => {
      employees(book).columns.getItem('E-mail').getRange().getEntireColumn().insert('Right');
      employees(book).columns.getItem('Afdeling').name = 'Team';
    });
    expect(valueOf(await port.addPeople(people))).toMatchObject({ added: 4, filled: 0, inactive: [] });
    expect(await peopleNow()).toEqual(people);
  });

  it('aren’t added without a column for what is known of them', async () => {
    const { port, peopleNow } = await steps();
    await asColleague((book) =>
      employees(book).columns.getItem('E-mail').getRange().getEntireColumn().delete('Left'),
    );
    expect(await port.addPeople(people)).toMatchObject({ ok: false, fault: { code: 'columnMissing' } });
    expect(await peopleNow()).toEqual([]);
  });
});

describe.each(['settings', 'departments', 'people'] as const)('a fault while the %s are saved', (which) => {
  const save = ({ port }: Awaited<ReturnType<typeof steps>>) => {
    if (which === 'settings') return port.saveSettings({ seen, now: brug });
    return which === 'departments' ? port.saveDepartments([], [wonen, beheer]) : port.addPeople(people);
  };
  const standing = async ({ office, departmentsNow, peopleNow }: Awaited<ReturnType<typeof steps>>) => ({
    office: await office(),
    departments: await departmentsNow(),
    people: await peopleNow(),
  });

  it.each([1, 2])('in request %i writes nothing, and a repeat writes all of it once', async (nth) => {
    const workbook = await steps();
    const before = await standing(workbook);
    workbook.host.faults.fail('InvalidOrTimedOutSession', nth);
    expect(await save(workbook)).toMatchObject({ ok: false, fault: { code: 'sessionExpired' } });
    expect(await standing(workbook)).toEqual(before);
    expect((await save(workbook)).ok).toBe(true);
    const after = await standing(workbook);
    expect(after).not.toEqual(before);
    await save(workbook);
    expect(await standing(workbook)).toEqual(after);
  });

  it('such as a cell that is being typed in, no connection or a protected sheet is told', async () => {
    const workbook = await steps();
    const before = await standing(workbook);
    workbook.host.workbook.editing = true;
    expect(await save(workbook)).toMatchObject({ ok: false, fault: { code: 'cellEditMode' } });
    workbook.host.workbook.editing = false;
    workbook.host.faults.offline = true;
    expect(await save(workbook)).toMatchObject({ ok: false, fault: { code: 'offline' } });
    workbook.host.faults.offline = false;
    await asColleague((book) => {
      organisation(book).worksheet.protection.protect();
      employees(book).worksheet.protection.protect();
    });
    expect(await save(workbook)).toMatchObject({ ok: false, fault: { code: 'protected' } });
    expect(await standing(workbook)).toEqual(before);
  });
});
