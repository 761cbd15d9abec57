import type { CaseNumber, Complaint } from '../../../procedure/complaint/complaint';
import type { Day } from '../../../procedure/calendar/day';
import { countedFields } from '../../../procedure/quarterReport/counted/countedComplaint';
import type { CountedComplaint } from '../../../procedure/quarterReport/counted/countedComplaint';
import type { handledAt, lookedBackAt } from '../../../procedure/quarterReport/counted/needOf';
import type { Dated } from '../../../procedure/quarterReport/counted/closingDay';
import { addressKey } from '../../../procedure/relation/addressKey';
import { phoneKeys } from '../../../procedure/relation/phoneKeys';

/** What the figures need, and by what a relation is known; whose name must stand in no text is read where there is one. */
export const wholly = [...countedFields, 'phone', 'postcode', 'address'] as const;

export type Whole = Pick<Complaint, (typeof wholly)[number]>;
/** Which round it is, and of which complaint, is asked where rounds ended. */
export type LookedBack = Pick<Complaint, (typeof lookedBackAt)[number]> & Partial<Pick<Complaint, 'round'>>;
export type HandledThen = Pick<Complaint, (typeof handledAt)[number]> &
  Partial<Pick<Complaint, 'caseNumber'>>;

type Known = Pick<Complaint, 'phone' | 'postcode' | 'address'>;

function relationOf({ phone, postcode, address }: Known): string[] {
  const home = addressKey({ postcode, address });
  return [...phoneKeys(phone), ...(home === null ? [] : [home])];
}

/**
 * A complaint as it is counted: the relation is a text that tells nobody who it was, and no name stands in what may be printed.
 * @param hide leaves them out of a text
 */
export function countedOf(
  { phone, postcode, address, cause, measure, ...complaint }: Whole,
  restartedOn: readonly Day[],
  hide: (text: string) => string,
): CountedComplaint {
  return {
    ...complaint,
    cause: hide(cause),
    measure: hide(measure),
    relation: relationOf({ phone, postcode, address }),
    restartedOn,
  };
}

/** Of one that is not counted whole: what nobody asks of it is blank. */
const unasked = {
  // Brands are given where a number is made; nobody asks for this one.
  caseNumber: '' as CaseNumber,
  category: '',
  department: '',
  channel: '',
  severity: null,
  callbackOn: null,
  firstCallbackOn: null,
  firstAttemptOn: null,
  headInformedOn: null,
  letterSentOn: null,
  checkedOn: null,
  calledOn: null,
  satisfied: null,
  finding: null,
  cause: '',
  measure: '',
  anonymisedOn: null,
  restartedOn: [],
} as const satisfies Partial<CountedComplaint>;

/** One that is only looked back at. */
export const lookedBackOf = (
  dated: Dated,
  { phone, postcode, address, round: _round, ...complaint }: LookedBack,
  told: Pick<CountedComplaint, 'measure'> & Partial<CountedComplaint>,
): CountedComplaint => ({
  ...unasked,
  ...dated,
  ...complaint,
  ...told,
  relation: relationOf({ phone, postcode, address }),
});

/** One that only tells who complained before. */
export const relatedOf = (dated: Dated, known: Known): CountedComplaint => ({
  ...unasked,
  ...dated,
  relation: relationOf(known),
});
