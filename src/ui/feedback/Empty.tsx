import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '40px 16px 24px',
    textAlign: 'center',
  },
  icon: { fontSize: '40px', color: tokens.colorBrandForeground1, lineHeight: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface EmptyProps {
  icon: ReactElement;
  title: string;
  hint: string;
}

/** Says that nothing is there, and what would fill it. */
export function Empty({ icon, title, hint }: EmptyProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Text weight="semibold" align="center">
        {title}
      </Text>
      <Text size={200} align="center" className={styles.hint}>
        {hint}
      </Text>
    </div>
  );
}
