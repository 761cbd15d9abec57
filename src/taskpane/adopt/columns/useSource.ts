import { useState } from 'react';
import type { ColumnProposal, Mapping } from '../../../procedure/adoption/columns/columnProposal';
import type { ComplaintMeaning } from '../../../procedure/adoption/columns/complaintMeanings';
import { complaintVocabulary } from '../../../procedure/adoption/columns/complaintVocabulary';
import { proposeColumns, sampleOf } from '../../../procedure/adoption/columns/proposeColumns';
import type { FoundList, SourceList } from '../../../procedure/adoption/cells/sourceList';
import type { Fault } from '../../../usecases/ports/ports';
import { usePorts } from '../../shared/ports';
import { useLongWork } from '../../shared/useLongWork';

interface ReadList {
  source: SourceList;
  proposals: ColumnProposal<ComplaintMeaning>[];
  /** The case numbers that stand in the register. */
  takenNumbers: string[];
}

interface Wanted {
  wanted: FoundList;
  /** Rows of this run that stand in the register already count as rows of the list. */
  forRun: string;
  /** What its columns mean, where that was chosen before. */
  known?: Mapping<ComplaintMeaning>;
}

/** The list as it was read last, and what its columns mean. */
export function useSource() {
  const { adoption } = usePorts();
  const { progress, run, cancel } = useLongWork();
  const [list, setList] = useState<ReadList | null>(null);
  const [mapping, setMapping] = useState<Mapping<ComplaintMeaning>>([]);
  const [fault, setFault] = useState<Fault | null>(null);

  /**
   * Reads all of a list. What was chosen for its columns stays, as long as they are the same.
   * @returns false when it was cancelled or failed
   */
  const read = async ({ wanted, forRun, known }: Wanted): Promise<boolean> => {
    setFault(null);
    const [outcome, taken] = await run((work) =>
      Promise.all([adoption.readList(wanted, work), adoption.takenNumbers(forRun)]),
    );
    if (!outcome.ok) setFault(outcome.fault);
    else if (!taken.ok) setFault(taken.fault);
    if (!outcome.ok || !taken.ok || outcome.value === null) return false;
    const source = outcome.value;
    const proposals = proposeColumns(sampleOf(source), complaintVocabulary);
    const chosen = known ?? (list && sameColumns(list.source.list, source.list) ? mapping : null);
    setList({ source, proposals, takenNumbers: taken.value });
    setMapping(chosen?.length === proposals.length ? chosen : proposals.map(({ meaning }) => meaning));
    return true;
  };
  return { list, mapping, setMapping, read, reading: progress, cancel, fault };
}

function sameColumns(one: FoundList, other: FoundList): boolean {
  return one.sheet === other.sheet && JSON.stringify(one.headers) === JSON.stringify(other.headers);
}
