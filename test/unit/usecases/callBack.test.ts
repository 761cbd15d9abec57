import type { CallbackReport } from '../../../src/procedure/callback';
import type { Complaint } from '../../../src/procedure/complaint';
import { toDay } from '../../../src/procedure/day';
import { callBack } from '../../../src/usecases/callBack';
import type { CallbackPorts } from '../../../src/usecases/callBack';
import { fakeDialog } from '../../fakes/fakeDialog';
import { fakeRegister } from '../../fakes/fakeRegister';
import type { FakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { aComplaint } from '../../fixtures/aComplaint';
import { anOpenedRegister } from '../../fixtures/anOpenedRegister';

const satisfied: CallbackReport = { outcome: 'yes', answer: 'Netjes opgelost.', solution: '' };
const answering = (report: CallbackReport | null) => fakeDialog({ ok: true, value: report });

function registerWith(changes: Partial<Complaint>): FakeRegister {
  const register = fakeRegister();
  const ready = { status: 'checked', checkedOn: toDay('2026-07-07'), checkedBy: 'Sanne Bakker' } as const;
  const complaint = aComplaint({ ...ready, ...changes });
  register.rows.push(complaint);
  register.selectedRow = complaint.rowId;
  return register;
}

function call({ reader, writer }: FakeRegister, dialog: CallbackPorts['dialog']) {
  const { settings } = anOpenedRegister();
  const ports = { reader, writer, dialog, clock: fixedClock('2026-07-08'), identity: fixedIdentity() };
  return callBack(ports, { settings, language: 'nl' });
}

describe('calling back', () => {
  it('shows the script of the selected case and writes the outcome to its row', async () => {
    const register = registerWith({});
    const dialog = answering(satisfied);
    const result = await call(register, dialog);

    expect(dialog.shown).toHaveLength(1);
    expect(dialog.shown[0]?.case).toMatchObject({ caseNumber: '2026-0417-BX', phone: '06 12345678' });
    expect(dialog.shown[0]?.messages.thank).toBe(
      'Dank u wel dat u ons dit vertelde, mevrouw J. van der Meer.',
    );
    expect(dialog.shown[0]?.messages.agreed).toContain('op 08-07-2026 zou bellen');
    expect(register.rows[0]).toMatchObject({
      status: 'closed',
      calledOn: '2026-07-08',
      closedOn: '2026-07-08',
      satisfied: 'yes',
      answer: 'Netjes opgelost.',
    });
    expect(result).toEqual({ kind: 'recorded', complaint: register.rows[0], report: satisfied, missing: [] });
  });

  it('tells what keeps a serious complaint open', async () => {
    const register = registerWith({ severity: 'serious' });
    const result = await call(register, answering(satisfied));
    expect(result).toMatchObject({ kind: 'recorded', missing: ['headInformed', 'letterSent'] });
    expect(register.rows[0]).toMatchObject({ status: 'calledBack', satisfied: 'yes', closedOn: null });
  });

  it.each<[string, Partial<Complaint>, object]>([
    ['not checked yet', { checkedOn: null }, { kind: 'notReady', missing: ['check'] }],
    ['ended', { status: 'closed' }, { kind: 'ended' }],
  ])('opens no dialog for a case that is %s', async (_, changes, expected) => {
    const dialog = answering(satisfied);
    expect(await call(registerWith(changes), dialog)).toMatchObject(expected);
    expect(dialog.shown).toEqual([]);
  });

  it('needs a selected case', async () => {
    const register = registerWith({});
    register.selectedRow = null;
    expect(await call(register, answering(satisfied))).toEqual({ kind: 'noCase' });
  });

  it('writes nothing when the dialog is closed without an outcome', async () => {
    const register = registerWith({});
    expect(await call(register, answering(null))).toMatchObject({ kind: 'dismissed' });
    expect(register.asked).toEqual(['selected']);
  });

  it('hands the report back when it cannot be written as it is', async () => {
    const report = { ...satisfied, answer: 'bel\u0007' };
    expect(await call(registerWith({}), answering(report))).toMatchObject({
      kind: 'refused',
      report,
      refusal: { code: 'notAllowedHere' },
    });
  });

  it('overwrites nothing that a colleague wrote while the dialog was open', async () => {
    const register = registerWith({});
    const colleague = () => {
      for (const row of register.rows) row.answer = 'Zij belde zelf al.';
    };
    const result = await call(register, fakeDialog({ ok: true, value: satisfied }, colleague));

    const fault = { code: 'changedByColleague', fields: ['answer'], found: register.rows[0] };
    expect(result).toEqual({ kind: 'failed', fault, report: satisfied });
    expect(register.rows[0]).toMatchObject({ status: 'checked', answer: 'Zij belde zelf al.' });
  });

  it('is settled by reading the row again when the answer to the write got lost', async () => {
    const applied = registerWith({});
    applied.failNext('write', { code: 'replyLost' }, 'after');
    expect(await call(applied, answering(satisfied))).toMatchObject({ kind: 'recorded' });

    const lost = registerWith({});
    lost.failNext('write', { code: 'replyLost' }, 'before');
    const told = { kind: 'failed', fault: { code: 'replyLost' }, report: satisfied };
    expect(await call(lost, answering(satisfied))).toEqual(told);
    expect(lost.rows[0]).toMatchObject({ status: 'checked' });
  });

  it('says why no dialog could be shown', async () => {
    const blocked = fakeDialog({ ok: false, fault: { code: 'dialogBlocked' } });
    expect(await call(registerWith({}), blocked)).toEqual({
      kind: 'failed',
      fault: { code: 'dialogBlocked' },
    });
  });
});
