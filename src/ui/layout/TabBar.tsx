import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { narrow, textSize } from '../theme/looks';
import { useRovingTabs } from '../accessibility/useRovingTabs';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    // Excel draws its own menu in the top right corner of the pane.
    paddingRight: '40px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // At 200 % zoom a pane has room for two names beside each other.
    [narrow]: { flexWrap: 'wrap' },
  },
  tab: {
    flex: '1 1 0',
    [narrow]: { flexBasis: '56px' },
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: '8px 2px 6px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    ...textSize(200),
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
    // Windows' contrast themes show borders that are transparent elsewhere.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  chosen: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  small: { flex: '0 0 36px', justifyContent: 'center' },
  icon: { position: 'relative', fontSize: '20px', lineHeight: 0 },
  badge: {
    position: 'absolute',
    top: '-5px',
    left: '14px',
    minWidth: '16px',
    boxSizing: 'border-box',
    padding: '0 4px',
    borderRadius: '8px',
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface TabItem<Key extends string> {
  key: Key;
  label: string;
  icon: ReactElement;
  /** Shows the icon alone; the name is for screen readers and the pointer. */
  hidesLabel?: boolean;
  /** What waits behind the tab, with the words for a screen reader. */
  badge?: { count: number; label: string } | undefined;
}

interface TabBarProps<Key extends string> {
  label: string;
  tabs: TabItem<Key>[];
  chosen: Key;
  onChoose: (key: Key) => void;
}

/** Fluent's TabList costs 22 KB gzip for its arrow keys; a few fixed tabs need few lines. */
export function TabBar<Key extends string>({ label, tabs, chosen, onChoose }: TabBarProps<Key>) {
  const styles = useStyles();
  const { onKeyDown } = useRovingTabs();
  return (
    <div role="tablist" aria-label={label} className={styles.bar} onKeyDown={onKeyDown}>
      {tabs.map(({ key, label: name, icon, badge, hidesLabel = false }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`tab-${key}`}
          aria-controls={`panel-${key}`}
          aria-selected={key === chosen}
          tabIndex={key === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, hidesLabel && styles.small, key === chosen && styles.chosen)}
          {...(hidesLabel && { 'aria-label': name, title: name })}
          onClick={() => onChoose(key)}
        >
          <span className={styles.icon} aria-hidden={badge ? undefined : true}>
            {icon}
            {badge && (
              <span className={styles.badge} role="img" aria-label={badge.label}>
                {badge.count > 99 ? '99+' : badge.count}
              </span>
            )}
          </span>
          {!hidesLabel && name}
        </button>
      ))}
    </div>
  );
}
