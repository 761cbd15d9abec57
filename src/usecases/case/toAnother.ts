import { transfer } from '../../procedure/lifeCycle/waiting/transfer';
import { samePerson } from '../../procedure/text/samePerson';
import type { StepForEach } from './takeForEach';

/** Gives complaints to another employee; not those that are somebody else's by now, as that isn't what was asked for. */
export const toAnother = (to: string): StepForEach => ({
  isAsChosen: (row, line) => samePerson(row.followUpBy, line.followUpBy),
  rule: (seen) => transfer(seen, to),
});
