import { ProgressBar, Text, makeStyles } from '@fluentui/react-components';
import { Button } from '../../../ui/controls/Button';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import type { Progress } from '../useLongWork';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '8px' },
  said: { width: '100%' },
});

interface WorkingProps {
  /** What is being done. */
  label: string;
  progress: Progress;
  onCancel: () => void;
}

/** How far a long work is, in rows, with a way to stop it. */
export function Working({ label, progress: { done, of, stopping = false }, onCancel }: WorkingProps) {
  const styles = useStyles();
  const { adopt } = useFurtherTexts();
  return (
    <div className={styles.root}>
      <div role="status" className={styles.said}>
        {of > 0 ? (
          <ProgressBar value={done} max={of} aria-label={label} />
        ) : (
          <ProgressBar aria-label={label} />
        )}
        <Text size={200}>{of > 0 ? `${label} ${adopt.progress(done, of)}` : label}</Text>
      </div>
      <Button disabledFocusable={stopping} onClick={onCancel}>
        {stopping ? adopt.stopping : adopt.cancel}
      </Button>
    </div>
  );
}
