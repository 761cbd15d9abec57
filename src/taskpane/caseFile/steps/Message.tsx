import { Suspense } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { CopyText } from '../../../ui/controls/CopyText';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { useIdentity } from '../../shared/identityContext';
import { handOverFacts } from './handOverFacts';

interface MessageProps {
  complaint: Complaint;
  which: 'toEmployee' | 'toHead';
  /** Who gets it. */
  to: string;
}

/** What one sends about a complaint to somebody who has to do something, to be copied. */
export function Message(props: MessageProps) {
  return (
    <Suspense fallback={null}>
      <Written key={props.complaint.rowId} {...props} />
    </Suspense>
  );
}

function Written({ complaint, which, to }: MessageProps) {
  const { texts } = useWording();
  const { messages } = useFurtherTexts();
  const { me } = useIdentity();
  const text = messages[which](handOverFacts(complaint, to, me, texts));
  return <CopyText label={texts.handOver.text(to)} text={text} />;
}
