import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '../../ui/controls/Button';
import { textSize } from '../../ui/theme/looks';
import { useWording } from '../../ui/texts/wording';
import { useIdentity } from '../shared/identityContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  sentence: { flex: '1 1 160px', ...textSize(200) },
});

interface AskWhoProps {
  /** Whether what is shown is a place to ask; elsewhere it is remembered that somebody went on without. */
  asks: boolean;
  onChoose: () => void;
}

/** Asks once who sits here; one may go on without saying so. */
export function AskWho({ asks, onChoose }: AskWhoProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { me } = useIdentity();
  const [later, setLater] = useState(false);
  if (!asks || me !== '' || later) return null;
  return (
    <div className={styles.root}>
      <span className={styles.sentence}>{texts.askWho.ask}</span>
      <Button size="small" onClick={onChoose}>
        {texts.askWho.choose}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => setLater(true)}>
        {texts.askWho.later}
      </Button>
    </div>
  );
}
