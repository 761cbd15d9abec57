import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** News for screen readers only. It has to be there before it says something. */
export function Spoken({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <span role="status" className={styles.root}>
      {children}
    </span>
  );
}
