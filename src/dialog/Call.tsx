import { makeStyles } from '@fluentui/react-components';
import { CallbackForm, aboveWhatStays } from '../callback/CallbackForm';
import { Help } from '../ui/controls/Help';
import { besideHelp, narrow, textSize } from '../ui/theme/looks';
import { Notice } from '../ui/feedback/Notice';
import { Screen } from '../ui/layout/Screen';
import { Skeleton } from '../ui/feedback/Skeleton';
import { useWording } from '../ui/texts/wording';
import type { Line, useCallLine } from './useCallLine';

const useStyles = makeStyles({
  page: { height: '100%', overflowY: 'auto', ...aboveWhatStays },
  root: {
    boxSizing: 'border-box',
    maxWidth: '1040px',
    minHeight: '100%',
    margin: '0 auto',
    padding: '20px 24px 0',
    [narrow]: { padding: '8px 8px 0' },
  },
  head: { ...besideHelp, marginBottom: '16px' },
  title: { margin: 0, ...textSize(500), [narrow]: textSize(300) },
});

interface CallProps {
  shown: ReturnType<typeof useCallLine>;
  line: Line;
}

export function Call({ shown, line }: CallProps) {
  const styles = useStyles();
  const { texts } = useWording();
  if (shown === 'waiting') return <Skeleton label={texts.callback.waiting} />;
  if (shown === 'silent') {
    return (
      <Screen title={texts.callback.failed}>
        <Notice sentence={texts.callback.silent} />
      </Screen>
    );
  }
  const { script, notes } = shown;
  return (
    <div className={styles.page}>
      <div className={styles.root}>
        <div className={styles.head}>
          <h1 className={styles.title}>{texts.callback.title(script.case.caseNumber)}</h1>
          <Help topic="call" />
        </div>
        <CallbackForm
          script={script}
          notes={notes}
          onNotes={line.sendNotes}
          onReport={line.sendReport}
          onLeave={line.leave}
        />
      </div>
    </div>
  );
}
