import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { editCase } from '../../../src/usecases/case/editCase';
import type { EditedField } from '../../../src/procedure/complaint/fields';
import { toDay } from '../../../src/procedure/calendar/day';
import { fakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { aComplaint } from '../../fixtures/aComplaint';

async function edit(field: EditedField, typed: string, changes: Partial<Complaint> = {}) {
  const register = fakeRegister();
  const seen = aComplaint(changes);
  register.rows.push({ ...seen });
  const ports = { register, clock: fixedClock('2026-07-08'), identity: fixedIdentity() };
  const holidays = [toDay('2026-07-14')];
  return { register, seen, result: await editCase(ports, { holidays }, seen, { field, typed }) };
}

describe('editing a field of a case', () => {
  it.each<[EditedField, string, Partial<Complaint>]>([
    ['town', 'Emmen', { town: 'Emmen' }],
    ['remedy', ' ', { remedy: '' }],
    ['callbackOn', 'overmorgen', { callbackOn: toDay('2026-07-10') }],
    ['handedOverOn', '', { handedOverOn: null }],
    ['measure', 'Twee\r\nregels', { measure: 'Twee\nregels' }],
  ])('writes %s typed as %j, with its line in the log', async (field, typed, changes) => {
    const before = { handedOverOn: toDay('2026-07-02'), remedy: 'Excuses' };
    const { register, seen, result } = await edit(field, typed, before);
    const after = { ...seen, ...changes };
    expect(result).toEqual({ kind: 'saved', complaint: after });
    expect(register.rows).toEqual([after]);
    expect(register.log).toEqual([
      { rowId: 'row-1', event: 'edited', at: '2026-07-08T09:15', by: 'Pieter Zijlstra' },
    ]);
  });

  it.each<[EditedField, string]>([
    ['town', 'Assen'],
    ['callbackOn', '8 juli 2026'],
    ['remedy', '\t'],
    ['letterSentOn', ' '],
  ])('asks the workbook nothing when %s stays as it was, typed as %j', async (field, typed) => {
    const { register, seen, result } = await edit(field, typed);
    expect(result).toEqual({ kind: 'saved', complaint: seen });
    expect(register.asked).toEqual([]);
  });

  it.each<[EditedField, string, string]>([
    ['town', '', 'required'],
    ['callbackOn', '14-07-2026', 'notAWorkingDay'],
    ['letterSentOn', 'morgen', 'inTheFuture'],
  ])('asks the workbook nothing when %s can not be %j', async (field, typed, code) => {
    const { register, result } = await edit(field, typed);
    expect(result).toEqual({ kind: 'invalid', issue: expect.objectContaining({ code }) });
    expect(register.asked).toEqual([]);
  });

  it('tells when it could not be written', async () => {
    const register = fakeRegister();
    register.rows.push(aComplaint());
    register.failNext('write', { code: 'protected' });
    const ports = { register, clock: fixedClock('2026-07-08'), identity: fixedIdentity() };
    const change = { field: 'town', typed: 'Emmen' } as const;
    const result = await editCase(ports, { holidays: [] }, aComplaint(), change);
    expect(result).toEqual({ kind: 'failed', fault: { code: 'protected' } });
  });
});
