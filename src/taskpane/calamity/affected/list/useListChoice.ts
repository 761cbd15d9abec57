import { useEffect, useState } from 'react';
import { proposeColumns, sampleOf } from '../../../../procedure/adoption/columns/proposeColumns';
import type { ColumnProposal } from '../../../../procedure/adoption/columns/columnProposal';
import { proposeList, rankLists } from '../../../../procedure/adoption/list/proposeList';
import { relationVocabulary } from '../../../../procedure/adoption/columns/relationVocabulary';
import type { RelationMeaning } from '../../../../procedure/adoption/columns/relationVocabulary';
import type { FoundList, SourceList } from '../../../../procedure/adoption/cells/sourceList';
import type { Fault } from '../../../../usecases/ports/ports';
import { usePorts } from '../../../shared/ports';
import { useLongWork } from '../../../shared/useLongWork';

export interface ReadList {
  source: SourceList;
  proposals: ColumnProposal<RelationMeaning>[];
}

/** The lists of the workbook, and reading the one that is chosen or selected. */
export function useListChoice(onRead: (list: ReadList) => void) {
  const { adoption } = usePorts();
  const { progress, run, cancel } = useLongWork();
  const [offers, setOffers] = useState<FoundList[] | null>(null);
  const [chosen, setChosen] = useState(0);
  const [problem, setProblem] = useState<Fault | 'noList' | null>(null);

  useEffect(() => {
    let wanted = true;
    void adoption.sketches().then((sketches) => {
      if (!wanted) return;
      setOffers(sketches.ok ? rankLists(sketches.value, relationVocabulary) : []);
      if (!sketches.ok) setProblem(sketches.fault);
    });
    return () => {
      wanted = false;
    };
  }, [adoption]);

  const read = async (list: FoundList) => {
    setProblem(null);
    const outcome = await run((work) => adoption.readList(list, work));
    if (!outcome.ok) return setProblem(outcome.fault);
    if (outcome.value === null) return;
    onRead({
      source: outcome.value,
      proposals: proposeColumns(sampleOf(outcome.value), relationVocabulary),
    });
  };
  const readChosen = async () => {
    const list = offers?.[chosen];
    if (list) await read(list);
  };
  /** Takes the cells that are selected in the sheet. */
  const readSelection = async () => {
    const sketch = await adoption.pointedSketch();
    if (!sketch.ok) return setProblem(sketch.fault);
    const list = proposeList(sketch.value, relationVocabulary);
    if (list === null) return setProblem('noList');
    await read(list);
  };
  return { offers, chosen, choose: setChosen, readChosen, readSelection, progress, cancel, problem };
}
