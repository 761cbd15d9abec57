import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDay } from '../../../procedure/calendar/day';
import { identifiedBy } from '../../../procedure/complaint/identifiedBy';
import type { RowId } from '../../../procedure/complaint/complaint';
import type { CallbackLine } from '../../../usecases/ports/callbackPorts';
import { useWording } from '../../../ui/texts/wording';
import { textSize } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: '2px 0', ...textSize(300) },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '10px',
    padding: '6px 8px',
    cursor: 'pointer',
    ...textSize(300),
    overflowWrap: 'anywhere',
  },
  box: { width: '16px', height: '16px', margin: '2px 0 0', accentColor: tokens.colorCompoundBrandStroke },
  small: { gridColumn: '2', color: tokens.colorNeutralForeground2, ...textSize(200) },
});

interface CaseTicksProps {
  legend: string;
  lines: readonly CallbackLine[];
  without: ReadonlySet<RowId>;
  onChange: (without: ReadonlySet<RowId>) => void;
}

/** Open complaints to choose from, each with a tick. */
export function CaseTicks({ legend, lines, without, onChange }: CaseTicksProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const toggle = (rowId: RowId) =>
    onChange(new Set(without.has(rowId) ? [...without].filter((one) => one !== rowId) : [...without, rowId]));
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{legend}</legend>
      {lines.map(({ rowId, caseNumber, name, phone, summary, category, callbackOn }) => {
        const { who, isNumber, what } = identifiedBy({ name, phone, caseNumber, summary, category });
        return (
          <label key={rowId} className={styles.line}>
            <input
              type="checkbox"
              className={styles.box}
              checked={!without.has(rowId)}
              onChange={() => toggle(rowId)}
            />
            <span>{who}</span>
            <span className={styles.small}>
              {[
                what || texts.today.noSummary,
                callbackOn === null ? texts.today.undated : formatDay(callbackOn),
                ...(isNumber ? [] : [caseNumber]),
              ].join(' · ')}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
