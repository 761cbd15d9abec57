import { makeStyles } from '@fluentui/react-components';
import { CalendarEditRegular, DismissRegular } from '@fluentui/react-icons';
import type { Day } from '../../../procedure/calendar/day';
import type { RowId } from '../../../procedure/complaint/complaint';
import type { CallbackLine } from '../../../usecases/ports/callbackPorts';
import { QuietButton } from '../../../ui/controls/QuietButton';
import { useWording } from '../../../ui/texts/wording';
import { CallbackGroup } from './CallbackGroup';

const useStyles = makeStyles({ ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface DayCallbacksProps {
  day: Day;
  lines: readonly CallbackLine[];
  underWay: ReadonlyMap<RowId, unknown>;
  onSelect: (rowId: RowId) => void;
  onMove: () => void;
  onLeave: () => void;
}

/** The calls that stand on one day, and the way to move them. */
export function DayCallbacks({ day, lines, underWay, onSelect, onMove, onLeave }: DayCallbacksProps) {
  const styles = useStyles();
  const { texts } = useWording();
  return (
    <>
      <CallbackGroup
        title={texts.today.theDay(texts.longDay(day))}
        lines={lines}
        underWay={underWay}
        onSelect={onSelect}
      />
      <div className={styles.ways}>
        {lines.length > 0 && (
          <QuietButton icon={<CalendarEditRegular />} onClick={onMove}>
            {texts.today.move}
          </QuietButton>
        )}
        <QuietButton icon={<DismissRegular />} onClick={onLeave}>
          {texts.today.wholeList}
        </QuietButton>
      </div>
    </>
  );
}
