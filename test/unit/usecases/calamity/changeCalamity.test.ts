import type { Calamity } from '../../../../src/procedure/calamity/calamity';
import type { CalamityDraftField } from '../../../../src/procedure/calamity/checkCalamity';
import { toDay } from '../../../../src/procedure/calendar/day';
import {
  changeCalamity,
  closeCalamity,
  editCalamity,
  reopenCalamity,
} from '../../../../src/usecases/calamity/changeCalamity';
import { fakeCalamities } from '../../../fakes/fakeCalamities';
import type { FakeCalamities } from '../../../fakes/fakeCalamities';
import { fixedClock } from '../../../fakes/fixedClock';
import { fixedIdentity } from '../../../fakes/fixedIdentity';
import { aCalamity } from '../../../fixtures/aCalamity';

const rolesOf = ({ port }: FakeCalamities) => ({
  calamities: port,
  clock: fixedClock('2026-07-09'),
  identity: fixedIdentity(),
});

const other = aCalamity({ code: 'C-2026-02', rowId: 'c2' as Calamity['rowId'] });
const standing = (changes: Partial<Calamity> = {}) => fakeCalamities([other, aCalamity(changes)]);

describe('a calamity', () => {
  it.each<[CalamityDraftField, string, Partial<Calamity>]>([
    ['title', ' Te laat ', { title: ' Te laat ' }],
    ['since', 'gisteren', { since: toDay('2026-07-08') }],
    ['cause', 'a\r\nb', { cause: 'a\nb' }],
  ])('gets %s typed as %j, with a line in the log', async (field, typed, changes) => {
    const fake = standing();
    const result = await editCalamity(rolesOf(fake), aCalamity(), { field, typed });
    expect(result).toEqual({ kind: 'saved', calamity: aCalamity(changes) });
    expect(fake).toMatchObject({ rows: [other, aCalamity(changes)], log: ['edited'] });
  });

  it('is not written when a field stays as it was', async () => {
    const fake = standing();
    const change = { field: 'since', typed: '1 juli 2026' } as const;
    expect(await editCalamity(rolesOf(fake), aCalamity(), change)).toEqual({
      kind: 'saved',
      calamity: aCalamity(),
    });
    expect(fake.log).toEqual([]);
  });

  it.each<[CalamityDraftField, string, string]>([
    ['title', ' ', 'required'],
    ['since', 'morgen', 'inTheFuture'],
  ])('can not have %s typed as %j: %s', async (field, typed, code) => {
    const fake = standing();
    const result = await editCalamity(rolesOf(fake), aCalamity(), { field, typed });
    expect(result).toEqual({ kind: 'invalid', issue: { field, code } });
    expect(fake).toMatchObject({ rows: [other, aCalamity()], log: [] });
  });

  it('is closed today and opened again', async () => {
    const fake = standing();
    const closed = aCalamity({ status: 'closed', closedOn: toDay('2026-07-09') });
    expect(await closeCalamity(rolesOf(fake), aCalamity())).toEqual({ kind: 'saved', calamity: closed });
    expect(fake.rows).toEqual([other, closed]);
    expect(await reopenCalamity(rolesOf(fake), closed)).toEqual({ kind: 'saved', calamity: aCalamity() });
    expect(fake).toMatchObject({ rows: [other, aCalamity()], log: ['closed', 'reopened'] });
  });

  it('is not closed over what a colleague did meanwhile, but other cells of it may have changed', async () => {
    const theirs = standing({ closedOn: toDay('2026-07-02'), title: 'Anders' });
    const found = theirs.rows?.[1];
    expect(await closeCalamity(rolesOf(theirs), aCalamity())).toEqual({
      kind: 'changed',
      fields: ['closedOn'],
      found,
    });
    expect(theirs.log).toEqual([]);

    const elsewhere = standing({ title: 'Anders' });
    expect(await closeCalamity(rolesOf(elsewhere), aCalamity())).toMatchObject({ kind: 'saved' });
    expect(elsewhere.rows?.[1]).toMatchObject({ status: 'closed', title: 'Anders' });
  });
});

describe('when the answer to a change got lost', () => {
  const changes = { status: 'closed', closedOn: toDay('2026-07-09') } as const;
  const lost = { code: 'replyLost' } as const;

  async function changeLosing(meanwhile: (fake: FakeCalamities) => void) {
    const fake = standing();
    fake.failNext('writeCalamity', lost);
    meanwhile(fake);
    return changeCalamity(rolesOf(fake), aCalamity(), changes, 'closed');
  }

  it('it has succeeded as all of it stands there', async () => {
    const applied = (fake: FakeCalamities) => void (fake.rows = [other, aCalamity(changes)]);
    expect(await changeLosing(applied)).toEqual({ kind: 'saved', calamity: aCalamity(changes) });
  });

  it.each<[string, (fake: FakeCalamities) => void]>([
    ['nothing stands there', () => {}],
    ['only a part does', (fake) => void (fake.rows = [aCalamity({ status: 'closed' })])],
    ['only the other part does', (fake) => void (fake.rows = [aCalamity({ closedOn: changes.closedOn })])],
    ['another calamity has it', (fake) => void (fake.rows = [{ ...other, ...changes }, aCalamity()])],
    ['its row is gone', (fake) => void (fake.rows = [])],
    ['its table is gone', (fake) => void (fake.rows = null)],
    ['nobody can look', (fake) => fake.failNext('calamities', { code: 'offline' })],
  ])('it has failed as %s', async (_, meanwhile) => {
    expect(await changeLosing(meanwhile)).toEqual({ kind: 'failed', fault: lost });
  });

  it('it is not looked for after any other fault', async () => {
    const fake = standing(changes);
    fake.failNext('writeCalamity', { code: 'protected' });
    const result = await changeCalamity(rolesOf(fake), aCalamity(), changes, 'closed');
    expect(result).toEqual({ kind: 'failed', fault: { code: 'protected' } });
  });
});
