import type { RelationLine } from '../../../src/procedure/relation/relation';
import { knowRelations } from '../../../src/usecases/register/knowRelations';
import type { Outcome } from '../../../src/usecases/ports/ports';
import { aComplaint } from '../../fixtures/aComplaint';
import type { RowId } from '../../../src/procedure/complaint/complaint';

const line = (rowId: string, name: string) => aComplaint({ rowId: rowId as RowId, name });
const caller = { phone: '0612345678', postcode: '', address: '' };
const done: Outcome<void> = { ok: true, value: undefined };

/** A sheet whose reading the test holds and ends. */
function heldReader(rows: RelationLine[]) {
  const waiting: ((outcome: Outcome<void>) => void)[] = [];
  return {
    relations: (take: (lines: RelationLine[]) => void) => {
      take([...rows]);
      return new Promise<Outcome<void>>((resolve) => waiting.push(resolve));
    },
    rows,
    readings: () => waiting.length,
    end: async (outcome: Outcome<void> = done) => {
      waiting.at(-1)?.(outcome);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

const namesIn = (relations: ReturnType<typeof knowRelations>) =>
  relations.find(caller).byPhone.map(({ name }) => name);

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
