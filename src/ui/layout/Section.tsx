import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { stacked, textSize } from '../theme/looks';
import { Titled } from './Titled';

const useStyles = makeStyles({
  root: stacked('8px'),
  title: { margin: 0, ...textSize(400) },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, ...textSize(200) },
});

interface SectionProps {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** One part of a screen, under a title of its own. */
export function Section({ title, hint, children }: SectionProps) {
  const styles = useStyles();
  return (
    <Titled title={title} className={styles.root} titleClass={styles.title}>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </Titled>
  );
}
