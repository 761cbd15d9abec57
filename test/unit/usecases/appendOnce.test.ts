import type { Complaint, ComplaintField, RowId } from '../../../src/procedure/complaint/complaint';
import { appendOnce } from '../../../src/usecases/write/appendOnce';
import type { Fault } from '../../../src/usecases/ports/ports';
import { fakeRegister } from '../../fakes/fakeRegister';
import type { Moment } from '../../fakes/fakeRegister';
import { aComplaint } from '../../fixtures/aComplaint';
import { anotherComplaint } from '../../fixtures/anotherComplaint';

const ours = aComplaint();
const theirs: Complaint = { ...anotherComplaint(), rowId: 'theirs' as RowId };

describe('appending a complaint once', () => {
  it('counts the rows with its number, itself included', async () => {
    const register = fakeRegister();
    expect(await appendOnce(register, ours)).toEqual({ kind: 'appended', sameNumber: 1 });
    const twin = { ...theirs, caseNumber: ours.caseNumber };
    expect(await appendOnce(register, twin)).toEqual({ kind: 'appended', sameNumber: 2 });
    expect(register.rows).toEqual([ours, twin]);
  });

  const passing: Fault[] = [{ code: 'replyLost' }, { code: 'renamed' }, { code: 'notVerified' }];
  const lasting: Fault[] = [
    { code: 'protected' },
    { code: 'cellEditMode' },
    { code: 'offline' },
    { code: 'sessionExpired' },
    { code: 'busy' },
    { code: 'tooLarge' },
    { code: 'registerMissing' },
  ];

  it.each([...passing, ...lasting])('is done when its row stands there after %j', async (fault) => {
    const register = fakeRegister();
    register.failNext('append', fault, 'after');
    expect(await appendOnce(register, ours)).toEqual({ kind: 'appended', sameNumber: 1 });
    expect(register.rows).toEqual([ours]);
  });

  it.each(passing)('is tried once more when its row does not stand there after %j', async (fault) => {
    const register = fakeRegister();
    register.failNext('append', fault);
    expect(await appendOnce(register, ours)).toEqual({ kind: 'appended', sameNumber: 1 });
    expect(register.rows).toEqual([ours]);
  });

  it.each(lasting)('is not tried again after %j, which would only come back', async (fault) => {
    const register = fakeRegister();
    register.failNext('append', fault);
    expect(await appendOnce(register, ours)).toEqual({ kind: 'absent', fault });
    expect(register.rows).toEqual([]);
  });

  it.each<[Moment, object, Complaint[]]>([
    ['after', { kind: 'appended', sameNumber: 1 }, [ours]],
    ['before', { kind: 'absent', fault: { code: 'notVerified' } }, []],
  ])('is not tried a third time, whatever the second came to: lost %s', async (moment, result, rows) => {
    const register = fakeRegister();
    register.failNext('append', { code: 'replyLost' });
    register.failNext('append', { code: 'replyLost' }, moment);
    expect(await appendOnce(register, ours)).toEqual(result);
    expect(register.rows).toEqual(rows);
  });

  it('is unsure when nobody can look, and not tried again', async () => {
    const register = fakeRegister();
    register.failNext('append', { code: 'replyLost' });
    register.failNext('byRowId', { code: 'offline' });
    expect(await appendOnce(register, ours)).toEqual({ kind: 'unsure', fault: { code: 'replyLost' } });
    expect(register.rows).toEqual([]);
  });

  it('is unsure when its row holds anything else than was typed, in whatever cell', async () => {
    const cells = (Object.keys(ours) as ComplaintField[]).filter((field) => field !== 'rowId');
    for (const cell of cells) {
      const register = fakeRegister();
      register.rows.push({ ...ours, [cell]: theirs[cell] });
      register.failNext('append', { code: 'replyLost' });
      expect(await appendOnce(register, ours)).toEqual({ kind: 'unsure', fault: { code: 'notVerified' } });
      expect(register.rows).toHaveLength(1);
    }
  });
});
