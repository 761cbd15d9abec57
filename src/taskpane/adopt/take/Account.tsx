import { Text } from '@fluentui/react-components';
import type { AdoptionAccount } from '../../../usecases/adoption/adoptionPorts';
import { Button } from '../../../ui/Button';
import { FaultNotice } from '../../../ui/FaultNotice';
import { Notice } from '../../../ui/Notice';
import { useFurtherTexts } from '../../../ui/useFurtherTexts';
import { usePorts } from '../../ports';
import { useFault } from '../../useFault';
import { Counts } from '../trial/Counts';

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
