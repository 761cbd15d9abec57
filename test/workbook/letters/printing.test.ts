import { page } from '../../../src/procedure/calamity/letter/letterPage';
import type { AffectedRow } from '../../../src/procedure/calamity/affected/affectedRelation';
import { composeLetters } from '../../../src/usecases/letters/composeLetters';
import { createAdoption } from '../../../src/workbook/adoption/createAdoption';
import { aLetterBasis } from '../../fixtures/aLetterBasis';
import { anAffectedRow } from '../../fixtures/anAffectedRow';
import { valueOf } from '../../fixtures/valueOf';
import type { LocalExcel } from '../../host/inProcess';
import { beforeRequest } from '../beforeRequest';
import {
  affectedCells,
  code,
  openedLetters,
  patiently,
  relations,
  sheetNames,
  tableName,
  tripsOf,
} from './affectedTable';

const first = 'Brieven C-2026-01 (1)';
const { style } = aLetterBasis();
const composedOf = (rows: readonly AffectedRow[]) => composeLetters(rows, aLetterBasis(), async () => {});

async function lettersFor(rows: readonly AffectedRow[]) {
  return { code, style, letters: (await composedOf(rows)).letters };
}

/** Columns A and B of a sheet of letters, letter by letter. */
function lettersOn(sheet: string): Promise<string[][][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    await context.sync();
    const rows = used.values.map((row) => row.slice(0, 2).map(String));
    const count = Math.ceil(rows.length / page.rows);
    return Array.from({ length: count }, (_, index) =>
      rows.slice(index * page.rows, (index + 1) * page.rows),
    );
  });
}

const layoutOf = ({ workbook }: LocalExcel, name: string) =>
  workbook.sheets.find((sheet) => sheet.name === name)?.pageLayout;

describe('The sheets of letters', () => {
  it('hold a letter a page, each after a page break, at its own scale', async () => {
    const { host, letters } = await openedLetters();
    const request = await lettersFor(relations(3));
    expect(valueOf(await letters.print(request, patiently))).toEqual([first]);
    const found = await lettersOn(first);
    expect(found.map((lines) => lines[3]?.[0])).toEqual(['J. de Vries 1', 'J. de Vries 2', 'J. de Vries 3']);
    expect(found[0]).toEqual(request.letters[0]?.lines.slice(0, found[0]?.length));
    expect(layoutOf(host, first)).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { scale: 100 },
      pageBreaks: [page.rows, 2 * page.rows],
      printArea: { row: 0, column: 0, rowCount: 3 * page.rows, columnCount: 2 },
      header: { left: '&"Arial,Bold"&14 Stichting De Brug' },
    });
  });

  it('are as many as a thousand letters a sheet ask for', async () => {
    const { host, letters } = await openedLetters();
    const request = await lettersFor(relations(1001));
    const names = valueOf(await letters.print(request, patiently));
    expect(names).toEqual([first, 'Brieven C-2026-01 (2)']);
    // Excel keeps at most 1,026 page breaks (support.microsoft.com, "Excel specifications and limits").
    expect(layoutOf(host, first)?.pageBreaks).toHaveLength(999);
    expect(layoutOf(host, 'Brieven C-2026-01 (2)')?.pageBreaks).toEqual([]);
    const [last] = await lettersOn('Brieven C-2026-01 (2)');
    expect(last?.[3]?.[0]).toBe('J. de Vries 1001');
  }, 60_000);

  it('are whole again after somebody deleted or inserted rows in them', async () => {
    const { host, letters } = await openedLetters();
    const request = await lettersFor(relations(4));
    valueOf(await letters.print(request, patiently));
    const whole = await lettersOn(first);
    for (const damage of [
      (sheet: Excel.Worksheet) => sheet.getRange(`${page.rows + 1}:${2 * page.rows}`).delete('Up'),
      (sheet: Excel.Worksheet) => sheet.getRange('10:12').insert('Down'),
      (sheet: Excel.Worksheet) => sheet.getRange('A2:A3').getEntireRow().delete('Up'),
    ]) {
      await Excel.run(async (context) => {
        damage(context.workbook.worksheets.getItem(first));
        await context.sync();
      });
      expect(await lettersOn(first)).not.toEqual(whole);
      valueOf(await letters.print(request, patiently));
      expect(await lettersOn(first)).toEqual(whole);
    }
    expect(layoutOf(host, first)?.pageBreaks).toEqual([1, 2, 3].map((letter) => letter * page.rows));
    // With fewer and more letters, nothing of the former end is left.
    for (const count of [2, 5]) {
      const other = await lettersFor(relations(count));
      valueOf(await letters.print(other, patiently));
      const requests = host.requests.length;
      valueOf(await letters.print(other, patiently));
      expect(host.requests.length - requests).toBeLessThan(8);
      expect(await lettersOn(first)).toHaveLength(count);
    }
  });

  it('are brought up to date in place: only what changed is written', async () => {
    const { host, letters } = await openedLetters();
    valueOf(await letters.print(await lettersFor(relations(400)), patiently));
    const moved = relations(400).map((row, index) => (index === 7 ? { ...row, town: 'Rolde' } : row));
    const request = await lettersFor(moved);
    const before = host.requests.length;
    valueOf(await letters.print(request, patiently));
    const sent = host.requests.slice(before).reduce((sum, { bytesSent }) => sum + bytesSent, 0);
    expect(sent).toBeLessThan(20_000);
    expect((await lettersOn(first))[7]?.[5]?.[0]).toBe('9401 AB  Rolde');
  });

  it('lose the letters and the sheets that are not asked for any more', async () => {
    const { host, letters } = await openedLetters();
    valueOf(await letters.print(await lettersFor(relations(1001)), patiently));
    valueOf(await letters.print(await lettersFor(relations(2)), patiently));
    expect(await sheetNames()).not.toContain('Brieven C-2026-01 (2)');
    expect(await lettersOn(first)).toHaveLength(2);
    expect(layoutOf(host, first)).toMatchObject({
      pageBreaks: [page.rows],
      printArea: { rowCount: 2 * page.rows },
    });
  }, 60_000);

  it('are no list that is offered for adoption, and can be made again after somebody deleted them', async () => {
    const { letters } = await openedLetters();
    valueOf(await letters.print(await lettersFor(relations(20)), patiently));
    expect(valueOf(await createAdoption().sketches()).map(({ name }) => name)).not.toContain(first);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(first).delete();
      await context.sync();
    });
    expect(valueOf(await letters.print(await lettersFor(relations(2)), patiently))).toEqual([first]);
    expect(valueOf(await createAdoption().sketches()).map(({ name }) => name)).not.toContain(first);
    expect(await lettersOn(first)).toHaveLength(2);
  });

  it('leave a sheet of that name alone that is not ours', async () => {
    const { letters } = await openedLetters();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(first).getRange('A1').values = [['Van ons']];
      await context.sync();
    });
    expect(await letters.print(await lettersFor(relations(1)), patiently)).toEqual({
      ok: false,
      fault: { code: 'nameTaken', name: first },
    });
    expect((await lettersOn(first))[0]?.[0]?.[0]).toBe('Van ons');
  });

  it('keep names that look like formulas, also in the head of the page', async () => {
    const { host, letters } = await openedLetters();
    const rows = ['=1+1', '+31 6', '@SOM(A1)', "'t Hart", '-1'].map((name, index) =>
      anAffectedRow(index + 1, { name }),
    );
    const request = { ...(await lettersFor(rows)), style: { organisation: 'Jansen & Co', sender: '1 & 2' } };
    for (const swallows of [false, true]) {
      host.workbook.swallowsApostrophe = swallows;
      valueOf(await letters.print(request, patiently));
      const found = await lettersOn(first);
      expect(found.map((lines) => lines[3]?.[0])).toEqual(rows.map(({ name }) => name));
    }
    expect(layoutOf(host, first)?.header).toMatchObject({
      left: '&"Arial,Bold"&14 Jansen && Co',
      right: '&"Arial,Regular"&9 1 && 2',
    });
  });

  it('stop where they are when cancelled, and go on from there', async () => {
    const { host, letters } = await openedLetters();
    const request = await lettersFor(relations(1500));
    let asked = 0;
    const impatiently = { onProgress: () => undefined, isCancelled: () => ++asked > 1 };
    expect(valueOf(await letters.print(request, impatiently))).toBeNull();
    const told: number[] = [];
    const watched = { onProgress: (done: number) => void told.push(done), isCancelled: () => false };
    const before = host.requests.length;
    expect(valueOf(await letters.print(request, watched))).toHaveLength(2);
    const sent = host.requests.slice(before).reduce((sum, { bytesSent }) => sum + bytesSent, 0);
    // Less than half of what all letters take: the first piece was not sent again.
    expect(sent).toBeLessThan(1_400_000);
    expect(told.at(-1)).toBe(1500);
    expect((await lettersOn(first))[999]?.[3]?.[0]).toBe('J. de Vries 1000');
  }, 60_000);

  it('are complete at the next try, wherever one broke off', async () => {
    const request = await lettersFor(relations(3));
    const whole = await openedLetters();
    const trips = await tripsOf(whole.host, () => whole.letters.print(request, patiently));
    const expected = await lettersOn(first);
    for (let nth = 1; nth <= trips; nth++) {
      for (const breakOff of ['fails', 'loses its answer']) {
        const { host, letters } = await openedLetters();
        if (breakOff === 'fails') host.faults.fail('GeneralException', nth);
        else host.faults.loseReply(nth);
        await letters.print(request, patiently);
        expect([nth, breakOff, valueOf(await letters.print(request, patiently))]).toEqual([
          nth,
          breakOff,
          [first],
        ]);
        expect(await lettersOn(first)).toEqual(expected);
        expect(layoutOf(host, first)?.pageBreaks).toEqual([page.rows, 2 * page.rows]);
      }
    }
  }, 60_000);

  it('say that a sheet is protected', async () => {
    const { letters } = await openedLetters();
    valueOf(await letters.print(await lettersFor(relations(1)), patiently));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(first).protection.protect();
      await context.sync();
    });
    expect(await letters.print(await lettersFor(relations(2)), patiently)).toEqual({
      ok: false,
      fault: { code: 'protected' },
    });
  });
});

describe('The table for Word', () => {
  it('has every placeholder as a column, the greeting filled for each relation', async () => {
    const { letters } = await openedLetters();
    const rows = [anAffectedRow(1, { salutation: 'Dhr.' }), anAffectedRow(2, { letter: false })];
    valueOf(await letters.addAffected({ code, run: 'L1', rows }, patiently));
    const { shared, greetings } = await composedOf(rows);
    valueOf(await letters.fillMerge({ code, shared, greetings }));
    expect(await affectedCells()).toMatchObject([
      {
        Naam: 'J. de Vries 1',
        Aanhefregel: 'Geachte heer De Vries 1,',
        Betreft: 'Dubbele afschrijving in november',
        Briefdatum: '24 november 2026',
        Organisatie: 'Stichting De Brug',
        Kenmerk: 'C-2026-01',
        Oplossing: expect.stringContaining('27 november'),
        Excuus: expect.stringContaining('excuses'),
        Verantwoordelijke: 'Ruth Oosterhof',
      },
      { Aanhefregel: '', Kenmerk: 'C-2026-01' },
    ]);
  });

  it('follows a table that a colleague sorts while it is filled', async () => {
    const { letters } = await openedLetters();
    const rows = relations(3);
    valueOf(await letters.addAffected({ code, run: 'L1', rows }, patiently));
    const { shared, greetings } = await composedOf(rows);
    beforeRequest(3, () =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem(tableName).sort.apply([{ key: 0, ascending: false }]);
        await context.sync();
      }),
    );
    valueOf(await letters.fillMerge({ code, shared, greetings }));
    const cells = await affectedCells();
    expect(cells.map(({ Aanhefregel }) => Aanhefregel)).toEqual(
      [3, 2, 1].map((number) => `Geachte heer of mevrouw De Vries ${number},`),
    );
  });
});

describe('The texts of the letter', () => {
  it('are put on the settings sheet once, and read from there', async () => {
    const { letters } = await openedLetters();
    expect(valueOf(await letters.letterStyle()).template.subject).toBe('{calamiteit}');
    valueOf(await letters.openLetterStyle());
    valueOf(await letters.openLetterStyle());
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.getItem('Brief_Onderwerp').getRange().values = [['Over {calamiteit}']];
      names.getItem('Brief_Afzender').getRange().values = [['Brugstraat 12\n9401 CD Assen']];
      names.getItem('Brief_Aanhef').getRange().values = [['']];
      names.getItem('Brief_Alinea4').getRange().values = [['']];
      await context.sync();
    });
    const { template, sender } = valueOf(await letters.letterStyle());
    expect(template).toMatchObject({ subject: 'Over {calamiteit}', salutation: 'Geachte {aanhef} {naam},' });
    expect(template.paragraphs[3]).toBe('');
    expect(sender).toBe('Brugstraat 12\n9401 CD Assen');
    const labels = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Instellingen').getUsedRange(true).load('values');
      await context.sync();
      return used.values.map(([label]) => String(label)).filter((label) => label.startsWith('Brief: '));
    });
    expect(labels).toHaveLength(8);
  });

  it('come back when their rows were deleted', async () => {
    const { letters } = await openedLetters();
    valueOf(await letters.openLetterStyle());
    await Excel.run(async (context) => {
      const cell = context.workbook.names.getItem('Brief_Afsluiting').getRange();
      cell.getEntireRow().delete(Excel.DeleteShiftDirection.up);
      await context.sync();
    });
    expect(valueOf(await letters.letterStyle()).template.closing).toContain('Met vriendelijke groet');
    valueOf(await letters.openLetterStyle());
    const closing = await Excel.run(async (context) => {
      const cell = context.workbook.names.getItem('Brief_Afsluiting').getRange().load('values');
      await context.sync();
      return String(cell.values[0]?.[0]);
    });
    expect(closing).toContain('Met vriendelijke groet');
  });
});
