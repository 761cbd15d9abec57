import type { Calamity } from '../../../../src/procedure/calamity/calamity';
import { mendCalamity, troubledCalamities } from '../../../../src/usecases/calamity/troubledCalamities';
import { registerCalamity } from '../../../../src/usecases/calamity/registerCalamity';
import type { Fault } from '../../../../src/usecases/ports/ports';
import { fakeCalamities } from '../../../fakes/fakeCalamities';
import type { FakeCalamities } from '../../../fakes/fakeCalamities';
import { fixedClock } from '../../../fakes/fixedClock';
import { fixedIdentity } from '../../../fakes/fixedIdentity';
import { seededRandom } from '../../../fakes/seededRandom';
import { aCalamity } from '../../../fixtures/aCalamity';
import { valueOf } from '../../../fixtures/valueOf';

const { title, category, what, responsible } = aCalamity();
const draft = { title, category, what, responsible, since: '01-07-2026' };
const theirs = aCalamity({ title: 'Storing', rowId: 'c2' as Calamity['rowId'] });

const rolesOf = ({ port }: FakeCalamities) => ({
  calamities: port,
  clock: fixedClock('2026-07-08'),
  identity: fixedIdentity('Mila Smit'),
  random: seededRandom(1),
});
const register = (fake: FakeCalamities, earlier: Calamity | null = null) =>
  registerCalamity(rolesOf(fake), draft, earlier);

/** Does this once, right before a row is appended. */
function beforeAppending(fake: FakeCalamities, meanwhile: () => void): void {
  const { appendCalamity } = fake.port;
  fake.port.appendCalamity = (...request) => {
    fake.port.appendCalamity = appendCalamity;
    meanwhile();
    return appendCalamity(...request);
  };
}

/** Lets the row be appended and its answer get lost. */
function loseAnswer(fake: FakeCalamities, change: Partial<Calamity> = {}): void {
  const { appendCalamity } = fake.port;
  fake.port.appendCalamity = async (calamity, log) => {
    fake.port.appendCalamity = appendCalamity;
    await appendCalamity({ ...calamity, ...change }, log);
    return { ok: false, fault: { code: 'replyLost' } };
  };
}

describe('registering a calamity', () => {
  it('writes one row with the first code of the year', async () => {
    const fake = fakeCalamities();
    expect(await register(fake)).toEqual({ kind: 'registered', calamity: fake.rows?.[0] });
    expect(fake.rows).toEqual([aCalamity({ rowId: seededRandom(1).rowId() })]);
    expect(fake.log).toEqual(['registered']);
  });

  it('numbers after the highest code there is', async () => {
    const fake = fakeCalamities([aCalamity({ code: 'C-2026-07' })]);
    expect(await register(fake)).toMatchObject({ kind: 'registered', calamity: { code: 'C-2026-08' } });
  });

  it('says what is wrong and asks the workbook nothing', async () => {
    const fake = fakeCalamities();
    fake.failNext('calamities', { code: 'offline' });
    const result = await registerCalamity(rolesOf(fake), { ...draft, title: '' });
    expect(result).toEqual({ kind: 'invalid', issues: [{ field: 'title', code: 'required' }] });
  });

  it('gets another code when a colleague took the same one meanwhile', async () => {
    const fake = fakeCalamities();
    beforeAppending(fake, () => fake.rows?.push({ ...theirs }));
    expect(await register(fake)).toEqual({ kind: 'registered', calamity: fake.rows?.[1] });
    expect(fake.rows?.map(({ code }) => code)).toEqual(['C-2026-01', 'C-2026-02']);
    expect(fake.log).toEqual(['registered', 'renumbered']);
  });

  it.each<['writeCalamity' | 'calamities', Fault]>([
    ['writeCalamity', { code: 'protected' }],
    ['calamities', { code: 'offline' }],
  ])('leaves an attempt when the other code could not be given: %s', async (operation, fault) => {
    const fake = fakeCalamities();
    beforeAppending(fake, () => {
      fake.rows?.push({ ...theirs });
      fake.failNext(operation, fault);
    });
    const result = await register(fake);
    const attempt = fake.rows?.[1];
    expect(result).toEqual({ kind: 'failed', fault, attempt });
    expect(await register(fake, attempt)).toMatchObject({
      kind: 'registered',
      calamity: { code: 'C-2026-02' },
    });
    expect(fake.rows).toHaveLength(2);
  });

  it('says that its sheet is missing, and leaves no attempt', async () => {
    const fault = { code: 'sheetMissing', name: 'Calamiteiten' };
    expect(await register(fakeCalamities(null))).toEqual({ kind: 'failed', fault, attempt: null });
  });

  it('is done when its row stands there though the answer got lost', async () => {
    const fake = fakeCalamities();
    loseAnswer(fake);
    expect(await register(fake)).toEqual({ kind: 'registered', calamity: fake.rows?.[0] });
    expect(fake.rows).toHaveLength(1);
  });

  it('mends a row that came through with something else than was typed', async () => {
    const fake = fakeCalamities();
    loseAnswer(fake, { what: 'Half' });
    expect(await register(fake)).toMatchObject({ kind: 'registered', calamity: { what } });
    expect(fake).toMatchObject({ rows: [{ what }], log: ['registered', 'edited'] });
  });

  it('leaves no attempt when nothing came through', async () => {
    const fake = fakeCalamities([theirs]);
    fake.failNext('appendCalamity', { code: 'replyLost' });
    expect(await register(fake)).toEqual({ kind: 'failed', fault: { code: 'replyLost' }, attempt: null });
    expect(fake.rows).toEqual([theirs]);
  });

  it('leaves an attempt when nobody can look what came through, and a repeat goes on from it', async () => {
    const fake = fakeCalamities([aCalamity({ code: 'C-2026-05', rowId: 'c5' as Calamity['rowId'] })]);
    fake.failNext('appendCalamity', { code: 'replyLost' });
    const { calamities } = fake.port;
    let asked = 0;
    fake.port.calamities = () => {
      asked += 1;
      if (asked === 2) fake.failNext('calamities', { code: 'offline' });
      return calamities();
    };
    const result = await register(fake);
    const attempt = aCalamity({ code: 'C-2026-06', rowId: seededRandom(1).rowId() });
    expect(result).toEqual({ kind: 'failed', fault: { code: 'replyLost' }, attempt });

    expect(await register(fake, attempt)).toEqual({ kind: 'registered', calamity: attempt });
    expect(fake.rows).toHaveLength(2);
  });
});

describe('registering again after an attempt', () => {
  const attempt = aCalamity({ rowId: 'ours' as Calamity['rowId'] });

  it.each<[string, Partial<Calamity>, string[]]>([
    ['stands there as it should', {}, []],
    ['says something else than is typed now', { title: 'Eerst anders', cause: 'Toen bekend' }, ['edited']],
  ])('makes no second row when its row %s', async (_, changes, log) => {
    const fake = fakeCalamities([{ ...attempt, ...changes }]);
    expect(await register(fake, attempt)).toEqual({ kind: 'registered', calamity: attempt });
    expect(fake).toMatchObject({ rows: [attempt], log });
  });

  it('gives it a code of its own when another row has the same', async () => {
    const fake = fakeCalamities([theirs, { ...attempt }]);
    const expected = { ...attempt, code: 'C-2026-02' };
    expect(await register(fake, attempt)).toEqual({ kind: 'registered', calamity: expected });
    expect(fake.rows).toEqual([theirs, expected]);
  });

  it('stays an attempt while nobody can look', async () => {
    const fake = fakeCalamities([attempt]);
    fake.failNext('calamities', { code: 'offline' });
    expect(await register(fake, attempt)).toEqual({ kind: 'failed', fault: { code: 'offline' }, attempt });
  });

  it('stays an attempt, as it stands there, when it could not be changed', async () => {
    const fake = fakeCalamities([{ ...attempt, title: 'Eerst anders' }]);
    fake.failNext('writeCalamity', { code: 'protected' });
    const standing = { ...attempt, title: 'Eerst anders' };
    expect(await register(fake, attempt)).toEqual({
      kind: 'failed',
      fault: { code: 'protected' },
      attempt: standing,
    });
  });

  it('stays an attempt when a colleague changed it at that moment', async () => {
    const fake = fakeCalamities([{ ...attempt, title: 'Eerst anders' }]);
    const { writeCalamity } = fake.port;
    fake.port.writeCalamity = (...request) => {
      for (const row of fake.rows ?? []) row.title = 'Van een collega';
      return writeCalamity(...request);
    };
    const result = await register(fake, attempt);
    expect(result).toMatchObject({ kind: 'failed', fault: { code: 'notVerified' } });
    expect(fake.rows).toMatchObject([{ title: 'Van een collega' }]);
  });
});

describe('a calamity that this pane registered', () => {
  const ours = aCalamity();
  const trouble = async (fake: FakeCalamities) =>
    troubledCalamities([ours], valueOf(await fake.port.calamities()) ?? []);

  it.each<[string, Calamity[], object[]]>([
    ['stands there', [ours], []],
    ['stands there above another with its code', [ours, theirs], []],
    ['stands there below one with another code', [{ ...theirs, code: 'C-2026-09' }, ours], []],
    ['is gone', [theirs], [{ kind: 'gone', calamity: ours }]],
    ['stands there below another with its code', [theirs, ours], [{ kind: 'double', calamity: ours }]],
    [
      'stands there below another, with a code that was typed over its own',
      [
        { ...theirs, code: 'C-2026-09' },
        { ...ours, code: 'C-2026-09' },
      ],
      [{ kind: 'double', calamity: { ...ours, code: 'C-2026-09' } }],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(await trouble(fakeCalamities(rows))).toEqual(expected);
  });

  it('is put back under its own code', async () => {
    const fake = fakeCalamities([{ ...theirs, code: 'C-2026-09' }]);
    expect(await mendCalamity(rolesOf(fake), { kind: 'gone', calamity: ours })).toEqual({
      kind: 'registered',
      calamity: ours,
    });
    expect(fake).toMatchObject({ rows: [{ rowId: 'c2' }, ours], log: ['registered'] });
  });

  it('is put back under another code when its own was taken', async () => {
    const fake = fakeCalamities([theirs]);
    const result = await mendCalamity(rolesOf(fake), { kind: 'gone', calamity: ours });
    expect(result).toEqual({ kind: 'registered', calamity: { ...ours, code: 'C-2026-02' } });
    expect(fake.rows).toEqual([theirs, { ...ours, code: 'C-2026-02' }]);
  });

  it('gets another code when it is double, and no second row', async () => {
    const fake = fakeCalamities([theirs, ours]);
    const result = await mendCalamity(rolesOf(fake), { kind: 'double', calamity: ours });
    expect(result).toEqual({ kind: 'registered', calamity: { ...ours, code: 'C-2026-02' } });
    expect(fake).toMatchObject({ rows: [theirs, { code: 'C-2026-02' }], log: ['renumbered'] });
  });

  it('stays in trouble when it could not be put back', async () => {
    const fake = fakeCalamities([theirs]);
    fake.failNext('appendCalamity', { code: 'protected' });
    const result = await mendCalamity(rolesOf(fake), { kind: 'gone', calamity: ours });
    expect(result).toEqual({ kind: 'failed', fault: { code: 'protected' }, attempt: ours });
  });

  it('keeps its code when a colleague gives it another at that moment', async () => {
    const fake = fakeCalamities([theirs, { ...ours, code: 'C-2026-04' }]);
    const result = await mendCalamity(rolesOf(fake), { kind: 'double', calamity: ours });
    expect(result).toEqual({ kind: 'failed', fault: { code: 'notVerified' }, attempt: ours });
  });
});
