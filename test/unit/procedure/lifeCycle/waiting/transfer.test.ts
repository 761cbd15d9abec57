import { toDay } from '../../../../../src/procedure/calendar/day';
import type { Complaint } from '../../../../../src/procedure/complaint/complaint';
import { openCodes, endingCodes } from '../../../../../src/procedure/complaint/statuses';
import { nextStep } from '../../../../../src/procedure/lifeCycle/lifeCycle';
import { openOf } from '../../../../../src/procedure/lifeCycle/waiting/openOf';
import { transfer } from '../../../../../src/procedure/lifeCycle/waiting/transfer';
import { aComplaint } from '../../../../fixtures/aComplaint';

const day = toDay('2026-07-06');

describe('a complaint that goes to another employee', () => {
  it('is handed over anew where the one before was told and is not done yet', () => {
    const told = aComplaint({ status: 'handedOver', handedOverOn: day });
    const ruling = transfer(told, ' Karin  ');
    expect(ruling).toMatchObject({
      ok: true,
      changes: { followUpBy: 'Karin', status: 'new', handedOverOn: null },
    });
    expect(ruling.ok && nextStep({ ...told, ...ruling.changes })?.step).toBe('handOver');
  });

  it.each(openCodes.filter((code) => code !== 'handedOver'))(
    'goes on where it is when it is %s',
    (status) => {
      const ruling = transfer(aComplaint({ status, handedOverOn: day }), 'Karin');
      expect(ruling.ok && ruling.changes).toEqual({ followUpBy: 'Karin' });
    },
  );

  it.each<[string, Partial<Complaint>, string, string]>([
    ...endingCodes.map((status): [string, Partial<Complaint>, string, string] => [
      status,
      { status, closedOn: day },
      'Karin',
      'alreadyEnded',
    ]),
    ['of the same person', {}, ' sanne  bakker', 'alreadyDone'],
    ['to nobody', {}, ' ', 'alreadyDone'],
    ['to what no cell can hold', {}, 'bel\u0007', 'notAllowedHere'],
  ])('stays: %s', (_, changes, to, code) => {
    expect(transfer(aComplaint(changes), to)).toEqual({ ok: false, refusal: { code } });
  });
});

describe('who has open complaints', () => {
  const of = (followUpBy: string, changes: Partial<Complaint> = {}) => aComplaint({ followUpBy, ...changes });
  const lines = [
    of('Sanne Bakker'),
    of('karin'),
    of(' sanne  bakker'),
    of('Karin', { status: 'closed', closedOn: day }),
    of(''),
  ];

  it('begins with those whom the office has no more, and counts a name once however it is typed', () => {
    const told = (names: string[]) =>
      openOf(
        lines,
        names.map((name) => ({ name })),
      ).map(({ name, isActive, lines: theirs }) => [name, isActive, theirs.length]);
    expect(told(['Sanne Bakker'])).toEqual([
      ['karin', false, 1],
      ['Sanne Bakker', true, 2],
    ]);
    expect(told([])).toEqual([
      ['Sanne Bakker', true, 2],
      ['karin', true, 1],
    ]);
  });
});
