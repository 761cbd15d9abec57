import { useState } from 'react';
import type { ColumnProposal, Mapping } from '../../../procedure/adoption/columns/columnProposal';
import { confidenceWord } from './confidenceWord';

/** A meaning stands for one column: choosing it elsewhere took it from this one. */
interface Moved<Meaning extends string> {
  meaning: Meaning;
  /** Positions in the list. */
  from: number;
  to: number;
}

/** A list of 200 columns has this many that anyone looks at; each block costs the pane time. */
const keptShown = 20;

interface ColumnMappingState<Meaning extends string> {
  proposals: readonly ColumnProposal<Meaning>[];
  mapping: Mapping<Meaning>;
  onChange: (mapping: Mapping<Meaning>) => void;
}

/** The columns in the order in which a person should look at them, which stays the same while choosing. */
export function useColumnMapping<Meaning extends string>({
  proposals,
  mapping,
  onChange,
}: ColumnMappingState<Meaning>) {
  const [moved, setMoved] = useState<Moved<Meaning> | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const choose = (to: number, meaning: Meaning | null) => {
    const from = meaning === null ? -1 : mapping.indexOf(meaning);
    setMoved(meaning !== null && from >= 0 && from !== to ? { meaning, from, to } : null);
    onChange(
      mapping.map((held, column) => {
        if (column === to) return meaning;
        return column === from ? null : held;
      }),
    );
  };
  const wordOf = (proposal: ColumnProposal<Meaning>) => confidenceWord(proposal, proposal.meaning);
  const kept = proposals.filter((proposal) => wordOf(proposal) === 'kept');
  const shownKept = showsAll ? kept : kept.slice(0, keptShown);
  return {
    choose,
    moved,
    parts: {
      look: proposals.filter((proposal) => ['guess', 'likely'].includes(wordOf(proposal))),
      known: proposals.filter((proposal) => wordOf(proposal) === 'sure'),
      kept: shownKept,
    },
    /** Columns that are kept and not shown yet. */
    hidden: kept.length - shownKept.length,
    showAll: () => setShowsAll(true),
  };
}
