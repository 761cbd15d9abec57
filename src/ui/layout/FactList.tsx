import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { textSize } from '../theme/looks';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column' },
  name: { color: tokens.colorNeutralForeground3, ...textSize(200) },
  value: { margin: '0 0 10px', ...textSize(300), whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** Names with their values, as the register holds them; blank ones are left out. */
export function FactList({ facts }: { facts: [name: string, value: string][] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value], index) => (
          // Two may be called the same.
          <Fragment key={`${index} ${name}`}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
