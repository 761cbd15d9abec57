import { makeStyles } from '@fluentui/react-components';
import { visuallyHidden } from './visuallyHidden';

const useStyles = makeStyles({ root: visuallyHidden });

/** The title of a screen whose tab says it already to who can see that. */
export function HiddenTitle({ title }: { title: string }) {
  const styles = useStyles();
  return <h1 className={styles.root}>{title}</h1>;
}
