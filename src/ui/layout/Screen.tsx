import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Help } from '../controls/Help';
import type { HelpTopic } from '../controls/Help';
import { besideHelp, narrow, screenTitle, stacked } from '../theme/looks';

const useStyles = makeStyles({
  root: { ...stacked('16px'), padding: '16px', [narrow]: { padding: '8px' } },
  head: besideHelp,
  title: { ...screenTitle, overflowWrap: 'anywhere' },
});

interface ScreenProps {
  title?: string;
  /** What explains it. */
  help?: HelpTopic;
  children: ReactNode;
}

/** One screen of the pane: its title and what stands below it. */
export function Screen({ title, help, children }: ScreenProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {title && (
        <div className={styles.head}>
          <h1 className={styles.title}>{title}</h1>
          {help && <Help topic={help} />}
        </div>
      )}
      {children}
    </div>
  );
}
