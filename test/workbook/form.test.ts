import { draftFields } from '../../src/procedure/complaint/fields';
import { formLines } from '../../src/workbook/form/formLayout';
import { toDay } from '../../src/procedure/calendar/day';
import { valueOf } from '../fixtures/valueOf';
import { linkArgument } from '../host/page/grid/formulaLink';
import { aCreation } from './aCreation';
import { aRow } from './aRow';
import { asItComes, openedRegister } from './openedRegister';
import { asColleague } from './sheetReading';

/** What the form shows, by the name beside each value. */
const readForm = (sheet = 'Formulier') =>
  Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange('A1:D26').load('values,text');
    await context.sync();
    const facts = cells.values.flatMap((row, index) => [
      [String(row[0]).split('\n')[0], cells.text[index]?.[1]],
      [String(row[2]), cells.text[index]?.[3]],
    ]);
    return {
      facts: new Map(facts as [string, string][]),
      labels: cells.values.map(([label]) => String(label)),
    };
  });

describe('the form for the complaints folder', () => {
  it('has one place for each field that is asked in the pane, two facts on a line', () => {
    const facts = formLines.flatMap((line) =>
      line.kind === 'pair' ? line.keys : line.kind === 'box' ? line.key : [],
    );
    expect(facts).toEqual(expect.arrayContaining([...draftFields]));
    expect(new Set(facts).size).toBe(facts.length);
    expect(formLines.filter((line) => line.kind === 'pair' && line.keys.length !== 2)).toEqual([]);
  });

  it('fills itself for the case that is shown; dates read as dates and blanks are blank', async () => {
    const { register } = await openedRegister();
    valueOf(await register.append(aRow('r1', '2026-0001-AB', { name: 'Eerste' })));
    const second = aRow('r2', '2026-0002-CD', { name: '=Tweede', account: 'regel 1\nregel 2', email: '' });
    valueOf(await register.append(second));
    valueOf(await register.showForm(second.caseNumber));
    const { facts } = await readForm();
    expect(facts.get('Klachtnr')).toBe('2026-0002-CD');
    expect(facts.get('Naam')).toBe('=Tweede');
    expect(facts.get('Datum ontvangst')).toBe('01-07-2026');
    expect(facts.get('Wat de relatie vertelt')).toBe('regel 1\nregel 2');
    expect(facts.get('E-mail')).toBe('');
    expect(facts.get('Teruggebeld op')).toBe('');
  });

  it('says so beside a text that is longer than its box', async () => {
    const { register } = await openedRegister();
    const long = aRow('r1', '2026-0001-AB', { account: 'woord '.repeat(400) });
    valueOf(await register.append(long));
    valueOf(await register.showForm(long.caseNumber));
    const { facts, labels } = await readForm();
    expect(labels).toContain('Wat de relatie vertelt\nIngekort; de hele tekst staat in het register.');
    expect(facts.get('Wat de relatie vertelt')).toMatch(/ …$/);
    expect(facts.get('Wat de relatie vertelt')?.length).toBeLessThan(900);
  });

  it('takes no pattern for a number', async () => {
    const { register } = await openedRegister();
    valueOf(await register.append(aRow('r1', '2026-0001-AB', { name: 'Eerste' })));
    valueOf(await register.showForm('2026*' as never));
    expect((await readForm()).facts.get('Naam')).toBe('');
  });

  it('says in English when a number is not in the register', async () => {
    const { register } = await openedRegister('en');
    valueOf(await register.showForm('2026-9999-ZZ' as never));
    const cell = await Excel.run(async (context) => {
      const hint = context.workbook.worksheets.getItem('Form').getRange('C2').load('values');
      await context.sync();
      return hint.values[0]?.[0] as unknown;
    });
    expect(cell).toBe('This case number is not in the register.');
  });

  it('is named when it is gone, and made again on request', async () => {
    const { register } = await openedRegister();
    valueOf(await register.append(aRow('r1', '2026-0001-AB')));
    await asColleague((workbook) => workbook.worksheets.getItem('Formulier').delete());
    const gone = { ok: false, fault: { code: 'sheetMissing', name: 'Formulier' } };
    expect(await register.showForm('2026-0001-AB' as never)).toEqual(gone);
    expect(valueOf(await register.create(aCreation()))).toBe('created');
    valueOf(await register.showForm('2026-0001-AB' as never));
    expect((await readForm()).facts.get('Naam')).toBe('mevrouw J. van der Meer');
  });
});

describe('the mail links of a row', () => {
  const linkOf = (header: string) =>
    Excel.run(async (context) => {
      const column = context.workbook.tables.getItem('tblKlachten').columns.getItem(header);
      const cell = column.getDataBodyRange().getCell(0, 0).load('values,formulas');
      await context.sync();
      return { shown: cell.values[0]?.[0] as unknown, formula: String(cell.formulas[0]?.[0]) };
    });

  /** What a formula says in the first row of the register. */
  const evaluated = (formula: string) =>
    Excel.run(async (context) => {
      const cell = context.workbook.tables.getItem('tblKlachten').getDataBodyRange().getCell(0, 60);
      cell.formulas = [[formula.replaceAll('[@', 'tblKlachten[@')]];
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });

  it('stand there for whom something must still be sent to, without the add-in', async () => {
    // What the cells say by themselves, where Excel calculates them.
    const { register } = await openedRegister('nl', asItComes);
    await asColleague(({ tables }) => {
      tables.getItem('tblMedewerkers').getDataBodyRange().getRow(0).values = [
        ['Sanne Bakker', 's.bakker@example.nl', 'Klantcontact', 'ja'],
      ];
      tables.getItem('tblAfdelingen').getDataBodyRange().getRow(0).values = [
        ['Klantcontact', 'Ruth Oosterhof', 'r.oosterhof@example.nl', 'ja'],
      ];
    });
    const row = aRow('r1', '2026-0001-AB', { severity: 'serious' });
    valueOf(await register.append(row));
    expect((await linkOf('Mail medewerker')).shown).toBe('Mail Sanne Bakker');
    expect((await linkOf('Mail hoofd')).shown).toBe('Mail Klantcontact');

    const log = { event: 'handedOver', at: '2026-07-08T14:05', by: '' } as never;
    const done = { handedOverOn: toDay('2026-07-01'), headInformedOn: toDay('2026-07-01') };
    valueOf(await register.write(row.rowId, done, { seen: {}, log }));
    expect((await linkOf('Mail medewerker')).shown).toBe('');
    expect((await linkOf('Mail hoofd')).shown).toBe('');
  });

  it('go to nobody else for a name with a pattern in it, and carry nothing that a list hid in an address', async () => {
    const { register } = await openedRegister();
    await asColleague(({ tables }) => {
      tables.getItem('tblMedewerkers').getDataBodyRange().getRow(0).values = [
        ['Jana', 'r&d%1@example.nl?bcc=x@example.com&body=hoi#', 'Klantcontact', 'ja'],
      ];
    });
    valueOf(await register.append(aRow('r1', '2026-0001-AB', { followUpBy: 'Jan?' })));
    expect((await linkOf('Mail medewerker')).shown).toBe('');
    await asColleague(({ tables }) => {
      const names = tables.getItem('tblKlachten').columns.getItem('Opvolging door');
      names.getDataBodyRange().values = [['Jana']];
    });
    const { shown, formula } = await linkOf('Mail medewerker');
    expect(shown).toBe('Mail Jana');
    const address = new URL(String(await evaluated(`=${linkArgument(formula)}`)));
    expect(decodeURIComponent(address.pathname)).toBe('r&d%1@example.nl?bcc=x@example.com&body=hoi#');
    expect([...address.searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it.each([
    [{ reachBy: 'phone' }, 'De relatie wordt teruggebeld op 08-07-2026'],
    [{ reachBy: null }, 'De relatie wordt teruggebeld op 08-07-2026'],
    [{ reachBy: null, phone: '' }, 'Alles moet klaar zijn op 08-07-2026'],
    [{ reachBy: 'letter' }, 'Alles moet klaar zijn op 08-07-2026'],
    [{ reachBy: 'email' }, 'Alles moet klaar zijn op 08-07-2026'],
    [{ reachBy: 'none', phone: '', name: '' }, 'Alles moet klaar zijn op 08-07-2026'],
  ] as const)('say what happens on the day for %j', async (reached, said) => {
    const { register } = await openedRegister();
    await asColleague(({ tables }) => {
      tables.getItem('tblMedewerkers').getDataBodyRange().getRow(0).values = [
        ['Sanne Bakker', 's.bakker@example.nl', 'Klantcontact', 'ja'],
      ];
    });
    valueOf(await register.append(aRow('r1', '2026-0001-AB', reached)));
    const { formula } = await linkOf('Mail medewerker');
    const address = new URL(String(await evaluated(`=${linkArgument(formula)}`)));
    expect(address.searchParams.get('body')).toBe(said);
  });

  it('are blank where the list knows no address', async () => {
    const { register } = await openedRegister();
    valueOf(await register.append(aRow('r1', '2026-0001-AB', { followUpBy: 'Onbekende' })));
    expect((await linkOf('Mail medewerker')).shown).toBe('');
  });
});
