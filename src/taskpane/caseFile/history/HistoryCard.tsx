import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { readHistory } from '../../../usecases/case/readHistory';
import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { focusRing, textSize } from '../../../ui/theme/looks';
import { Skeleton } from '../../../ui/feedback/Skeleton';
import { useWording } from '../../../ui/texts/wording';
import { usePorts } from '../../shared/ports';
import { useReading } from '../../shared/useReading';
import { HistoryLines } from './HistoryLines';

const useStyles = makeStyles({
  summary: {
    width: 'fit-content',
    // With its line of 20 px large enough to be hit: WCAG 2.2 asks for 24.
    padding: '4px 0',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ...textSize(300),
    ...focusRing,
  },
});

/** What was done to this case before: read once it is unfolded, and again after each step that is taken meanwhile. */
export function HistoryCard({ complaint }: { complaint: Complaint }) {
  const styles = useStyles();
  const { texts } = useWording();
  const { register } = usePorts();
  const [open, setOpen] = useState(false);
  const read = () => readHistory(register, complaint.rowId);
  const { reading, value, fault, reread } = useReading(read, open ? complaint : null);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{texts.facts.history}</summary>
      {open && (
        <>
          {reading && <Skeleton label={texts.facts.historyReading} />}
          <FaultNotice fault={fault} retry={reread} />
          {value && <HistoryLines history={value} />}
        </>
      )}
    </details>
  );
}
