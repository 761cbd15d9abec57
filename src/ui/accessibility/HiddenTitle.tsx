import { makeStyles } from '@fluentui/react-components';
import { hidden } from '../theme/looks';

const useStyles = makeStyles({ root: hidden });

/** The title of a screen whose tab says it already to who can see that. */
export function HiddenTitle({ title }: { title: string }) {
  const styles = useStyles();
  return <h1 className={styles.root}>{title}</h1>;
}
