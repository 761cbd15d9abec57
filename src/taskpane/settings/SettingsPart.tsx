import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { stacked, textSize } from '../../ui/looks';

const useStyles = makeStyles({
  root: { ...stacked('12px'), paddingBottom: '4px' },
  title: { margin: 0, ...textSize(400), color: tokens.colorBrandForeground1 },
});

export function SettingsPart({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
