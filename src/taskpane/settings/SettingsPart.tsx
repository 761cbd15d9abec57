import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { stacked, textSize } from '../../ui/theme/looks';
import { Titled } from '../../ui/layout/Titled';

const useStyles = makeStyles({
  root: { ...stacked('12px'), paddingBottom: '4px' },
  title: { margin: 0, ...textSize(400), color: tokens.colorBrandForeground1 },
});

export function SettingsPart({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Titled title={title} className={styles.root} titleClass={styles.title}>
      {children}
    </Titled>
  );
}
