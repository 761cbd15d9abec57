import { makeStyles } from '@fluentui/react-components';
import { hidden } from './looks';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ root: hidden });

/** News for screen readers only. It has to be there before it says something. */
export function Spoken({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <span role="status" className={styles.root}>
      {children}
    </span>
  );
}
