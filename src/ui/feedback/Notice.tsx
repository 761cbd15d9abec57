import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Button } from '../controls/Button';
import { textSize } from '../theme/looks';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '8px',
    rowGap: '8px',
    padding: '9px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    ...textSize(300),
  },
  icon: { fontSize: '20px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  sentence: { overflowWrap: 'anywhere' },
  actions: { gridColumn: '2', display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const useIntentStyles = makeStyles({
  info: {},
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
});

const useIconStyles = makeStyles({
  info: {},
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
});

const icons = {
  info: InfoFilled,
  error: ErrorCircleFilled,
  warning: WarningFilled,
  success: CheckmarkCircleFilled,
};

interface NoticeAction {
  label: string;
  run: () => void;
}

interface NoticeProps {
  /** What happened and what to do. */
  sentence: ReactNode;
  intent?: keyof typeof icons;
  action?: NoticeAction;
  /** What one may do instead. */
  alternative?: NoticeAction;
  /** Where there is more of it. */
  further?: NoticeAction;
}

/** What went wrong is seen also where the button that was pressed stands below it. jsdom has nothing to scroll. */
const bringIntoView = (notice: HTMLElement | null) => notice?.scrollIntoView?.({ block: 'nearest' });

/** Stands where it happened and is read aloud at once. Fluent's MessageBar costs 6 KB gzip. */
export function Notice({ sentence, intent = 'error', action, alternative, further }: NoticeProps) {
  const styles = useStyles();
  const grounds = useIntentStyles();
  const colors = useIconStyles();
  const Icon = icons[intent];
  const actions = [action, further, alternative].filter((offered) => offered !== undefined);
  return (
    <div
      ref={intent === 'error' ? bringIntoView : null}
      role={intent === 'error' ? 'alert' : 'status'}
      className={mergeClasses(styles.root, grounds[intent])}
    >
      <span className={mergeClasses(styles.icon, colors[intent])} aria-hidden>
        <Icon />
      </span>
      <span className={styles.sentence}>{sentence}</span>
      {actions.length > 0 && (
        <span className={styles.actions}>
          {actions.map(({ label, run }) => (
            <Button key={label} size="small" onClick={run}>
              {label}
            </Button>
          ))}
        </span>
      )}
    </div>
  );
}
