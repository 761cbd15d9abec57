import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Texts } from '../../i18n/texts';
import { Button } from '../controls/Button';
import { useWording } from '../texts/wording';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0 },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: '0 0 8px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface Versions {
  /** The column's name. */
  name: string;
  /** What stands in the sheet now; `''` for a blank. */
  theirs: string;
  mine: string;
}

interface BothVersionsProps {
  versions: Versions[];
  /** What to say where it isn't about a text that was typed. */
  says?: Partial<Texts['facts']>;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

/** What a colleague wrote meanwhile beside what was typed here: one chooses, nothing is overwritten unseen. */
export function BothVersions({ versions, says, onTakeTheirs, onKeepMine }: BothVersionsProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const titleId = useId();
  const facts = { ...texts.facts, ...says };
  return (
    <section role="alert" className={styles.root} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {facts.bothTitle}
      </h3>
      <Text size={200}>{facts.bothHint}</Text>
      {versions.map(({ name, theirs, mine }) => (
        <dl key={name} className={styles.list}>
          <dt className={styles.name}>{`${name}: ${facts.theirs}`}</dt>
          <dd className={styles.value}>{theirs || facts.blank}</dd>
          <dt className={styles.name}>{`${name}: ${facts.mine}`}</dt>
          <dd className={styles.value}>{mine || facts.blank}</dd>
        </dl>
      ))}
      <div className={styles.buttons}>
        <Button size="small" onClick={onTakeTheirs}>
          {facts.takeTheirs}
        </Button>
        <Button size="small" onClick={onKeepMine}>
          {facts.keepMine}
        </Button>
      </div>
    </section>
  );
}
