import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '16px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** One screen of the pane: its title and what stands below it. */
export function Screen({ title, children }: { title?: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {title && <h1 className={styles.title}>{title}</h1>}
      {children}
    </div>
  );
}
