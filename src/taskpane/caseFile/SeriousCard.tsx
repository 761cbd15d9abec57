import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { Complaint } from '../../procedure/complaint/complaint';
import { isOpen, missingForClosing } from '../../procedure/lifeCycle/lifeCycle';
import { Button } from '../../ui/controls/Button';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { narrow, stacked, textSize } from '../../ui/theme/looks';
import { Titled } from '../../ui/layout/Titled';
import { useWording } from '../../ui/texts/wording';
import { HeadCopy } from './HeadCopy';
import type { Pending } from './pending/useCasePending';
import { useSeriousAction } from './useSeriousAction';

const useStyles = makeStyles({
  root: {
    ...stacked('8px'),
    padding: '16px',
    [narrow]: { padding: '8px' },
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
  },
  title: { margin: 0, ...textSize(300), color: tokens.colorPaletteRedForeground1 },
});

interface SeriousCardProps {
  complaint: Complaint;
  pending: Pending;
  onChanged: (complaint: Complaint) => void;
}

/** What section 2 asks of a serious complaint besides: a copy for the head of the department, and a letter. */
export function SeriousCard({ complaint, pending, onChanged }: SeriousCardProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { busy, fault, record } = useSeriousAction(complaint, pending, onChanged);
  const missing = missingForClosing(complaint);
  if (missing.length === 0 || !isOpen(complaint)) return null;
  const { handOver } = texts;
  return (
    <Titled title={handOver.seriousTitle} className={styles.root} titleClass={styles.title}>
      {missing.includes('headInformed') && (
        <Suspense fallback={null}>
          <HeadCopy key={complaint.rowId} complaint={complaint}>
            <Button disabledFocusable={busy !== null} onClick={() => void record('headInformed')}>
              {busy === 'headInformed' ? handOver.recording : handOver.actions.headInformed}
            </Button>
          </HeadCopy>
        </Suspense>
      )}
      {missing.includes('letterSent') && (
        <>
          <Text>{texts.caseFile.missing.letterSent}</Text>
          <Button disabledFocusable={busy !== null} onClick={() => void record('letterSent')}>
            {busy === 'letterSent' ? handOver.recording : handOver.actions.letterSent}
          </Button>
        </>
      )}
      <FaultNotice fault={fault} />
    </Titled>
  );
}
