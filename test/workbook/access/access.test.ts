import type { Person } from '../../../src/procedure/access/recognise';
import { toDay } from '../../../src/procedure/calendar/day';
import type { RowId } from '../../../src/procedure/complaint/complaint';
import { erase } from '../../../src/usecases/access/erase';
import { findHeld } from '../../../src/usecases/access/findHeld';
import { giveAccess } from '../../../src/usecases/access/giveAccess';
import { rectify } from '../../../src/usecases/access/rectify';
import { composeLetters } from '../../../src/usecases/letters/composeLetters';
import { createAccess } from '../../../src/workbook/access/createAccess';
import { createCalamities } from '../../../src/workbook/calamity/createCalamities';
import { createLetters } from '../../../src/workbook/letters/createLetters';
import { createOwn } from '../../../src/workbook/own/createOwn';
import { createRetention } from '../../../src/workbook/retention/createRetention';
import { createWorkbookRegister } from '../../../src/workbook/ports/createWorkbookRegister';
import { newSession } from '../../../src/workbook/table/session';
import { aCalamity } from '../../fixtures/aCalamity';
import { aLetterBasis } from '../../fixtures/aLetterBasis';
import { anAffectedRow } from '../../fixtures/anAffectedRow';
import { valueOf } from '../../fixtures/valueOf';
import { isCleanUp } from '../../host/isCleanUp';
import { aRow } from '../aRow';
import { affectedCells, code, patiently, sheetNames } from '../letters/affectedTable';
import { endedRegister, open, past, personal, recent, work } from '../retention/endedRegister';
import { wordsIn } from '../retention/wordsIn';
import { asColleague, readRows } from '../sheetReading';
import { readTable } from '../sideReading';

const zandstra: Person = {
  name: 'mevrouw Q. Zandstra',
  phone: personal.phone,
  email: '',
  address: '',
  postcode: '',
  relationNumber: '',
};
const brother = aRow('r4', '2024-0004-GH', { name: 'de heer K. Zandstra', phone: personal.phone });
const later = aRow('r5', '2026-0005-IJ', {
  ...{
    name: '=Zandstra',
    email: personal.email,
    phone: '',
    address: 'Elders 1',
    account: 'Ik bel over Sanne Bakker.',
  },
  ...{ followUpBy: 'Sanne Bakker', takenBy: 'Pieter Zijlstra' },
});

/** A register with two complaints of one person, one of a namesake at the same number, and a list that names them. */
async function registerAbout() {
  const ended = await endedRegister([past, recent, open, brother, later]);
  const letters = createLetters(ended.session);
  const log = { event: 'registered', at: '2024-06-01T10:00', by: 'Mila' } as never;
  valueOf(await createCalamities(ended.session).appendCalamity(aCalamity(), log));
  const { name, address, postcode } = past;
  const rows = [
    anAffectedRow(1, { name, address, postcode, relationNumber: '', approachedOn: toDay('2024-06-05') }),
    anAffectedRow(2, { name: 'de heer Ander' }),
  ];
  valueOf(await letters.addAffected({ code, run: 'L1', rows }, patiently));
  const basis = aLetterBasis();
  const composed = await composeLetters(rows, basis, async () => {});
  valueOf(await letters.print({ code, style: basis.style, letters: composed.letters }, patiently));
  await asColleague(({ tables }) => {
    tables
      .getItem('tblKlachten')
      .columns.add(undefined, [['Hond'], ['teckel'], ['poedel'], [''], [''], ['']] as never);
  });
  return { ...ended, ports: portsOf(ended.session, ended.ports) };
}

const portsOf = (
  session: ReturnType<typeof newSession>,
  ports: Awaited<ReturnType<typeof endedRegister>>['ports'],
) => ({
  ...ports,
  register: createWorkbookRegister(session),
  retention: createRetention(session),
  access: createAccess(session),
  calamities: createCalamities(session),
  letters: createLetters(session),
  own: createOwn(session),
});

type Ports = ReturnType<typeof portsOf>;

const found = async (ports: Ports) => {
  const held = valueOf(await findHeld(ports, zandstra, work));
  if (held === null) throw new Error('nobody cancelled');
  const certain = <T>(all: readonly { one: T; isCertain: boolean }[]) =>
    all.flatMap(({ one, isCertain }) => (isCertain ? [one] : []));
  return { held, complaints: certain(held.complaints), affected: certain(held.affected) };
};

const give = async (ports: Ports) => {
  const { complaints, affected } = await found(ports);
  const rowIds = complaints.map(({ rowId }) => rowId);
  const employees = ['Sanne Bakker', 'Pieter Zijlstra'];
  return giveAccess(ports, { person: zandstra, rowIds, affected, employees }, work);
};

/** What the sheet says, line by line. */
const sheetLines = (name = 'Inzage'): Promise<string[][]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true).load('values');
    await context.sync();
    return used.values.map((row) => row.map(String));
  });

describe('what is kept of somebody', () => {
  it('is found wherever it stands, with what is only likely marked', async () => {
    const { ports } = await registerAbout();
    const { held } = await found(ports);
    expect(held.complaints.map(({ one, isCertain }) => [one.caseNumber, isCertain])).toEqual([
      [past.caseNumber, true],
      [brother.caseNumber, false],
      [later.caseNumber, true],
    ]);
    expect(held.affected.map(({ one, isCertain }) => [one.rowId, one.code, isCertain])).toEqual([
      ['L1-1', code, true],
    ]);
  });

  it('comes on one sheet to print, without who else is in it, and user text stays text', async () => {
    const { ports, host } = await registerAbout();
    expect(valueOf(await give(ports))).toBe(true);
    const lines = await sheetLines();
    const said = lines.flat().join('\n');
    const wanted = Object.values(personal).filter((value) => value !== personal.name);
    expect(wanted.filter((value) => !said.includes(value))).toEqual([]);
    expect(lines).toContainEqual([
      'Persoonsgegevens blijven 24 maanden staan nadat een klacht is gesloten.',
      '',
    ]);
    expect(lines).toContainEqual(['Naam', '=Zandstra']);
    expect(lines).toContainEqual(['Hond', 'teckel']);
    expect(lines).toContainEqual(['Wat de relatie vertelt', 'Ik bel over ….']);
    expect(lines).toContainEqual(['Benaderd op', '05-06-2024']);
    expect(lines.some(([first]) => first === 'Ronde 1, afgesloten')).toBe(true);
    for (const word of ['Sanne', 'Bakker', 'Zijlstra', 'K. Zandstra', 'Ander', 'poedel', 'Recent'])
      expect([word, said.includes(word)]).toEqual([word, false]);
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Inzage');
    expect(sheet?.pageLayout).toMatchObject({ orientation: 'Portrait', paperSize: 'A4' });
  });

  it('stands on one sheet at a time, beside one of the office’s own of that name', async () => {
    const { ports } = await registerAbout();
    await asColleague(({ worksheets }) => void worksheets.add('Inzage'));
    valueOf(await give(ports));
    valueOf(await give(ports));
    const names = await sheetNames();
    expect(names.filter((name) => name.startsWith('Inzage'))).toEqual(['Inzage', 'Inzage (2)']);
    expect((await sheetLines('Inzage (2)'))[0]?.[0]).toBe('Inzage in persoonsgegevens');
  });

  it('goes out of the workbook with what is anonymised', async () => {
    const { ports, host, anonymise } = await registerAbout();
    valueOf(await give(ports));
    valueOf(await anonymise());
    expect(await sheetNames()).not.toContain('Inzage');
    expect(await wordsIn(host.workbook)).not.toContain(personal.account);
  });

  it.each(['refused', 'lost'] as const)('is whole or not there when any request is %s', async (how) => {
    const { ports, host } = await registerAbout();
    const start = host.requests.length;
    valueOf(await give(ports));
    const whole = await sheetLines();
    const count = host.requests.slice(start).filter((one) => !isCleanUp(one)).length;
    for (let nth = 1; nth <= count; nth += 3) {
      const again = await registerAbout();
      if (how === 'refused') again.host.faults.fail('InvalidOrTimedOutSession', nth);
      else again.host.faults.loseReply(nth);
      await give(again.ports).catch(() => null);
      again.host.faults.calm();
      valueOf(await give(again.ports));
      expect([nth, await sheetLines()]).toEqual([nth, whole]);
      expect((await sheetNames()).filter((name) => name.startsWith('Inzage'))).toEqual(['Inzage']);
    }
  });
});

describe('what is wrong about somebody', () => {
  it('is corrected wherever it stands, once, and the log doesn’t say from what to what', async () => {
    const { ports, host } = await registerAbout();
    const chosen = await found(ports);
    const asked = { field: 'name', value: 'mevrouw Q. Zandstra-Bos', ...chosen } as const;
    expect(await rectify(ports, asked, work)).toEqual({ right: 3, left: 0, brokeOff: null });
    const rows = await readRows();
    expect(rows.map(({ name }) => name)).toEqual([
      asked.value,
      'mevrouw Recent',
      'de heer Open',
      brother.name,
      asked.value,
    ]);
    expect((await affectedCells()).map(({ Naam }) => Naam)).toEqual([asked.value, 'de heer Ander']);
    const log = await readTable('tblLogboek');
    expect(log.at(-1)?.['Wat']).toMatch(/^Gewijzigd: Naam gewijzigd \(.. → ..\)$/);
    expect(host.faults.calm()).toBe(0);
    expect(await rectify(ports, asked, work)).toEqual({ right: 3, left: 0, brokeOff: null });
    expect(await readTable('tblLogboek')).toHaveLength(log.length);
  });

  it('is left where a colleague changed it meanwhile', async () => {
    const { ports } = await registerAbout();
    const chosen = await found(ports);
    await asColleague(({ tables }) => {
      const names = tables.getItem('tblKlachten').columns.getItem('Naam').getDataBodyRange();
      names.getCell(4, 0).values = [['Van een collega']];
      const list = tables.getItem('tblGetroffenen_C_2026_01').columns.getItem('Naam').getDataBodyRange();
      list.getCell(0, 0).values = [['Ook van een collega']];
    });
    const asked = { field: 'name', value: 'Nieuw', ...chosen } as const;
    expect(await rectify(ports, asked, work)).toMatchObject({ right: 1, left: 2 });
    expect((await readRows())[4]?.name).toBe('Van een collega');
    expect((await affectedCells())[0]?.['Naam']).toBe('Ook van een collega');
  });
});

describe('somebody who asks to be forgotten', () => {
  it('goes out of closed complaints, lists and letters, with the reason in the log', async () => {
    const { ports, host } = await registerAbout();
    const { complaints, affected } = await found(ports);
    const closed = complaints.filter(({ rowId }) => rowId === ('r1' as RowId));
    const erased = await erase(ports, { complaints: closed, affected, reason: 'verzoek van 6 juli' }, work);
    expect(valueOf(erased)).toMatchObject({ kind: 'done', cleared: 1, left: 0, stopped: false });
    expect((await affectedCells()).map(({ Naam, Adres }) => [Naam, Adres])).toEqual([
      ['geanonimiseerd', ''],
      ['de heer Ander', 'Dorpsstraat 2'],
    ]);
    const said = await wordsIn(host.workbook);
    for (const word of [personal.address, personal.account, 'Zandstra-Bos'])
      expect([word, said.includes(word)]).toEqual([word, false]);
    // The letter to the other one stays.
    expect(said).toContain('Dorpsstraat 2');
    const whats = (await readTable('tblLogboek')).map(({ Wat }) => Wat);
    expect(whats).toContain('Geanonimiseerd: verzoek van 6 juli');
    expect(whats).toContain('Getroffen relaties geanonimiseerd: verzoek van 6 juli');
  });

  it('stays whole while one of the complaints is open', async () => {
    const { ports } = await registerAbout();
    const { complaints, affected } = await found(ports);
    const before = await affectedCells();
    expect(valueOf(await erase(ports, { complaints, affected, reason: 'verzoek' }, work))).toEqual({
      kind: 'open',
      numbers: [later.caseNumber],
    });
    expect(await affectedCells()).toEqual(before);
  });
});
