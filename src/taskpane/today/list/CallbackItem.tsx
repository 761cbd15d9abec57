import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { identifiedBy } from '../../../procedure/complaint/identifiedBy';
import type { RowId } from '../../../procedure/complaint/complaint';
import { formatDay } from '../../../procedure/calendar/day';
import type { CallbackLine } from '../../../usecases/ports/callbackPorts';
import { useLineStyles } from '../../../ui/layout/useLineStyles';
import { useWording } from '../../../ui/texts/wording';
import { useSignal } from '../../shared/useSignal';

const useStyles = makeStyles({
  late: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  signal: { color: tokens.colorNeutralForeground1 },
});

interface CallbackItemProps {
  line: CallbackLine;
  late: boolean;
  /** It is being written as it is shown. */
  isPending: boolean;
  onSelect: (rowId: RowId) => void;
}

/** One case: who and about what, callback date, who takes care of it, and what the sheet says of it. */
export function CallbackItem({ line, late, isPending, onSelect }: CallbackItemProps) {
  const styles = useStyles();
  const lines = useLineStyles();
  const { texts } = useWording();
  const signal = useSignal(line);
  const { name, phone, caseNumber, summary, category, callbackOn } = line;
  // One that this pane just wrote holds more than the others in the list, and would be called otherwise.
  const { who, isNumber, what } = identifiedBy({ name, phone, caseNumber, summary, category });
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(lines.line, late && styles.late)}
        onClick={() => onSelect(line.rowId)}
      >
        <span className={lines.row}>
          <span className={lines.title}>{who}</span>
          <span className={lines.aside}>
            {callbackOn === null ? texts.today.undated : formatDay(callbackOn)}
          </span>
        </span>
        <span>{what || texts.today.noSummary}</span>
        <span className={mergeClasses(lines.row, lines.small)}>
          <span>{line.followUpBy || texts.today.nobody}</span>
          {!isNumber && <span className={lines.aside}>{caseNumber}</span>}
        </span>
        {isPending && <span className={lines.small}>{texts.caseFile.pending}</span>}
        {signal && <span className={mergeClasses(lines.small, styles.signal)}>{signal}</span>}
      </button>
    </li>
  );
}
