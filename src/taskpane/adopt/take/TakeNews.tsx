import { Text } from '@fluentui/react-components';
import { Notice } from '../../../ui/feedback/Notice';
import { useActionFault } from '../../../ui/texts/useActionFault';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { Working } from '../../shared/pieces/Working';
import type { TakeOverState } from './useTakeOver';

/** How far taking over is, or what became of it; stands at the button, where one looks. */
export function TakeNews({ state }: { state: TakeOverState }) {
  const { adopt } = useFurtherTexts();
  const faultSentence = useActionFault('adoption');
  const { phase, busy, progress, cancel, brokenOff, undo } = state;
  const says = adopt.take;
  if (busy && progress) {
    return (
      <>
        <Text>{says.stayOpen}</Text>
        <Working
          label={phase.kind === 'undoing' ? says.undoing : says.taking}
          progress={progress}
          onCancel={cancel}
        />
      </>
    );
  }
  return (
    <>
      {phase.kind === 'failed' && <Notice sentence={`${faultSentence(phase.fault)} ${says.nothingLost}`} />}
      {phase.kind === 'cancelled' && <Notice intent="info" sentence={says.cancelled} />}
      {phase.kind === 'undone' && <Notice intent="success" sentence={says.undone} />}
      {brokenOff && (
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
    </>
  );
}
