import type { AdoptionWay } from '../../../usecases/ports/adoptionPorts';
import { ChoiceField } from '../../../ui/controls/ChoiceField';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { Counts } from '../trial/rows/Counts';
import type { Findings } from '../trial/state/findings';
import type { TakeOverState } from './useTakeOver';

interface TakeOverProps {
  state: TakeOverState;
  counts: Findings['counts'];
  /** Why the list can't become the register itself; `null`: it can. */
  onlyCopy: 'register' | 'protected' | null;
  /** Questions of the dry run that nobody answered. */
  open: number;
  onAnswer: () => void;
}

/** In which way the list is taken over; a run that has begun keeps its way. */
export function TakeOver({ state, counts, onlyCopy, open, onAnswer }: TakeOverProps) {
  const { adopt } = useFurtherTexts();
  const { busy, hasBegun, way, chooseWay } = state;
  const says = adopt.take;
  const ways: readonly AdoptionWay[] = onlyCopy === null ? ['copy', 'inPlace'] : ['copy'];
  return (
    <>
      <Counts counts={counts} />
      {!busy && open > 0 && (
        <Notice intent="warning" sentence={says.open(open)} action={{ label: says.answer, run: onAnswer }} />
      )}
      {!busy && !hasBegun && (
        <ChoiceField
          name="way"
          label={says.way}
          value={way}
          choices={ways.map((code) => ({
            code,
            label: says.ways[code].label,
            criterion: says.ways[code].what,
          }))}
          hint={onlyCopy === null ? undefined : says.onlyCopy[onlyCopy]}
          onChange={(code) => chooseWay(code === 'inPlace' ? code : 'copy')}
        />
      )}
    </>
  );
}
