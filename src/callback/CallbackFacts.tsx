import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { formatDay } from '../procedure/calendar/day';
import { FactList } from '../ui/layout/FactList';
import { narrow, stacked, textSize } from '../ui/theme/looks';
import { useWording } from '../ui/texts/wording';
import type { CallbackCase } from '../procedure/callback/callbackCase';

const useStyles = makeStyles({
  root: {
    ...stacked('16px'),
    padding: '16px',
    minWidth: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [narrow]: { padding: '8px' },
  },
  head: stacked('2px'),
  phone: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
    userSelect: 'text',
    [narrow]: textSize(500),
  },
});

/** Who is called, and what was said and promised before. */
export function CallbackFacts({ facts }: { facts: CallbackCase }) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const { columns } = words;
  const day = (value: CallbackCase['receivedOn']) => (value === null ? '' : formatDay(value));
  const checked = texts.callback.checked(facts.checkedBy, day(facts.checkedOn)) || texts.callback.unchecked;
  return (
    <section className={styles.root} aria-label={texts.callback.know}>
      <div className={styles.head}>
        <Text size={500} weight="semibold">
          {facts.name}
        </Text>
        <span className={styles.phone}>{facts.phone || texts.callback.noPhone}</span>
        {facts.preferredTime && (
          <Text>
            {columns.preferredTime}: {facts.preferredTime}
          </Text>
        )}
      </div>
      <FactList
        facts={[
          [columns.round, facts.round !== null && facts.round > 1 ? String(facts.round) : ''],
          [columns.attempts, facts.attempts ? String(facts.attempts) : ''],
          [columns.promise, facts.promise],
          [columns.followUpBy, facts.followUpBy],
          [columns.checkedBy, checked],
          [columns.callbackOn, day(facts.callbackOn)],
          [columns.category, facts.category],
          [columns.summary, facts.summary],
          [columns.account, facts.account],
          [columns.remedy, facts.remedy],
          [columns.answer, facts.answer],
          [columns.receivedOn, day(facts.receivedOn)],
        ]}
      />
    </section>
  );
}
