import type { Complaint } from '../../src/procedure/complaint/complaint';
import { roundFields } from '../../src/procedure/lifeCycle/round';
import type { Round } from '../../src/procedure/lifeCycle/round';
import type { Changes, Language } from '../../src/usecases/ports/ports';
import { valueOf } from '../fixtures/valueOf';
import { aRow } from './aRow';
import { aStep } from './aStep';
import { openedRegister } from './openedRegister';
import { asColleague } from './sheetReading';
import { readTable } from './sideReading';

const complaint = aRow('r1', '2026-0001-AB', { promise: 'Wij komen dinsdag' });
const round = Object.fromEntries(roundFields.map((field) => [field, complaint[field]])) as Round;

/** A register in which this pane changed a case, and what Excel was asked since. */
async function afterChange(changes: Changes = { promise: 'Wij bellen' }, language: Language = 'nl') {
  const { host, register } = await openedRegister(language);
  valueOf(await register.append(complaint));
  valueOf(await register.write(complaint.rowId, changes, aStep(complaint, { round })));
  const before = host.requests.length;
  return { host, register, asked: () => host.requests.length - before };
}

const clear = (table: string) =>
  asColleague(({ tables }) => void tables.getItem(table).getDataBodyRange().getRow(0).clear('Contents'));

/** A line in the log as a colleague's pane writes it. */
const logLine = (what: string, at = 46_211.6) =>
  asColleague(({ tables }) => {
    const below = tables.getItem('tblLogboek').getDataBodyRange().getRowsBelow(1);
    below.values = [[at, complaint.caseNumber, 'Bram', what, complaint.rowId]];
  });

const type = (header: string, value: string) =>
  asColleague(({ tables }) => {
    const body = tables.getItem('tblKlachten').columns.getItem(header).getDataBodyRange();
    body.values = [[value]];
  });

describe('a look at what a pane wrote on cases', () => {
  it('asks nothing of Excel before anything was written', async () => {
    const { host, register } = await openedRegister();
    valueOf(await register.append(complaint));
    const before = host.requests.length;
    expect(valueOf(await register.unsettled())).toEqual([]);
    expect(host.requests).toHaveLength(before);
  });

  it('takes two trips while all stands', async () => {
    const { register, asked } = await afterChange();
    expect(valueOf(await register.unsettled())).toEqual([]);
    expect(asked()).toBe(2);
  });

  it('says which lines are gone, and has them put back as they were', async () => {
    const { register } = await afterChange();
    const lines = async () => [await readTable('tblLogboek'), await readTable('tblRondes')];
    const asWritten = await lines();
    await clear('tblLogboek');
    await clear('tblRondes');
    const [look] = valueOf(await register.unsettled());
    if (!look) throw new Error('nothing is gone');
    expect(look).toMatchObject({ gone: ['rounds', 'log'], differs: false });
    valueOf(await register.putBack(look));
    expect(await lines()).toEqual(asWritten);
    expect(valueOf(await register.unsettled())).toEqual([]);
  });

  it('ends in a fault where the log is protected, and leaves it as it is', async () => {
    const { register } = await afterChange();
    await clear('tblLogboek');
    const [look] = valueOf(await register.unsettled());
    await asColleague(({ worksheets }) => worksheets.getItem('Logboek').protection.protect());
    if (!look) throw new Error('nothing is gone');
    expect(await register.putBack(look)).toEqual({ ok: false, fault: { code: 'protected' } });
  });

  it('ends when a hundred lines stand below its own, where nothing late can come any more', async () => {
    const { register, asked } = await afterChange();
    await asColleague(({ tables }) => {
      const below = tables.getItem('tblLogboek').getDataBodyRange().getRowsBelow(1);
      below.getResizedRange(99, 0).values = Array.from({ length: 100 }, (_, index) => [
        1,
        '',
        '',
        '',
        `x${index}`,
      ]);
    });
    expect(valueOf(await register.unsettled())).toEqual([]);
    const trips = asked();
    expect(valueOf(await register.unsettled())).toEqual([]);
    expect(asked()).toBe(trips);
  });

  it.each<[Language, header: string, what: string]>([
    ['nl', 'Toegezegde actie', 'Gewijzigd: Toegezegde actie Wij komen dinsdag → Iets anders'],
    ['en', 'Promised action', 'Changed: Promised action Wij komen dinsdag → Iets anders'],
  ])('finds who wrote something else in the log (%s)', async (language, header, what) => {
    const { register } = await afterChange({ promise: 'Wij bellen' }, language);
    await type(header, 'Iets anders');
    await logLine(what);
    expect(valueOf(await register.unsettled())).toMatchObject([
      { found: { promise: 'Iets anders' }, others: { by: 'Bram', crossed: ['promise'], wentOn: false } },
    ]);
  });

  test.each<[what: string, line: string, at: number, others: object]>([
    [
      'went on',
      'Gewijzigd: Toegezegde actie Wij bellen → Iets anders',
      46_211.6,
      { wentOn: true, crossed: [] },
    ],
    [
      'began from something else',
      'Gewijzigd: Toegezegde actie Hoi → Iets anders',
      46_211.6,
      { wentOn: false, by: null },
    ],
    ['wrote in another cell', 'Gewijzigd: Plaats Assen → Rolde', 46_211.6, { wentOn: false, by: null }],
    [
      'wrote the same long ago',
      'Gewijzigd: Toegezegde actie Wij bellen → X',
      46_200,
      { wentOn: false, by: null },
    ],
    ['began from it long ago', 'Gewijzigd: Toegezegde actie Wij komen dinsdag → X', 46_200, { by: null }],
    [
      'was hours on the way',
      'Gewijzigd: Toegezegde actie Wij komen dinsdag → Iets anders',
      46_211.2,
      { by: 'Bram' },
    ],
    [
      'noted it as well',
      'Afgesloten: Plaats Assen: Toegezegde actie Wij bellen → Iets anders',
      46_211.6,
      { wentOn: true },
    ],
  ])('tells of a colleague who %s', async (_, line, at, others) => {
    const { register } = await afterChange();
    await type('Toegezegde actie', 'Iets anders');
    await logLine(line, at);
    expect(valueOf(await register.unsettled())).toMatchObject([{ others }]);
  });

  it('gives what somebody kept of the round instead', async () => {
    const { register } = await afterChange();
    await asColleague(({ tables }) => {
      tables.getItem('tblRondes').columns.getItem('Reactie relatie').getDataBodyRange().values = [['Anders']];
    });
    expect(valueOf(await register.unsettled())).toMatchObject([
      { gone: ['rounds'], others: { round: { round: 1, answer: 'Anders' } } },
    ]);
  });

  it('is content with a row that is gone: it can’t be read', async () => {
    const { register } = await afterChange();
    await type('RijID', 'een ander');
    expect(valueOf(await register.unsettled())).toEqual([]);
  });

  it('watches no longer what was settled', async () => {
    const { register } = await afterChange();
    await type('Toegezegde actie', 'Iets anders');
    for (const { change } of valueOf(await register.unsettled())) register.settled(change, 'lines');
    expect(valueOf(await register.unsettled())).toEqual([]);
  });
});

describe('the finished rounds of a case', () => {
  it('keep only what belongs to it, and those of others', async () => {
    const { register } = await afterChange();
    const other: Complaint = aRow('r2', '2026-0002-CD');
    valueOf(await register.append(other));
    valueOf(await register.write(other.rowId, { town: 'Rolde' }, aStep({}, { round })));
    valueOf(
      await register.write(complaint.rowId, { town: 'Rolde' }, aStep({}, { round: { ...round, round: 2 } })),
    );
    valueOf(
      await register.keepRounds(complaint.rowId, (rounds) => rounds.filter((kept) => kept.round === 2)),
    );
    expect((await readTable('tblRondes')).map((line) => [line['RijID'], line['Ronde']])).toEqual([
      ['r2', 1],
      ['r1', 2],
    ]);
  });
});
