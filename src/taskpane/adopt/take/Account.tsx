import { Text } from '@fluentui/react-components';
import type { AdoptionAccount } from '../../../usecases/ports/adoptionPorts';
import { Button } from '../../../ui/controls/Button';
import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { usePorts } from '../../shared/ports';
import { useFault } from '../../shared/useFault';
import { Counts } from '../trial/rows/Counts';

/** How it ended: every row of the list is accounted for, and the report names them. */
export function Account({ account }: { account: AdoptionAccount }) {
  const { adopt } = useFurtherTexts();
  const { adoption } = usePorts();
  const { fault, attempt } = useFault();
  const { complaints, flagged, leftOut, report } = account;
  return (
    <>
      <Notice intent="success" sentence={adopt.done.taken(complaints + flagged)} />
      <Counts
        tense="taken"
        counts={{ all: complaints + flagged + leftOut, complaint: complaints, flagged, leftOut }}
      />
      {flagged > 0 && <Text>{adopt.done.flagged}</Text>}
      <Text>{adopt.done.report(report)}</Text>
      <Button onClick={() => void attempt(adoption.showSheet(report))}>{adopt.done.openReport}</Button>
      <FaultNotice fault={fault} />
    </>
  );
}
