import { makeStyles, tokens } from '@fluentui/react-components';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { Notice } from '../../../ui/feedback/Notice';
import { Skeleton } from '../../../ui/feedback/Skeleton';
import { useFaultSentence } from '../../../ui/texts/useFaultSentence';
import { useWording } from '../../../ui/texts/wording';
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
  const faultSentence = useFaultSentence();
  const { open, setOpen, history, retry } = useHistory(complaint);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{texts.facts.history}</summary>
      {open && history === null && <Skeleton label={texts.facts.historyReading} />}
      {open && history && !history.ok && (
        <Notice sentence={faultSentence(history.fault)} action={{ label: texts.pane.retry, run: retry }} />
      )}
      {open && history?.ok && <HistoryLines history={history.value} />}
    </details>
  );
}
