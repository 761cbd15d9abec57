import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Day } from '../../../procedure/calendar/day';
import { addWorkingDays } from '../../../procedure/calendar/workingDays';
import type { Complaint, RowId } from '../../../procedure/complaint/complaint';
import { toAnotherDay } from '../../../usecases/case/toAnotherDay';
import type { CallbackLine } from '../../../usecases/ports/callbackPorts';
import { Button } from '../../../ui/controls/Button';
import { QuietButton } from '../../../ui/controls/QuietButton';
import { TextField } from '../../../ui/controls/TextField';
import { Screen } from '../../../ui/layout/Screen';
import { stacked } from '../../../ui/theme/looks';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { Working } from '../../shared/pieces/Working';
import { useAskedDay } from '../../shared/callbacks/useAskedDay';
import { useRegister } from '../../shared/registerContext';
import { CaseTicks } from '../several/CaseTicks';
import { SeveralReport } from '../several/SeveralReport';
import { useSeveral } from '../several/useSeveral';

const useStyles = makeStyles({
  root: stacked('12px'),
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface MovePartProps {
  /** Where the calls stand now. */
  day: Day;
  /** The complaints whose call stands on that day. */
  lines: readonly CallbackLine[];
  onMoved: (complaint: Complaint) => void;
  onLeave: () => void;
}

/** Moves all or some calls of a day to another one, with the reason. */
export function MovePart({ day, lines, onMoved, onLeave }: MovePartProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { move } = useFurtherTexts();
  const { holidays } = useRegister().lists;
  const { typed, setTyped, next, code, send } = useAskedDay(() => addWorkingDays(day, 1, holidays));
  const [reason, setReason] = useState('');
  const [without, setWithout] = useState<ReadonlySet<RowId>>(new Set());
  const [isTried, setTried] = useState(false);
  const { progress, cancel, end, take } = useSeveral<{ to: string }>(onMoved);

  const chosen = lines.filter(({ rowId }) => !without.has(rowId));
  const isSame = next.ok && next.day === day;
  const lacksReason = reason.trim() === '';
  const dayError = isSame
    ? move.same
    : code === null
      ? undefined
      : texts.issueSentence({ field: 'callbackOn', code });
  return (
    <Screen title={move.title} help="today">
      <QuietButton icon={<ArrowLeftRegular />} onClick={onLeave}>
        {move.leave}
      </QuietButton>
      <p className={styles.intro}>{move.on(texts.longDay(day), lines.length)}</p>
      {end && <SeveralReport end={end} sentences={move} />}
      {progress && <Working label={move.working} progress={progress} onCancel={cancel} />}
      {lines.length > 0 && (
        <form
          className={styles.root}
          noValidate
          aria-label={move.title}
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            send();
            const wrong = isSame || !next.ok ? 'callbackOn' : lacksReason ? 'reason' : null;
            if (wrong) event.currentTarget.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
            else if (next.ok) {
              const asked = { to: texts.longDay(next.day) };
              void take(chosen, toAnotherDay({ callbackOn: next.day, reason }), asked);
            }
          }}
        >
          <CaseTicks legend={move.which} lines={lines} without={without} onChange={setWithout} />
          <TextField
            required
            selectsOnFocus
            name="callbackOn"
            label={move.callbackOn}
            hint={next.ok ? texts.longDay(next.day) : undefined}
            value={typed}
            error={isTried ? dayError : undefined}
            onChange={setTyped}
          />
          <TextField
            required
            name="reason"
            label={move.reason}
            hint={move.intro}
            value={reason}
            error={isTried && lacksReason ? move.reasonRequired : undefined}
            onChange={setReason}
          />
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={progress !== null || chosen.length === 0}
          >
            {move.take(chosen.length)}
          </Button>
        </form>
      )}
    </Screen>
  );
}
