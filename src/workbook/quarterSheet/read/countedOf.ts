import type { CaseNumber, Complaint } from '../../../procedure/complaint/complaint';
import type { Day } from '../../../procedure/calendar/day';
import { countedFields } from '../../../procedure/quarterReport/counted/countedComplaint';
import type { CountedComplaint } from '../../../procedure/quarterReport/counted/countedComplaint';
import type { handledAt, lookedBackAt, relatedBy } from '../../../procedure/quarterReport/counted/needOf';
import { withoutNames } from '../../../procedure/quarterReport/texts/withoutNames';
import { addressKey } from '../../../procedure/relation/addressKey';
import { phoneKeys } from '../../../procedure/relation/phoneKeys';

/** What the figures need, whose name must stand in no text, and by what a relation is known. */
export const wholly = [...countedFields, 'name', 'phone', 'postcode', 'address'] as const;

type Whole = Pick<Complaint, (typeof wholly)[number]>;
export type LookedBack = Pick<Complaint, (typeof lookedBackAt)[number]>;
export type HandledThen = Pick<Complaint, (typeof handledAt)[number]>;
type Related = Pick<Complaint, (typeof relatedBy)[number]>;

type Known = Pick<Complaint, 'phone' | 'postcode' | 'address'>;

function relationOf({ phone, postcode, address }: Known): string[] {
  const home = addressKey({ postcode, address });
  return [...phoneKeys(phone), ...(home === null ? [] : [home])];
}

/**
 * A complaint as it is counted: the relation is a text that tells nobody who it was, and no name of the office or its own
 * stands in what may be printed.
 * @param hide leaves the names of the office out of a text
 */
export function countedOf(
  { phone, postcode, address, name, cause, measure, ...complaint }: Whole,
  restartedOn: readonly Day[],
  hide: (text: string) => string,
): CountedComplaint {
  const own = cause === '' && measure === '' ? hide : withoutNames([name]);
  return {
    ...complaint,
    cause: hide(own(cause)),
    measure: hide(own(measure)),
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
  channel: null,
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
  { phone, postcode, address, round: _round, ...complaint }: LookedBack,
  closedOn: Day | null,
  told: Pick<CountedComplaint, 'measure'> & Partial<CountedComplaint>,
): CountedComplaint => ({
  ...unasked,
  ...complaint,
  ...told,
  closedOn,
  relation: relationOf({ phone, postcode, address }),
});

/** One that only tells who complained before. */
export const relatedOf = (
  { receivedOn, status, ...known }: Related,
  closedOn: Day | null,
): CountedComplaint => ({
  ...unasked,
  receivedOn,
  status,
  closedOn,
  relation: relationOf(known),
});
