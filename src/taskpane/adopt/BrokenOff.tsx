import type { UnfinishedAdoption } from '../../usecases/ports/adoptionPorts';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import type { Adoption } from './useAdoption';
import { Working } from '../shared/pieces/Working';

interface BrokenOffProps {
  unfinished: UnfinishedAdoption;
  adoption: Adoption;
}

/** An adoption of before that didn't end: go on with it, or take it out again. */
export function BrokenOff({ unfinished, adoption }: BrokenOffProps) {
  const { adopt } = useFurtherTexts();
  const { takeOver, resume, undo } = adoption;
  const { phase, progress, cancel } = takeOver;
  const says = adopt.take;
  if (phase.kind === 'undoing' && progress) {
    return <Working label={says.undoing} progress={progress} onCancel={cancel} />;
  }
  return (
    <>
      <Notice
        intent="warning"
        sentence={says.brokenOffBefore(unfinished.list.sheet, unfinished.written, unfinished.of)}
        action={{ label: says.goOn, run: () => void resume(unfinished) }}
        {...(unfinished.undoable && {
          alternative: { label: says.undo, run: () => void undo(unfinished) },
        })}
      />
      {phase.kind === 'failed' && <FaultNotice fault={phase.fault} action="adoption" />}
    </>
  );
}
