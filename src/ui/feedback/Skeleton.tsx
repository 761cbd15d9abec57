import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '20px 16px' },
  line: {
    height: '20px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    animationName: { from: { opacity: 1 }, to: { opacity: 0.5 } },
    animationDuration: '900ms',
    animationDirection: 'alternate',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  short: { width: '45%' },
});

/** Stands where a screen is about to come. */
export function Skeleton({ label }: { label: string }) {
  const styles = useStyles();
  return (
    <div role="status" aria-label={label} className={styles.root}>
      <div className={mergeClasses(styles.line, styles.short)} />
      <div className={styles.line} />
      <div className={styles.line} />
      <div className={mergeClasses(styles.line, styles.short)} />
      <div className={styles.line} />
    </div>
  );
}
