import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { focusRing, narrow } from '../theme/looks';

const useStyles = makeStyles({
  summary: { minHeight: '24px', cursor: 'pointer', ...focusRing },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    gap: '4px 10px',
    margin: '4px 0 0',
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  meaning: { margin: 0 },
});

interface HelpListProps {
  title: string;
  lines: readonly (readonly string[])[];
}

/** Names with what they mean, folded away. */
export function HelpList({ title, lines }: HelpListProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <dl className={styles.list}>
        {lines.map(([name, meaning]) => (
          <Fragment key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
