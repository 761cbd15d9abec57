import { ProgressBar, Text, makeStyles } from '@fluentui/react-components';
import { Screen } from '../../ui/layout/Screen';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useWording } from '../../ui/texts/wording';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: '8px' } });

/** The list while it is read; how far that is, where it takes more than one piece. */
export function Reading({ read, of }: { read: number; of: number }) {
  const styles = useStyles();
  const { texts } = useWording();
  if (read === 0) return <Skeleton label={texts.today.loading} />;
  const progress = texts.today.progress(read.toLocaleString('nl'), of.toLocaleString('nl'));
  return (
    <Screen title={texts.today.title}>
      <div className={styles.root} role="status">
        <ProgressBar value={read} max={of} aria-label={progress} />
        <Text>{progress}</Text>
      </div>
    </Screen>
  );
}
