import { Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { readNextCall } from '../../../procedure/callback/readNextCall';
import { formatDay } from '../../../procedure/calendar/day';
import { proposeCallback } from '../../../procedure/calendar/proposeCallback';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { reopenCase } from '../../../procedure/lifeCycle/reopenCase';
import { Button } from '../../../ui/controls/Button';
import { TextField } from '../../../ui/controls/TextField';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { focusRing, stacked, textSize } from '../../../ui/theme/looks';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { refusalCode } from './refusalCode';
import type { StepState } from './useStep';

const useStyles = makeStyles({
  root: { ...stacked('10px'), paddingTop: '8px' },
  summary: { width: 'fit-content', padding: '4px 0', cursor: 'pointer', ...textSize(200), ...focusRing },
});

/** Opens a case that was closed by mistake, with the reason and the day of the call; folded away until somebody needs it. */
export function ReopenForm({ complaint, step }: { complaint: Complaint; step: StepState }) {
  const styles = useStyles();
  const { texts } = useWording();
  const { reopen } = useFurtherTexts();
  const { clock } = usePorts();
  const { lists, settings } = useRegister();
  const today = clock.today();
  const { holidays } = lists;
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState(() =>
    formatDay(proposeCallback({ receivedOn: today, term: settings.callbackTerm, holidays })),
  );
  const [isTried, setTried] = useState(false);
  /** Days that are no working days, as they were typed: sending one once more is the answer. */
  const [meant, setMeant] = useState<string[]>([]);
  const shown = readNextCall(typed, { today, holidays });
  const next = readNextCall(typed, { today, holidays, meant });
  const lacks = reason.trim() === '';
  return (
    <details>
      <summary className={styles.summary}>{reopen.title}</summary>
      <form
        className={styles.root}
        noValidate
        aria-label={reopen.title}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!shown.ok && shown.code === 'notAWorkingDay') setMeant([...meant, typed]);
          const field = lacks ? 'reason' : 'callbackOn';
          if (lacks || !next.ok) event.currentTarget.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
          else void step.take((shown) => reopenCase(shown, { reason, callbackOn: next.day }), complaint);
        }}
      >
        <Text size={200}>{reopen.hint}</Text>
        <TextField
          long
          required
          name="reason"
          label={reopen.reason}
          value={reason}
          error={
            (isTried && lacks) || refusalCode(step) === 'reasonRequired'
              ? texts.steps.refused({ code: 'reasonRequired' })
              : undefined
          }
          onChange={setReason}
        />
        <TextField
          required
          selectsOnFocus
          name="callbackOn"
          label={texts.callback.newCallbackOn}
          hint={next.ok ? texts.longDay(next.day) : texts.callback.proposed}
          value={typed}
          error={
            isTried && !shown.ok ? texts.issueSentence({ field: 'callbackOn', code: shown.code }) : undefined
          }
          onChange={setTyped}
        />
        <Button type="submit" disabledFocusable={step.busy}>
          {reopen.take}
        </Button>
      </form>
    </details>
  );
}
