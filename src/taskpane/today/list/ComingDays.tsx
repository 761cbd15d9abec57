import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { shortDayIn } from '../../../i18n/format/shortDay';
import { comingDays } from '../../../procedure/lifeCycle/waiting/comingDays';
import type { Day } from '../../../procedure/calendar/day';
import type { CallbackLine } from '../../../usecases/ports/callbackPorts';
import { useWording } from '../../../ui/texts/wording';
import { bareList, focusRing, hidden, narrow, stacked, textSize } from '../../../ui/theme/looks';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';

const useStyles = makeStyles({
  root: {
    ...bareList,
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    gap: '4px',
    [narrow]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  day: {
    width: '100%',
    ...stacked('0'),
    alignItems: 'center',
    padding: '2px 0',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    ...textSize(200),
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  off: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  chosen: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    padding: '1px 0',
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { ...textSize(300), fontVariantNumeric: 'tabular-nums' },
  hidden,
  some: { fontWeight: tokens.fontWeightSemibold },
});

interface ComingDaysProps {
  lines: readonly CallbackLine[];
  chosen: Day | null;
  onChoose: (day: Day | null) => void;
}

/** The coming ten working days with how many calls each has; pressing one shows those, and pressing it again all. */
export function ComingDays({ lines, chosen, onChoose }: ComingDaysProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { clock } = usePorts();
  const { lists } = useRegister();
  const shortDay = shortDayIn(texts.language);
  return (
    <ul className={styles.root} aria-label={texts.today.strip}>
      {comingDays(lines, clock.today(), lists.holidays).map(({ day, isWorkingDay, lines: { length } }) => {
        return (
          <li key={day}>
            <button
              type="button"
              aria-pressed={day === chosen}
              title={texts.longDay(day)}
              className={mergeClasses(
                styles.day,
                !isWorkingDay && styles.off,
                day === chosen && styles.chosen,
              )}
              onClick={() => onChoose(day === chosen ? null : day)}
            >
              <span>{shortDay(day)} </span>
              <span className={mergeClasses(styles.count, length > 0 && styles.some)}>
                {length}
                <span className={styles.hidden}>
                  {' '}
                  {texts.today.noun(length)}
                  {!isWorkingDay && `, ${texts.today.dayOff}`}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
