import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { position: 'relative' },
  mark: {
    position: 'absolute',
    top: 0,
    right: '10px',
    height: '32px',
    display: 'flex',
    alignItems: 'center',
    fontSize: '16px',
    color: tokens.colorNeutralForeground3,
    pointerEvents: 'none',
  },
});

/** Shows at the end of a control that it has a list. */
export function ListMark({ listed = true, children }: { listed?: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {children}
      {listed && (
        <span className={styles.mark} aria-hidden>
          <ChevronDownRegular />
        </span>
      )}
    </div>
  );
}
