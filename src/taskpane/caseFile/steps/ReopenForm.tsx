import { Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { proposeCallback } from '../../../procedure/calendar/proposeCallback';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { reopenCase } from '../../../procedure/lifeCycle/reopenCase';
import { Button } from '../../../ui/controls/Button';
import { TextField } from '../../../ui/controls/TextField';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { focusRing, stacked, textSize } from '../../../ui/theme/looks';
import { useAskedDay } from '../../shared/callbacks/useAskedDay';
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
  const [reason, setReason] = useState('');
  const { typed, setTyped, next, code, send } = useAskedDay(() =>
    proposeCallback({
      receivedOn: clock.today(),
      term: settings.callbackTerm,
      holidays: lists.holidays,
    }),
  );
  const [isTried, setTried] = useState(false);
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
          send();
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
          error={isTried && code !== null ? texts.issueSentence({ field: 'callbackOn', code }) : undefined}
          onChange={setTyped}
        />
        <Button type="submit" disabledFocusable={step.busy}>
          {reopen.take}
        </Button>
      </form>
    </details>
  );
}
