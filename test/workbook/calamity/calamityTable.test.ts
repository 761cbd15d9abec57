import type { Calamity } from '../../../src/procedure/calamity/calamity';
import { calamityDraftFields } from '../../../src/procedure/calamity/checkCalamity';
import type { CalamityDraft } from '../../../src/procedure/calamity/checkCalamity';
import { asCellText, checkText } from '../../../src/procedure/text/checkText';
import type { RowId } from '../../../src/procedure/complaint/complaint';
import type { CalamityPort } from '../../../src/usecases/ports/calamityPorts';
import { closeCalamity, editCalamity, reopenCalamity } from '../../../src/usecases/calamity/changeCalamity';
import { registerCalamity } from '../../../src/usecases/calamity/registerCalamity';
import { mendCalamity, troubledCalamities } from '../../../src/usecases/calamity/troubledCalamities';
import type { Language } from '../../../src/usecases/ports/ports';
import { createCalamities } from '../../../src/workbook/calamity/createCalamities';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { aCalamity } from '../../fixtures/aCalamity';
import { hostileTexts } from '../../fixtures/hostileTexts';
import { valueOf } from '../../fixtures/valueOf';
import { openTwice, startTwoAuthors } from '../../host/sharing/startTwoAuthors';
import { aCreation } from '../aCreation';
import { beforeRequest } from '../beforeRequest';
import { openedRegister } from '../openedRegister';
import { asColleague } from '../sheetReading';
import { readTable } from '../sideReading';

const aDraft = (changes: CalamityDraft = {}): CalamityDraft => ({
  title: 'Dubbele incasso',
  category: 'Kosten en facturen',
  since: '1-7-2026',
  what: 'De incasso van juli is twee keer uitgevoerd.',
  responsible: 'Sanne Vos',
  ...changes,
});

const rolesOf = (calamities: CalamityPort, seed = 1) => ({
  calamities,
  clock: fixedClock('2026-07-08'),
  identity: fixedIdentity('Mila Smit'),
  random: seededRandom(seed),
});

async function newRegister(language: Language = 'nl') {
  const workbook = await openedRegister(language);
  const calamities = createCalamities();
  return { ...workbook, calamities, roles: rolesOf(calamities) };
}

type Opened = Awaited<ReturnType<typeof newRegister>>;

const linesOf = async ({ calamities }: Pick<Opened, 'calamities'>) =>
  (valueOf(await calamities.calamities()) ?? []).map(({ calamity }) => calamity);

async function registered({ roles }: Opened, changes: CalamityDraft = {}) {
  const result = await registerCalamity(roles, aDraft(changes));
  if (result.kind !== 'registered') throw new Error(`not registered: ${JSON.stringify(result)}`);
  return result.calamity;
}

const table = ({ tables }: Excel.Workbook) => tables.getItem('tblCalamiteiten');

describe('a calamity that is registered', () => {
  it.each(['nl', 'en'] as const)(
    'stands in the table as it was typed, with a line in the log (%s)',
    async (language) => {
      const workbook = await newRegister(language);
      const calamity = await registered(workbook);
      expect(calamity).toMatchObject({ code: 'C-2026-01', status: 'open', registeredBy: 'Mila Smit' });
      expect(await linesOf(workbook)).toEqual([calamity]);
      const [row] = await readTable('tblCalamiteiten');
      expect(Object.values(row ?? {}).slice(0, 3)).toEqual(['C-2026-01', 'open', 'Dubbele incasso']);
      const [line] = await readTable('tblLogboek');
      expect(Object.values(line ?? {})).toEqual(
        expect.arrayContaining(['C-2026-01', 'Mila Smit', calamity.rowId]),
      );
    },
  );

  it('counts its complaints also where the table did not grow by itself', async () => {
    const workbook = await newRegister();
    await registered(workbook);
    workbook.host.workbook.includesNewRows = false;
    await registered(workbook, { title: 'twee' });
    const rows = await readTable('tblCalamiteiten');
    expect(rows.map((row) => row['Gekoppelde klachten'])).toEqual([0, 0]);
  });

  it('gets the code after the highest of its year', async () => {
    const workbook = await newRegister();
    for (const title of ['een', 'twee', 'drie']) await registered(workbook, { title });
    await asColleague((book) => table(book).getDataBodyRange().getRow(1).delete('Up'));
    expect((await registered(workbook)).code).toBe('C-2026-04');
    expect((await linesOf(workbook)).map(({ code }) => code)).toEqual([
      'C-2026-01',
      'C-2026-03',
      'C-2026-04',
    ]);
  });

  it('says of each row how many complaints are linked, also of the second', async () => {
    const workbook = await newRegister();
    await registered(workbook);
    await registered(workbook);
    expect(valueOf(await workbook.calamities.calamities())?.map(({ linked }) => linked)).toEqual([0, 0]);
  });

  it('takes another code when a colleague gave the same one at that moment', async () => {
    const workbook = await newRegister();
    // Reading takes three requests of a new pane; then come the edges of the tables and the write.
    beforeRequest(5, () =>
      asColleague((book) => {
        const body = table(book).getDataBodyRange();
        body.getCell(0, 0).values = [['C-2026-01']];
        body.getCell(0, 2).values = [['van een collega']];
        body.getLastCell().values = [['c-collega']];
      }),
    );
    const calamity = await registered(workbook);
    expect(calamity.code).toBe('C-2026-02');
    expect((await linesOf(workbook)).map(({ code, title }) => [code, title])).toEqual([
      ['C-2026-01', 'van een collega'],
      ['C-2026-02', 'Dubbele incasso'],
    ]);
  });

  it('is not lost when a colleague registers one at the same moment', async () => {
    const { host } = await newRegister();
    const { authors, edits } = startTwoAuthors(await openTwice(host.workbook));
    const panes = authors.map((author, index) => ({ author, roles: rolesOf(createCalamities(), index + 1) }));
    const told: Calamity[] = [];
    for (const { author, roles } of panes) {
      const result = await author.at(() =>
        registerCalamity(roles, aDraft({ title: `van ${roles.random.below(9)}` })),
      );
      if (result.kind === 'registered') told.push(result.calamity);
    }
    edits.arrive();
    for (const [index, { author, roles }] of panes.entries()) {
      await author.at(async () => {
        const lines = valueOf(await roles.calamities.calamities()) ?? [];
        for (const trouble of troubledCalamities(told.slice(index, index + 1), lines)) {
          expect((await mendCalamity(roles, trouble)).kind).toBe('registered');
        }
      });
      edits.arrive();
    }
    const rows = await authors[0].at(() => linesOf(panes[0] ? panes[0].roles : rolesOf(createCalamities())));
    expect(rows.map(({ rowId }) => rowId).sort()).toEqual(told.map(({ rowId }) => rowId).sort());
    expect(new Set(rows.map(({ code }) => code)).size).toBe(2);
  });

  it('is looked for after a lost answer, and stands there once', async () => {
    const workbook = await newRegister();
    await linesOf(workbook);
    workbook.host.faults.loseReply(4);
    await registered(workbook);
    expect(await linesOf(workbook)).toHaveLength(1);
  });

  it('keeps formula-like and other hostile texts in every field', async () => {
    const workbook = await newRegister();
    const texts = hostileTexts.filter(
      (text) => asCellText(text) !== '' && checkText(asCellText(text), 80) === null,
    );
    for (const text of texts.slice(0, 12)) {
      const typed = Object.fromEntries(
        calamityDraftFields.filter((field) => field !== 'since').map((field) => [field, text]),
      );
      await registered(workbook, typed);
    }
    const found = await linesOf(workbook);
    expect(found.map(({ what, title, apology }) => [what, title, apology])).toEqual(
      texts.slice(0, 12).map((text) => Array.from({ length: 3 }, () => asCellText(text))),
    );
  });

  it('is refused with the longest text that no cell can hold, and kept with the longest that one can', async () => {
    const workbook = await newRegister();
    const tooLong = await registerCalamity(workbook.roles, aDraft({ cause: 'x'.repeat(40_000) }));
    expect(tooLong).toEqual({
      kind: 'invalid',
      issues: [{ field: 'cause', code: 'tooLong', limit: 32_767 }],
    });
    expect((await registered(workbook, { cause: 'x'.repeat(32_767) })).cause).toHaveLength(32_767);
  });

  it('stays unwritten on a protected sheet, with a fault that says so', async () => {
    const workbook = await newRegister();
    await asColleague((book) => table(book).worksheet.protection.protect());
    expect(await registerCalamity(workbook.roles, aDraft())).toMatchObject({
      kind: 'failed',
      fault: { code: 'protected' },
      attempt: null,
    });
  });

  it('names the sheet when the table is gone, and Register aanvullen brings it back', async () => {
    const workbook = await newRegister();
    await asColleague((book) => book.worksheets.getItem('Calamiteiten').delete());
    expect(await workbook.calamities.calamities()).toEqual({ ok: true, value: null });
    expect(await registerCalamity(workbook.roles, aDraft())).toMatchObject({
      fault: { code: 'sheetMissing', name: 'Calamiteiten' },
    });
    expect(valueOf(await workbook.register.create(aCreation()))).toBe('created');
    expect((await registered(workbook)).code).toBe('C-2026-01');
  });
});

describe('a calamity that is changed', () => {
  it('gets only the cell that was edited, and the log says from what to what', async () => {
    const workbook = await newRegister();
    const calamity = await registered(workbook);
    await asColleague((book) => {
      table(book).columns.getItem('Oplossing').getDataBodyRange().values = [['van een collega']];
    });
    const saved = await editCalamity(workbook.roles, calamity, { field: 'cause', typed: '=fout in de bank' });
    expect(saved.kind).toBe('saved');
    expect((await linesOf(workbook))[0]).toMatchObject({
      cause: '=fout in de bank',
      solution: 'van een collega',
    });
    expect((await readTable('tblLogboek')).at(-1)).toMatchObject({
      Wat: 'Calamiteit gewijzigd: Oorzaak leeg → =fout in de bank',
    });
  });

  it('is left alone where a colleague was before, and shows what stands there', async () => {
    const workbook = await newRegister();
    const calamity = await registered(workbook);
    await asColleague((book) => {
      table(book).columns.getItem('Oorzaak').getDataBodyRange().values = [['van een collega']];
    });
    const result = await editCalamity(workbook.roles, calamity, { field: 'cause', typed: 'van mij' });
    expect(result).toMatchObject({ kind: 'changed', fields: ['cause'], found: { cause: 'van een collega' } });
    expect((await linesOf(workbook))[0]?.cause).toBe('van een collega');
  });

  it('closes and opens again, and its complaints stay as they are', async () => {
    const workbook = await newRegister();
    const calamity = await registered(workbook);
    const closed = await closeCalamity(workbook.roles, calamity);
    expect(closed).toMatchObject({ kind: 'saved', calamity: { status: 'closed', closedOn: '2026-07-08' } });
    expect((await readTable('tblCalamiteiten'))[0]).toMatchObject({ Status: 'gesloten' });
    if (closed.kind !== 'saved') throw new Error('not closed');
    await reopenCalamity(workbook.roles, closed.calamity);
    expect((await linesOf(workbook))[0]).toMatchObject({ status: 'open', closedOn: null });
  });

  it('is found by its ID after a colleague sorted and moved', async () => {
    const workbook = await newRegister();
    const calamity = await registered(workbook);
    await registered(workbook, { title: 'Aanmaning te vroeg' });
    await asColleague((book) => table(book).sort.apply([{ key: 2, ascending: true }]));
    await editCalamity(workbook.roles, calamity, { field: 'title', typed: 'Twee keer betaald' });
    expect((await linesOf(workbook)).map(({ title }) => title)).toEqual([
      'Aanmaning te vroeg',
      'Twee keer betaald',
    ]);
  });

  it('is not found any more when a colleague deleted its row', async () => {
    const workbook = await newRegister();
    await registered(workbook);
    const gone = aCalamity({ rowId: 'weg' as RowId });
    expect(await editCalamity(workbook.roles, gone, { field: 'cause', typed: 'x' })).toEqual({
      kind: 'failed',
      fault: { code: 'rowMissing' },
    });
  });
});
