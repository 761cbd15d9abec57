import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CallbackGroup } from '../../../procedure/lifeCycle/waiting/groupCallbacks';
import type { CallbackLine } from '../../../usecases/ports/callbackPorts';
import { useWording } from '../../../ui/texts/wording';
import { focusRing, textSize } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    padding: '4px 0',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  group: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    ...textSize(200),
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    ...focusRing,
  },
  overdue: { color: tokens.colorPaletteRedForeground1 },
});

const counted = ['today', 'overdue', 'tomorrow', 'thisWeek', 'later'] as const;

interface GroupCountsProps {
  groups: Record<CallbackGroup, readonly CallbackLine[]>;
  /** Goes to a group. */
  onGo: (group: CallbackGroup) => void;
}

/** How many calls there are, in view however far the list was scrolled, as ways to them. */
export function GroupCounts({ groups, onGo }: GroupCountsProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const filled = counted.filter((group) => groups[group].length > 0);
  if (filled.length < 2) return null;
  return (
    <nav className={styles.root} aria-label={texts.today.counts}>
      {filled.map((group) => (
        <button
          key={group}
          type="button"
          className={mergeClasses(styles.group, group === 'overdue' && styles.overdue)}
          onClick={() => onGo(group)}
        >
          {texts.today.groups[group]} {groups[group].length}
        </button>
      ))}
    </nav>
  );
}
