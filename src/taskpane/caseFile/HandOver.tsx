import { Button, Text } from '@fluentui/react-components';
import type { Complaint } from '../../procedure/complaint';
import { CopyText } from '../../ui/CopyText';
import { Notice } from '../../ui/Notice';
import { useFaultSentence } from '../../ui/useFaultSentence';
import { useWording } from '../../ui/wording';
import { useIdentity } from '../identityContext';
import { handOverFacts } from './handOverFacts';
import { useDeed } from './useDeed';

interface HandOverProps {
  complaint: Complaint;
  onChanged: (complaint: Complaint) => void;
}

/** The text for whoever carries the promised action out, and the day on which it was passed on (section 2). */
export function HandOver({ complaint, onChanged }: HandOverProps) {
  const { texts, words } = useWording();
  const faultSentence = useFaultSentence();
  const { me } = useIdentity();
  const { busy, fault, record } = useDeed(complaint, onChanged);
  const { handOver } = texts;
  const to = complaint.followUpBy || handOver.nobody;
  return (
    <>
      <CopyText
        key={complaint.rowId}
        label={handOver.text(to)}
        text={handOver.toEmployee(handOverFacts(complaint, to, me, texts))}
      />
      <Text size={200}>{handOver.mailHint(words.columns.mailEmployee)}</Text>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={busy !== null}
        onClick={() => void record('handedOver')}
      >
        {busy ? handOver.recording : handOver.deeds.handedOver}
      </Button>
      {fault && <Notice sentence={faultSentence(fault)} />}
    </>
  );
}
