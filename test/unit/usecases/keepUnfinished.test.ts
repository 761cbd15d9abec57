import type { Complaint, RowId, CaseNumber } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import type { Draft } from '../../../src/procedure/complaint/draft';
import { keepUnfinished } from '../../../src/usecases/register/keepUnfinished';
import type { Attempt } from '../../../src/usecases/register/registration';
import { fakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { seededRandom } from '../../fakes/seededRandom';
import { aComplaint } from '../../fixtures/aComplaint';
import { aDraft } from '../../fixtures/aDraft';

const incomplete = aComplaint({ status: 'incomplete', town: '', firstCallbackOn: null });
/** What `incomplete` says, as the form shows it. */
const asShown = aDraft({ town: '' });

function keep(draft: Draft, shown: Complaint | null = null, earlier: Attempt | null = null) {
  const register = fakeRegister();
  if (shown) register.rows.push({ ...shown });
  const ports = {
    register,
    clock: fixedClock('2026-07-01'),
    identity: fixedIdentity(),
    random: seededRandom(1),
  };
  const lists = { holidays: [toDay('2026-07-09')] };
  const run = () => keepUnfinished(ports, { lists }, shown && { ...shown }, draft, earlier);
  return { register, run };
}

describe('keeping what there is of a complaint', () => {
  it('makes a row that says it is incomplete and promises nothing yet', async () => {
    const { register, run } = keep({ name: 'dhr. Bos', callbackOn: '08-07-2026' });
    expect(await run()).toEqual({ kind: 'registered', complaint: register.rows[0] });
    expect(register.rows).toMatchObject([
      {
        caseNumber: expect.stringMatching(/^2026-0001-/),
        status: 'incomplete',
        name: 'dhr. Bos',
        town: '',
        receivedOn: null,
        callbackOn: '2026-07-08',
        firstCallbackOn: null,
      },
    ]);
  });

  it('goes on from an earlier try, in the row that stands there', async () => {
    const earlier = {
      rowId: 'row-1' as RowId,
      caseNumber: '2026-0417-BX' as CaseNumber,
      known: 'mayStand',
    } as const;
    const { register, run } = keep({ name: 'dhr. Bos' }, null, earlier);
    register.rows.push({ ...incomplete });
    expect(await run()).toMatchObject({ kind: 'registered', complaint: { caseNumber: '2026-0417-BX' } });
    expect(register.rows).toMatchObject([{ rowId: 'row-1', name: 'dhr. Bos', status: 'incomplete' }]);
  });

  it.each<[string, Draft]>([
    ['nothing was typed', {}],
    ['only white space was', { name: ' \n', account: '\t' }],
    [
      'only the form filled in fields',
      {
        channel: 'telefoon',
        receivedOn: '01-07-2026',
        takenBy: 'Pieter Zijlstra',
        department: 'Klantcontact',
      },
    ],
  ])('keeps nothing when %s', async (_, draft) => {
    const { register, run } = keep(draft);
    expect(await run()).toEqual({ kind: 'blank' });
    expect(register.asked).toEqual([]);
  });

  it('does not keep what is wrong, but what is missing does not matter', async () => {
    const { register, run } = keep({ name: 'dhr. Bos', callbackOn: '30-02-2026', severity: 'erg' });
    const issues = [
      { field: 'callbackOn', code: 'notADate' },
      { field: 'severity', code: 'notAChoice' },
    ];
    expect(await run()).toEqual({ kind: 'invalid', issues });
    expect(register.asked).toEqual([]);
  });
});

describe('keeping more of an incomplete complaint', () => {
  it('writes only what changed, in its own row, and it stays incomplete', async () => {
    const { register, run } = keep({ ...asShown, remedy: 'Excuses' }, incomplete);
    const after = { ...incomplete, remedy: 'Excuses' };
    expect(await run()).toEqual({ kind: 'registered', complaint: after });
    expect(register.rows).toEqual([after]);
    expect(register.log).toEqual([
      { rowId: 'row-1', event: 'edited', at: '2026-07-01T09:15', by: 'Pieter Zijlstra' },
    ]);
  });

  it('asks the workbook nothing when nothing changed', async () => {
    const { register, run } = keep(asShown, incomplete);
    expect(await run()).toEqual({ kind: 'registered', complaint: incomplete });
    expect(register.asked).toEqual([]);
  });

  it('tells when it could not be written', async () => {
    const { register, run } = keep({ ...asShown, remedy: 'Excuses' }, incomplete);
    register.failNext('write', { code: 'protected' });
    expect(await run()).toEqual({ kind: 'failed', fault: { code: 'protected' } });
    expect(register.rows).toEqual([incomplete]);
  });
});
