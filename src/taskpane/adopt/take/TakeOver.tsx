import { Text } from '@fluentui/react-components';
import type { AdoptionWay } from '../../../usecases/adoption/adoptionPorts';
import { ChoiceField } from '../../../ui/ChoiceField';
import { Notice } from '../../../ui/Notice';
import { useFaultSentence } from '../../../ui/useFaultSentence';
import { useFurtherTexts } from '../../../ui/useFurtherTexts';
import { Counts } from '../trial/Counts';
import type { Findings } from '../trial/findings';
import { Working } from '../Working';
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

/** In which way the list is taken over, and how far it is. */
export function TakeOver({ state, counts, onlyCopy, open, onAnswer }: TakeOverProps) {
  const { adopt } = useFurtherTexts();
  const faultSentence = useFaultSentence();
  const { phase, busy, progress, cancel, way, chooseWay, brokenOff, undo } = state;
  const says = adopt.take;
  const ways: readonly AdoptionWay[] = onlyCopy === null ? ['copy', 'inPlace'] : ['copy'];
  return (
    <>
      <Counts counts={counts} />
      {!busy && open > 0 && (
        <Notice intent="warning" sentence={says.open(open)} action={{ label: says.answer, run: onAnswer }} />
      )}
      {!busy && brokenOff === null && (
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
      {busy && <Text>{says.stayOpen}</Text>}
      {progress && (
        <Working
          label={phase.kind === 'undoing' ? says.undoing : says.taking}
          progress={progress}
          onCancel={cancel}
        />
      )}
      {phase.kind === 'failed' && <Notice sentence={`${faultSentence(phase.fault)} ${says.nothingLost}`} />}
      {!busy && brokenOff && (
        <Notice
          intent="warning"
          sentence={
            brokenOff.undoable
              ? says.brokenOff(brokenOff.written, brokenOff.of)
              : says.halfway(brokenOff.written, brokenOff.of)
          }
          {...(brokenOff.undoable && { action: { label: says.undo, run: () => void undo(brokenOff) } })}
        />
      )}
      {phase.kind === 'cancelled' && <Notice intent="info" sentence={says.cancelled} />}
      {phase.kind === 'undone' && <Notice intent="success" sentence={says.undone} />}
    </>
  );
}
