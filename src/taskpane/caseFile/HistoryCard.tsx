import { makeStyles, tokens } from '@fluentui/react-components';
import type { Complaint } from '../../procedure/complaint';
import { FaultNotice } from '../../ui/FaultNotice';
import { Skeleton } from '../../ui/Skeleton';
import { useWording } from '../../ui/wording';
import { HistoryLines } from './HistoryLines';
import { useHistory } from './useHistory';

const useStyles = makeStyles({
  summary: {
    width: 'fit-content',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What was done to this case before, folded away until somebody asks. */
export function HistoryCard({ complaint }: { complaint: Complaint }) {
  const styles = useStyles();
  const { texts } = useWording();
  const { open, setOpen, history, retry } = useHistory(complaint);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{texts.facts.history}</summary>
      {open && history === null && <Skeleton label={texts.facts.historyReading} />}
      {open && history && !history.ok && <FaultNotice fault={history.fault} retry={retry} />}
      {open && history?.ok && <HistoryLines history={history.value} />}
    </details>
  );
}
