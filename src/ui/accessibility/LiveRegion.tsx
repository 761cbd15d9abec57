import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { visuallyHidden } from './visuallyHidden';

const useStyles = makeStyles({ root: visuallyHidden });

/** News for screen readers only. It has to be there before it says something. */
export function LiveRegion({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <span role="status" className={styles.root}>
      {children}
    </span>
  );
}
