import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Labelled } from './Labelled';
import type { Labels } from './Labelled';
import { ListMark } from './ListMark';
import { LiveRegion } from '../accessibility/LiveRegion';
import { useCombo } from './useCombo';
import { useControlStyles } from './useControlStyles';
import { useWording } from '../texts/wording';

const useStyles = makeStyles({
  root: { position: 'relative' },
  list: {
    position: 'absolute',
    zIndex: 2,
    top: 'calc(100% + 2px)',
    left: 0,
    right: 0,
    maxHeight: '208px',
    overflowY: 'auto',
    margin: 0,
    padding: '4px',
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  option: {
    padding: '6px 4px',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  addition: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
});

export interface ComboFieldProps extends Labels {
  name: string;
  value: string;
  options: readonly string[];
  onChange: (value: string) => void;
  /** Offers to put a name that is not in the list into it; `label` says so. */
  addition?: { label: (name: string) => string; run: (name: string) => void } | undefined;
  onBlur?: () => void;
}

/** A text with suggestions from the office's list; other text stays possible. Fluent's Combobox costs 24 KB gzip. */
export function ComboField({ name, value, options, onChange, addition, onBlur, ...labels }: ComboFieldProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { texts } = useWording();
  const combo = useCombo({ value, options, onChange, onAdd: addition?.run });
  const offered = combo.addition === null ? undefined : addition?.label(combo.addition);
  const listed = offered === undefined ? combo.shown : [...combo.shown, offered];
  const blur = () => {
    combo.close();
    onBlur?.();
  };
  return (
    <div className={styles.root}>
      <Labelled {...labels}>
        {(control) => (
          <ListMark listed={options.length > 0}>
            <input
              {...control}
              className={mergeClasses(controls.box, options.length > 0 && controls.listed)}
              name={name}
              value={value}
              role="combobox"
              autoComplete="off"
              aria-autocomplete="list"
              aria-expanded={combo.open}
              {...combo.listed}
              onChange={({ target }) => combo.type(target.value)}
              onClick={combo.show}
              onKeyDown={combo.onKeyDown}
              onBlur={blur}
            />
          </ListMark>
        )}
      </Labelled>
      {combo.open && (
        <ul role="listbox" id={combo.listId} aria-label={labels.label} className={styles.list}>
          {listed.map((said, index) => (
            <li
              key={said}
              id={combo.optionId(index)}
              role="option"
              aria-selected={said === value}
              className={mergeClasses(
                styles.option,
                index === combo.shown.length && styles.addition,
                index === combo.active && styles.active,
              )}
              // The field keeps the focus, so that leaving it still means having left.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => combo.pick(index)}
            >
              {said}
            </li>
          ))}
        </ul>
      )}
      <LiveRegion>{combo.open && texts.intake.suggestions(combo.shown.length)}</LiveRegion>
    </div>
  );
}
