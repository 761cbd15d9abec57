import type { CaseNumber, Complaint, RowId } from './complaint';
import type { Day } from './day';
import type { Intake } from './draft';

export interface Opening {
  caseNumber: CaseNumber;
  rowId: RowId;
  today: Day;
}

/**
 * The complaint as it enters the register: new, in its first round. The first callback date is set here, once: the
 * quarter figures measure kept promises against it however often the callback moves (section 7).
 */
export function openComplaint(intake: Intake, { caseNumber, rowId, today }: Opening): Complaint {
  return {
    ...intake,
    rowId,
    caseNumber,
    firstCallbackOn: intake.callbackOn,
    handedOverOn: null,
    headInformedOn: null,
    letterSentOn: null,
    checkedOn: null,
    checkedBy: '',
    calledOn: null,
    attempts: 0,
    satisfied: null,
    answer: '',
    round: 1,
    status: 'new',
    finding: null,
    cause: '',
    measure: '',
    closedOn: null,
    calamity: '',
    folderLink: '',
    enteredOn: today,
    anonymisedOn: null,
  };
}
