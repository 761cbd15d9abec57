import { useEffect, useState } from 'react';
import { proposeList, rankLists } from '../../../procedure/adoption/list/proposeList';
import type { FoundList, SheetSketch } from '../../../procedure/adoption/cells/sourceList';
import type { UnfinishedAdoption } from '../../../usecases/ports/adoptionPorts';
import type { Fault } from '../../../usecases/ports/ports';
import { usePorts } from '../../shared/ports';

/** A list with the sheet on which it stands. */
export interface ListOffer {
  list: FoundList;
  sketch: SheetSketch;
  /** Somebody pointed to it. */
  pointed: boolean;
}

type Looking =
  | { kind: 'looking' }
  | { kind: 'looked'; sheets: number; unfinished: UnfinishedAdoption | null }
  | { kind: 'failed'; fault: Fault };

type Pointing = { kind: 'none' } | { kind: 'noList' } | { kind: 'failed'; fault: Fault };

export type FoundLists = ReturnType<typeof useFoundLists>;

/** The lists of the open workbook, the likeliest first, and the one that somebody pointed to. */
export function useFoundLists() {
  const { adoption } = usePorts();
  const [looking, setLooking] = useState<Looking>({ kind: 'looking' });
  const [offers, setOffers] = useState<ListOffer[]>([]);
  const [chosen, setChosen] = useState<number | 'point'>(0);
  const [pointing, setPointing] = useState<Pointing>({ kind: 'none' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    let wanted = true;
    void Promise.all([adoption.sketches(), adoption.unfinished()]).then(([sketches, unfinished]) => {
      if (!wanted) return;
      if (!sketches.ok) return setLooking({ kind: 'failed', fault: sketches.fault });
      if (!unfinished.ok) return setLooking({ kind: 'failed', fault: unfinished.fault });
      const found = offersOn(sketches.value);
      setOffers(found);
      setChosen(found.length > 0 ? 0 : 'point');
      setLooking({
        kind: 'looked',
        sheets: sketches.value.filter(({ used }) => used !== null).length,
        unfinished: unfinished.value,
      });
    });
    return () => {
      wanted = false;
    };
  }, [adoption, round]);

  const look = () => {
    setLooking({ kind: 'looking' });
    setRound(round + 1);
  };
  const choose = (next: number | 'point') => {
    setChosen(next);
    setPointing({ kind: 'none' });
  };
  /** Takes the cells that are selected in the sheet. */
  const point = async () => {
    const sketch = await adoption.pointedSketch();
    if (!sketch.ok) return setPointing({ kind: 'failed', fault: sketch.fault });
    const list = proposeList(sketch.value);
    if (list === null) return setPointing({ kind: 'noList' });
    const others = offers.filter(({ pointed }) => !pointed);
    setOffers([...others, { list, sketch: sketch.value, pointed: true }]);
    choose(others.length);
  };
  const offer = chosen === 'point' ? null : (offers[chosen] ?? null);
  return { looking, look, offers, chosen, choose, offer, pointing, point };
}

function offersOn(sketches: SheetSketch[]): ListOffer[] {
  return rankLists(sketches).flatMap((list) => {
    const sketch = sketches.find(({ name }) => name === list.sheet);
    return sketch ? [{ list, sketch, pointed: false }] : [];
  });
}
