import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { AdoptionAccount } from '../../../usecases/ports/adoptionPorts';
import type { Fault } from '../../../usecases/ports/ports';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/feedback/Notice';
import { useFaultSentence } from '../../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { usePorts } from '../../shared/ports';
import { Counts } from '../trial/rows/Counts';

/** How it ended: every row of the list is accounted for, and the report names them. */
export function Account({ account }: { account: AdoptionAccount }) {
  const { adopt } = useFurtherTexts();
  const { adoption } = usePorts();
  const faultSentence = useFaultSentence();
  const [fault, setFault] = useState<Fault | null>(null);
  const { complaints, flagged, leftOut, report } = account;
  const open = async () => {
    const shown = await adoption.showSheet(report);
    setFault(shown.ok ? null : shown.fault);
  };
  return (
    <>
      <Notice intent="success" sentence={adopt.done.taken(complaints + flagged)} />
      <Counts
        tense="taken"
        counts={{ all: complaints + flagged + leftOut, complaint: complaints, flagged, leftOut }}
      />
      {flagged > 0 && <Text>{adopt.done.flagged}</Text>}
      <Text>{adopt.done.report(report)}</Text>
      <Button onClick={() => void open()}>{adopt.done.openReport}</Button>
      {fault && <Notice sentence={faultSentence(fault)} />}
    </>
  );
}
