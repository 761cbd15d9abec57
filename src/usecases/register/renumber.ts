import { makeCaseNumber, yearOfNumber } from '../../procedure/complaint/caseNumber';
import type { Complaint } from '../../procedure/complaint/complaint';
import type {
  CaseReader,
  CaseWriter,
  Clock,
  ComplaintAppender,
  Identity,
  Outcome,
  RandomSource,
} from '../ports/ports';
import { sign } from '../write/sign';
import { writeOnce } from '../write/writeOnce';

interface RenumberPorts {
  appender: ComplaintAppender;
  reader: CaseReader;
  writer: CaseWriter;
  random: RandomSource;
  clock: Clock;
  identity: Identity;
}

/** Gives a row whose number another row carries too the next free one, in the same year of receipt. */
export async function renumber(
  { appender, reader, writer, random, clock, identity }: RenumberPorts,
  complaint: Complaint,
): Promise<Outcome<Complaint>> {
  const year = yearOfNumber(complaint.caseNumber);
  const sequence = await appender.nextSequence(year);
  if (!sequence.ok) return sequence;
  const caseNumber = makeCaseNumber(year, sequence.value, (limit) => random.below(limit));
  const log = sign({ clock, identity }, 'renumbered');
  return writeOnce({ reader, writer }, complaint, { caseNumber }, { log });
}
