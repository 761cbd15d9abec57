import type { Complaint } from '../../../procedure/complaint/complaint';
import { Button } from '../../../ui/controls/Button';
import { useWording } from '../../../ui/texts/wording';
import { useComplete } from '../../shared/completeContext';

/** Leads from an incomplete complaint to the form that finishes it. */
export function CompleteButton({ complaint }: { complaint: Complaint }) {
  const { texts } = useWording();
  const complete = useComplete();
  return (
    <Button appearance="primary" size="large" onClick={() => complete(complaint)}>
      {texts.intake.complete}
    </Button>
  );
}
