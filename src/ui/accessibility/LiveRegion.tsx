import { makeStyles } from '@fluentui/react-components';
import { hidden } from '../theme/looks';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ root: hidden });

/** News for screen readers only. It has to be there before it says something. */
export function LiveRegion({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <span role="status" className={styles.root}>
      {children}
    </span>
  );
}
