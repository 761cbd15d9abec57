import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { talkingPoints } from '../procedure/callback/talkingPoints';
import type { TalkingPoint, Wording } from '../procedure/callback/talkingPoints';
import { useWording } from '../ui/texts/wording';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: { color: tokens.colorNeutralForeground3 },
  list: { margin: '4px 0 0 -8px', padding: 0, listStyleType: 'none' },
  // What is still to be said stands out; what was said steps back.
  words: { color: tokens.colorNeutralForeground1 },
  told: { color: tokens.colorNeutralForeground3 },
  sentence: { display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface TalkingPointListProps {
  messages: Wording;
  told: readonly TalkingPoint[];
  onTell: (point: TalkingPoint, told: boolean) => void;
}

/** The five messages in their order, each with the words to say, to tick while talking. */
export function TalkingPointList({ messages, told, onTell }: TalkingPointListProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const titleId = useId();
  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {texts.callback.say}
      </h2>
      <Text size={200} className={styles.hint}>
        {texts.callback.sayHint}
      </Text>
      <ol className={styles.list}>
        {talkingPoints.map((point) => (
          <li key={point}>
            <Checkbox
              name={`told-${point}`}
              checked={told.includes(point)}
              onChange={(_event, data) => onTell(point, data.checked === true)}
              label={
                <span className={told.includes(point) ? styles.told : styles.words}>
                  <Text weight="semibold">{texts.callback.points[point]}</Text>
                  <Text className={styles.sentence}>{messages[point]}</Text>
                </span>
              }
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
