import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { talkingPoints } from '../procedure/callback/talkingPoints';
import type { TalkingPoint, Wording } from '../procedure/callback/talkingPoints';
import { stacked, textSize } from '../ui/theme/looks';
import { Titled } from '../ui/layout/Titled';
import { useWording } from '../ui/texts/wording';

const useStyles = makeStyles({
  root: stacked('4px'),
  title: { margin: 0, ...textSize(400) },
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
  return (
    <Titled title={texts.callback.say} className={styles.root} titleClass={styles.title}>
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
    </Titled>
  );
}
