import type { CallbackReport } from '../../../src/procedure/callback/callback';
import type { Complaint } from '../../../src/procedure/complaint/complaint';
import { toDay } from '../../../src/procedure/calendar/day';
import { confirmFollowUp } from '../../../src/procedure/lifeCycle/confirmFollowUp';
import { endCase } from '../../../src/procedure/lifeCycle/endCase';
import { recordCallback } from '../../../src/procedure/lifeCycle/recordCallback';
import { recordFollowUp } from '../../../src/procedure/lifeCycle/recordFollowUp';
import { recordHandOver } from '../../../src/procedure/lifeCycle/recordHandOver';
import { restart } from '../../../src/procedure/lifeCycle/restart';
import { editCase } from '../../../src/usecases/case/editCase';
import { takeStep } from '../../../src/usecases/case/takeStep';
import type { StepRule } from '../../../src/usecases/case/takeStep';
import type { CasePorts } from '../../../src/usecases/ports/workbookRegister';

/** Something that a person does with a case, as the pane shows it; what the procedure doesn't allow by then is refused. */
export interface CaseDeed {
  kind: 'edit' | 'link' | 'handOver' | 'followUp' | 'check' | 'call' | 'restart' | 'close';
  act: (ports: CasePorts, complaint: Complaint, typed: string) => Promise<{ kind: string }>;
}

const agreement = {
  remedy: 'Morgen komen',
  promise: 'Monteur komt woensdag',
  followUpBy: 'Sanne Bakker',
  callbackOn: toDay('2026-07-09'),
};
const conclusion = { finding: 'upheld', cause: 'Planning', measure: '' } as const;

const step = (kind: CaseDeed['kind'], rule: (typed: string) => StepRule): CaseDeed => ({
  kind,
  act: (ports, complaint, typed) => takeStep(ports, complaint, rule(typed)),
});
const call = (report: (answer: string) => CallbackReport) =>
  step('call', (typed) => (complaint, today) => recordCallback(complaint, report(typed), today));
const end = (ending: 'closed' | 'withdrawn') =>
  step(
    'close',
    (reason) => (complaint, today) =>
      endCase(complaint, { ...conclusion, ending, reason: ending === 'closed' ? '' : reason }, today),
  );

const edit: CaseDeed = {
  kind: 'edit',
  act: (ports, complaint, typed) => editCase(ports, { holidays: [] }, complaint, { field: 'town', typed }),
};
const link: CaseDeed = {
  kind: 'link',
  act: (ports, complaint, typed) =>
    editCase(ports, { holidays: [] }, complaint, {
      field: 'calamity',
      typed: complaint.calamity ? '' : typed,
    }),
};

const restarting = step('restart', () => (complaint) => restart(complaint, agreement));

/** Edits and what leads to the end of a case more often than the end itself; what is seldom allowed is tried more often. */
export const caseDeeds: readonly CaseDeed[] = [
  edit,
  edit,
  edit,
  link,
  step('handOver', () => recordHandOver),
  step('followUp', () => recordFollowUp),
  step(
    'check',
    () => (complaint, today) =>
      confirmFollowUp(complaint, { checkedBy: 'Ruth Oosterhof', reason: '' }, today),
  ),
  call((answer) => ({ outcome: 'yes', answer, conclusion })),
  call((answer) => ({ outcome: 'partly', answer, remedy: 'Morgen komen', agreement })),
  call((answer) => ({ outcome: 'no', answer, remedy: 'Sneller', agreement: null })),
  call((answer) => ({ outcome: 'no', answer, remedy: 'Sneller', agreement: null })),
  call((answer) => ({ outcome: 'notReached', answer, callbackOn: toDay('2026-07-03') })),
  restarting,
  restarting,
  restarting,
  end('closed'),
  end('withdrawn'),
];
