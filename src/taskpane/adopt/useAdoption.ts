import { useState } from 'react';
import type { UnfinishedAdoption } from '../../usecases/ports/adoptionPorts';
import type { Language, Lists } from '../../usecases/ports/ports';
import { usePorts } from '../shared/ports';
import { useSource } from './columns/useSource';
import { useFoundLists } from './list/useFoundLists';
import { steps } from './step';
import type { Step } from './step';
import { useTakeOver } from './take/useTakeOver';
import { useTrial } from './trial/state/useTrial';

interface AdoptionOf {
  /** Of the register. */
  language: Language;
  /** The lists of the register that is there; `null`: there is none yet. */
  lists: Lists | null;
}

/** The adoption of a list, from finding it to the account of its rows. */
export function useAdoption({ language, lists }: AdoptionOf) {
  const { adoption, clock, identity } = usePorts();
  const [asked, setAsked] = useState<Step>('list');
  const found = useFoundLists();
  const source = useSource();
  const takeOver = useTakeOver();
  const step: Step = takeOver.phase.kind === 'done' ? 'done' : asked;
  const trial = useTrial({
    source: source.list?.source ?? null,
    takenNumbers: source.list?.takenNumbers ?? [],
    mapping: source.mapping,
    lists,
    active: step === 'trial' || step === 'take',
  });

  const unfinished = found.looking.kind === 'looked' ? found.looking.unfinished : null;

  const readChosen = async () => {
    if (!found.offer) return;
    if (await source.read({ wanted: found.offer.list, forRun: takeOver.run })) setAsked('columns');
  };
  /** Goes on with a run that broke off: its list and what its columns mean are known. */
  const resume = async (broken: UnfinishedAdoption) => {
    const { list, run, mapping } = broken;
    if (!(await source.read({ wanted: list, forRun: run, known: mapping }))) return;
    takeOver.resume(broken);
    setAsked('trial');
  };
  /** Takes a run that broke off before out again, and looks for the lists of the workbook as it is then. */
  const undo = async (broken: UnfinishedAdoption) => {
    if (await takeOver.undo(broken)) found.look();
  };
  /** The pane shows the register, and so does the sheet; where that can't be, one finds it by its name. */
  const leave = (onAdopted: () => void) => void adoption.showRegister().then(onAdopted);
  /** Reads the list again, after somebody mended it in the sheet. */
  const reread = async () => {
    const { list, mapping } = source;
    if (list) await source.read({ wanted: list.source.list, forRun: takeOver.run, known: mapping });
  };
  const take = () => {
    const { planned } = trial;
    if (planned === null) return;
    void takeOver.take({
      language,
      source: planned.source,
      mapping: planned.mapping,
      rows: planned.plan.rows,
      additions: planned.plan.additions,
      today: clock.today(),
      by: identity.me(),
    });
  };
  // What stands in the register of a run that broke off was written with this list and these meanings.
  const firstBack: Step = takeOver.hasBegun ? 'trial' : 'list';
  const backTo =
    takeOver.busy || step === 'done' ? [] : steps.slice(steps.indexOf(firstBack), steps.indexOf(step));
  return {
    step,
    goTo: setAsked,
    backTo,
    found,
    unfinished,
    source,
    trial,
    takeOver,
    readChosen,
    resume,
    undo,
    reread,
    take,
    leave,
  };
}

export type Adoption = ReturnType<typeof useAdoption>;
