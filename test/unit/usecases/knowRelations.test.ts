import type { RelationLine } from '../../../src/procedure/relation/relation';
import { knowRelations } from '../../../src/usecases/register/knowRelations';
import type { Outcome } from '../../../src/usecases/ports/ports';
import { aComplaint } from '../../fixtures/aComplaint';
import type { RowId } from '../../../src/procedure/complaint/complaint';

const line = (rowId: string, name: string) => aComplaint({ rowId: rowId as RowId, name });
const caller = { phone: '0612345678', postcode: '', address: '' };

/** A sheet whose reading the test holds and ends. */
function heldReader(rows: RelationLine[]) {
  const waiting: ((outcome: Outcome<number>) => void)[] = [];
  const asked: (readonly number[])[] = [];
  return {
    /** Which rows of the sheet were read, each time by themselves. The first complaint stands in row 2. */
    asked,
    relationsIn: async (wanted: readonly number[]) => {
      asked.push(wanted);
      const lines = wanted.flatMap((row) => {
        const line = rows[row - 2];
        return line ? [{ row, line }] : [];
      });
      return { ok: true, value: { lines, of: rows.length } } as const;
    },
    relations: (take: (lines: RelationLine[]) => void) => {
      take([...rows]);
      return new Promise<Outcome<number>>((resolve) => waiting.push(resolve));
    },
    rows,
    readings: () => waiting.length,
    end: async (outcome: Outcome<number> = { ok: true, value: rows.length }) => {
      waiting.at(-1)?.(outcome);
      await new Promise(setImmediate);
    },
  };
}

const namesIn = (relations: ReturnType<typeof knowRelations>) =>
  relations.find(caller).byPhone.map(({ name }) => name);

/** In which one complaint was read already. */
async function withBos() {
  const sheet = heldReader([line('a', 'Bos'), line('b', 'Smit')]);
  const relations = knowRelations(sheet);
  void relations.refresh();
  await sheet.end();
  return { sheet, relations };
}

const cellsOf = (row: number) => ({ first: row, last: row, ids: false });
const wholeRow = (row: number) => ({ first: row, last: row, ids: true });

describe('after an edit by somebody else', () => {
  it('only the rows that were edited are read, each once', async () => {
    const { sheet, relations } = await withBos();
    sheet.rows.splice(1, 1, line('b', 'De Smit'));
    relations.heard('colleague', cellsOf(3));
    relations.heard('person', cellsOf(3));
    await relations.refresh();
    await relations.refresh();
    expect(sheet.asked).toEqual([[3]]);
    expect(sheet.readings()).toBe(1);
    expect(namesIn(relations).sort()).toEqual(['Bos', 'De Smit']);
  });

  it('so is a row that a colleague appended', async () => {
    const { sheet, relations } = await withBos();
    sheet.rows.push(line('c', 'De Wit'));
    relations.heard('colleague', wholeRow(4));
    await relations.refresh();
    expect(sheet.asked).toEqual([[4]]);
    expect(sheet.readings()).toBe(1);
    expect(namesIn(relations)).toContain('De Wit');
  });

  it('also where this pane registered a complaint before', async () => {
    const { sheet, relations } = await withBos();
    sheet.rows.push(line('c', 'De Wit'));
    relations.put(line('c', 'De Wit'));
    sheet.rows.push(line('d', 'De Zwart'));
    relations.heard('colleague', wholeRow(5));
    await relations.refresh();
    expect(sheet.readings()).toBe(1);
    expect(namesIn(relations)).toHaveLength(4);
  });

  it.each<[string, (at: Awaited<ReturnType<typeof withBos>>) => void]>([
    [
      'a row was deleted',
      ({ sheet, relations }) => {
        sheet.rows.splice(0, 1);
        relations.heard('deletion', null);
      },
    ],
    [
      'a row was deleted of which Excel told nothing',
      ({ sheet, relations }) => {
        sheet.rows.splice(0, 1);
        relations.heard('colleague', cellsOf(2));
      },
    ],
    [
      'the copy of another row was pasted over one',
      ({ sheet, relations }) => {
        sheet.rows.splice(0, 1, line('b', 'Smit'));
        relations.heard('person', wholeRow(2));
      },
    ],
    [
      'a row lost its ID',
      ({ sheet, relations }) => {
        sheet.rows.splice(0, 1);
        sheet.rows.push(line('', 'Bos'));
        relations.heard('person', cellsOf(3));
      },
    ],
    [
      'rows moved after one was edited',
      ({ sheet, relations }) => {
        relations.heard('person', cellsOf(2));
        sheet.rows.unshift(line('c', 'De Wit'));
        relations.heard('person', null);
      },
    ],
    [
      'a row was inserted',
      ({ sheet, relations }) => {
        sheet.rows.unshift(line('', ''));
        relations.heard('person', null);
      },
    ],
    [
      'very many rows were edited',
      ({ relations }) => relations.heard('colleague', { first: 2, last: 900, ids: false }),
    ],
  ])('all is read where %s', async (_, happens) => {
    const at = await withBos();
    happens(at);
    const refreshed = at.relations.refresh();
    await new Promise(setImmediate);
    await at.sheet.end();
    await refreshed;
    expect(at.sheet.readings()).toBe(2);
    const named = new Set(at.sheet.rows.map(({ name }) => name));
    expect(namesIn(at.relations).sort()).toEqual([...named].sort());
  });
});

describe('the relations of a register', () => {
  it('are found in what was read so far, while the first reading goes on', () => {
    const relations = knowRelations(heldReader([line('a', 'Bos')]));
    void relations.refresh();
    expect(namesIn(relations)).toEqual(['Bos']);
  });

  it('are read once however often that is asked', async () => {
    const sheet = heldReader([]);
    const relations = knowRelations(sheet);
    void relations.refresh();
    void relations.refresh();
    await sheet.end();
    await relations.refresh();
    expect(sheet.readings()).toBe(1);
    expect(relations.readings()).toBe(1);
  });

  it('stay as they were known until what colleagues changed is read', async () => {
    const sheet = heldReader([line('a', 'Bos')]);
    const relations = knowRelations(sheet);
    void relations.refresh();
    await sheet.end();
    sheet.rows.splice(0, 1, line('b', 'Smit'));
    relations.markStale();
    expect(sheet.readings()).toBe(1);
    expect(namesIn(relations)).toEqual(['Bos']);
    void relations.refresh();
    expect(namesIn(relations)).toEqual(['Bos']);
    await sheet.end();
    expect(namesIn(relations)).toEqual(['Smit']);
  });

  it('are read again when a colleague changed something during the reading', async () => {
    const sheet = heldReader([]);
    const relations = knowRelations(sheet);
    void relations.refresh();
    relations.markStale();
    await sheet.end();
    void relations.refresh();
    expect(sheet.readings()).toBe(2);
  });

  it('hold what this pane registered at once, also during a reading', async () => {
    const sheet = heldReader([]);
    const relations = knowRelations(sheet);
    void relations.refresh();
    await sheet.end();
    relations.markStale();
    void relations.refresh();
    relations.put(line('new', 'De Wit'));
    expect(namesIn(relations)).toEqual(['De Wit']);
    await sheet.end();
    expect(namesIn(relations)).toEqual(['De Wit']);
  });

  it('say why they could not be read, and are tried again', async () => {
    const sheet = heldReader([line('', 'Bos')]);
    const relations = knowRelations(sheet);
    void relations.refresh();
    await sheet.end({ ok: false, fault: { code: 'offline' } });
    expect(relations.fault()).toEqual({ code: 'offline' });
    void relations.refresh();
    await sheet.end();
    expect(relations.fault()).toBeNull();
    expect(namesIn(relations)).toEqual(['Bos']);
  });

  it('tell who listens that a reading ended', async () => {
    const sheet = heldReader([]);
    const relations = knowRelations(sheet);
    let heard = 0;
    const stop = relations.onRead(() => (heard += 1));
    void relations.refresh();
    await sheet.end();
    stop();
    relations.markStale();
    void relations.refresh();
    await sheet.end();
    expect(heard).toBe(1);
  });
});
