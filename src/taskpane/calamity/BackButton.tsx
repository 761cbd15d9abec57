import { makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { Button } from '../../ui/controls/Button';

const useStyles = makeStyles({ root: { alignSelf: 'flex-start' } });

/** Goes back one screen; its words say to which. */
export function BackButton({ label, onBack }: { label: string; onBack: () => void }) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.root}
      icon={<ArrowLeftRegular />}
      onClick={onBack}
    >
      {label}
    </Button>
  );
}
