import { toDay } from '../../src/procedure/calendar/day';
import { openBlocks, inReads } from '../../src/workbook/table/blocks/openBlocks';
import { valueOf } from '../fixtures/valueOf';
import { isCleanUp } from '../host/isCleanUp';
import { aRow } from './aRow';
import { openedRegister } from './openedRegister';
import { asColleague } from './sheetReading';

const closed = { closedOn: toDay('2026-07-20'), status: 'closed' } as const;
const first = aRow('r1', '2026-0001-AB', { name: 'Eerste' });
const second = aRow('r2', '2026-0002-CD', { name: 'Tweede', ...closed });
const third = aRow('r3', '2026-0003-EF', { name: 'Derde', attempts: 2 });

async function withThreeCases() {
  const workbook = await openedRegister();
  for (const complaint of [first, second, third]) valueOf(await workbook.register.append(complaint));
  return workbook;
}

const nobodyLooks = () => {};

describe('the open cases', () => {
  it('are the complaints that are not closed, with what the list needs of them', async () => {
    const { register } = await withThreeCases();
    const { lines } = valueOf(await register.openCases(nobodyLooks));
    expect(lines.map(({ name }) => name)).toEqual(['Eerste', 'Derde']);
    expect(lines[0]).toMatchObject({
      callbackOn: '2026-07-08',
      status: 'new',
      severity: 'normal',
      checkedBy: '',
    });
    expect(lines[1]).toMatchObject({ attempts: 2, round: 1 });
    expect(lines[0]).not.toHaveProperty('account');
  });

  it('are none in a new register', async () => {
    const { register } = await openedRegister();
    expect(await register.openCases(nobodyLooks)).toEqual({ ok: true, value: { lines: [], warnings: [] } });
  });

  it('come in two round trips, the second without the closed ones', async () => {
    const { host, register } = await withThreeCases();
    const before = host.requests.length;
    const told: [number, number][] = [];
    valueOf(await register.openCases((read, of) => told.push([read, of])));
    expect(host.requests.slice(before).filter((request) => !isCleanUp(request))).toHaveLength(2);
    expect(told).toEqual([[0, 2]]);
  });

  it('are found where a colleague moved the columns', async () => {
    const { register } = await withThreeCases();
    await asColleague((workbook) => {
      workbook.tables.getItem('tblKlachten').columns.add(0, [['Eigen'], ['x'], ['y'], ['z']]);
    });
    const { lines } = valueOf(await register.openCases(nobodyLooks));
    expect(lines.map(({ name }) => name)).toEqual(['Eerste', 'Derde']);
  });

  it('are listed without the list of categories too', async () => {
    const { register } = await withThreeCases();
    await asColleague((workbook) => workbook.tables.getItem('tblRubrieken').delete());
    const { lines, warnings } = valueOf(await register.openCases(nobodyLooks));
    expect(lines.map(({ name }) => name)).toEqual(['Eerste', 'Derde']);
    expect(warnings).toEqual([]);
  });

  it('come in halves where long texts make a reply too large', async () => {
    const { host, register } = await withThreeCases();
    host.faults.fail('ResponsePayloadSizeLimitExceeded', 2);
    const { lines } = valueOf(await register.openCases(nobodyLooks));
    expect(lines.map(({ name }) => name)).toEqual(['Eerste', 'Derde']);
  });
});

describe('the blocks to read', () => {
  const rows = (text: string) => [...text].map((row) => row === 'x');

  it.each<[string, number, [number, number][]]>([
    ['', 3, []],
    ['xxx', 3, []],
    ['...', 3, [[0, 3]]],
    [
      '.x..x',
      3,
      [
        [0, 1],
        [2, 4],
      ],
    ],
    [
      '.xx.x.xxxx.',
      2,
      [
        [0, 6],
        [10, 11],
      ],
    ],
    ['.x.x.x.', 2, [[0, 7]]],
  ])('of "%s", at most %i', (text, most, expected) => {
    expect(openBlocks(rows(text), most)).toEqual(expected.map(([start, end]) => ({ start, end })));
  });

  it('are cut where a read is full', () => {
    expect(
      inReads(
        [
          { start: 0, end: 5 },
          { start: 8, end: 9 },
        ],
        3,
      ),
    ).toEqual([
      [{ start: 0, end: 3 }],
      [
        { start: 3, end: 5 },
        { start: 8, end: 9 },
      ],
    ]);
    expect(inReads([], 3)).toEqual([]);
  });
});
