import type { CallbackReport } from '../../../src/procedure/callback/callback';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import { callBack } from '../../../src/usecases/case/callBack';
import { fakeDialog } from '../../fakes/fakeDialog';
import type { FakeDialog } from '../../fakes/fakeDialog';
import { fakeRegister } from '../../fakes/fakeRegister';
import type { FakeRegister } from '../../fakes/fakeRegister';
import { fixedClock } from '../../fakes/fixedClock';
import { fixedIdentity } from '../../fakes/fixedIdentity';
import { aComplaint } from '../../fixtures/aComplaint';
import { anOpenedRegister } from '../../fixtures/anOpenedRegister';
import { dissatisfiedReport, satisfiedReport } from '../../fixtures/aReport';

const satisfied = satisfiedReport('Netjes opgelost.');
const answering = (report: CallbackReport | null) => fakeDialog({ ok: true, value: report });

function registerWith(changes: Partial<Complaint>): FakeRegister {
  const register = fakeRegister();
  const ready = { status: 'checked', checkedOn: toDay('2026-07-07'), checkedBy: 'Sanne Bakker' } as const;
  const complaint = aComplaint({ ...ready, ...changes });
  register.rows.push(complaint);
  return register;
}

function call(register: FakeRegister, dialog: FakeDialog) {
  const ports = { register, call: dialog.call, clock: fixedClock('2026-07-08'), identity: fixedIdentity() };
  return callBack(ports, anOpenedRegister(), aComplaint().rowId);
}

describe('calling back', () => {
  it('shows the script of the case and writes the outcome to its row', async () => {
    const register = registerWith({});
    const dialog = answering(satisfied);
    const result = await call(register, dialog);

    expect(dialog.shown).toHaveLength(1);
    expect(dialog.shown[0]?.case).toMatchObject({ caseNumber: '2026-0417-BX', phone: '06 12345678' });
    expect(dialog.shown[0]?.messages.thank).toBe('Dank u wel dat u ons dit vertelde, mevrouw Van der Meer.');
    expect(dialog.shown[0]?.messages.agreed).toBe(
      'Wij spraken af: de afdeling belt morgen over de aanvraag, en dat ik u op woensdag 8 juli zou bellen.',
    );
    expect(register.rows[0]).toMatchObject({
      status: 'closed',
      calledOn: '2026-07-08',
      closedOn: '2026-07-08',
      satisfied: 'yes',
      answer: 'Netjes opgelost.',
    });
    expect(result).toMatchObject({
      kind: 'called',
      report: satisfied,
      recorded: { kind: 'taken', complaint: register.rows[0] },
    });
  });

  it('leaves a serious complaint open until head and letter are there', async () => {
    const register = registerWith({ severity: 'serious' });
    await call(register, answering(satisfied));
    expect(register.rows[0]).toMatchObject({ status: 'calledBack', satisfied: 'yes', closedOn: null });
  });

  it('keeps the round that ended, and begins the next, with one line in the log', async () => {
    const register = registerWith({ answer: 'Voicemail ingesproken.', attempts: 1 });
    await call(register, answering(dissatisfiedReport('Er is niemand geweest.')));
    expect(register.rows[0]).toMatchObject({
      round: 2,
      status: 'new',
      promise: 'Vrijdag komt de monteur',
      followUpBy: 'Yıldız Çelik',
      callbackOn: '2026-07-15',
      firstCallbackOn: '2026-07-08',
      checkedOn: null,
      calledOn: null,
      answer: '',
    });
    expect(register.rounds).toMatchObject([
      {
        round: 1,
        promise: 'De afdeling belt morgen over de aanvraag',
        callbackOn: '2026-07-08',
        checkedBy: 'Sanne Bakker',
        calledOn: '2026-07-08',
        attempts: 1,
        satisfied: 'no',
        answer: 'Voicemail ingesproken.\nEr is niemand geweest.',
      },
    ]);
    expect(register.log.map(({ event }) => event)).toEqual(['calledNo']);
  });

  it.each<[string, Partial<Complaint>, object]>([
    ['not checked yet', { checkedOn: null }, { kind: 'notReady', missing: ['check'] }],
    ['ended', { status: 'closed' }, { kind: 'ended' }],
  ])('opens no dialog for a case that is %s', async (_, changes, expected) => {
    const dialog = answering(satisfied);
    expect(await call(registerWith(changes), dialog)).toMatchObject(expected);
    expect(dialog.shown).toEqual([]);
  });

  it('needs a case that still stands there', async () => {
    const register = registerWith({});
    register.rows = [];
    expect(await call(register, answering(satisfied))).toEqual({ kind: 'noCase' });
  });

  it('says so when the case can not be read', async () => {
    const register = registerWith({});
    register.failNext('byRowId', { code: 'busy' });
    const dialog = answering(satisfied);
    expect(await call(register, dialog)).toEqual({ kind: 'failed', fault: { code: 'busy' } });
    expect(dialog.shown).toEqual([]);
  });

  it('writes nothing when the dialog is closed without an outcome', async () => {
    const register = registerWith({});
    expect(await call(register, answering(null))).toMatchObject({ kind: 'dismissed' });
    expect(register.asked).toEqual(['byRowId']);
  });

  it('hands the report back when it cannot be written as it is', async () => {
    const report = { ...satisfied, answer: 'bel\u0007' };
    expect(await call(registerWith({}), answering(report))).toMatchObject({
      kind: 'called',
      report,
      recorded: { kind: 'refused', refusal: { code: 'notAllowedHere' } },
    });
  });

  it('overwrites nothing that a colleague wrote while the dialog was open', async () => {
    const register = registerWith({});
    const colleague = () => {
      for (const row of register.rows) row.answer = 'Zij belde zelf al.';
    };
    const result = await call(register, fakeDialog({ ok: true, value: satisfied }, colleague));

    const fault = { code: 'changedByColleague', fields: ['answer'], found: register.rows[0] };
    expect(result).toMatchObject({ report: satisfied, recorded: { kind: 'failed', fault } });
    expect(register.rows[0]).toMatchObject({ status: 'checked', answer: 'Zij belde zelf al.' });
  });

  it('notices that a colleague changed what the caller was shown, though the call would not touch it', async () => {
    const register = registerWith({});
    const colleague = () => {
      for (const row of register.rows) row.phone = '0592 366 911';
    };
    const result = await call(register, fakeDialog({ ok: true, value: satisfied }, colleague));
    expect(result).toMatchObject({ recorded: { fault: { fields: ['phone'] } } });
    expect(register.rows[0]).toMatchObject({ status: 'checked', calledOn: null });
  });

  it('is settled by reading the row again when the answer to the write got lost', async () => {
    const applied = registerWith({});
    applied.failNext('write', { code: 'replyLost' }, 'after');
    expect(await call(applied, answering(satisfied))).toMatchObject({ recorded: { kind: 'taken' } });

    const lost = registerWith({});
    lost.failNext('write', { code: 'replyLost' }, 'before');
    const told = { report: satisfied, recorded: { kind: 'failed', fault: { code: 'replyLost' } } };
    expect(await call(lost, answering(satisfied))).toMatchObject(told);
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
