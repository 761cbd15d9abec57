import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { formatDay } from '../../../procedure/calendar/day';
import { noNotes } from '../../../procedure/callback/callbackNotes';
import { proposeCallback } from '../../../procedure/calendar/proposeCallback';
import { askedIn, readAgreement } from '../../../procedure/callback/readNotes';
import type { NotesIssue } from '../../../procedure/callback/readNotes';
import { restart } from '../../../procedure/lifeCycle/restart';
import { Button } from '../../../ui/controls/Button';
import { AgreementFields } from '../../../callback/AgreementFields';
import { notesSentence } from '../../../callback/notesSentence';
import { stacked } from '../../../ui/theme/looks';
import { useWording } from '../../../ui/texts/wording';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import type { StepState } from './useStep';

const useStyles = makeStyles({ root: stacked('10px') });

/** The new promise with which the procedure starts again for a relation who is not satisfied (section 5). */
export function RestartForm({ complaint, step }: { complaint: Complaint; step: StepState }) {
  const styles = useStyles();
  const { texts } = useWording();
  const { clock } = usePorts();
  const { lists, settings } = useRegister();
  const today = clock.today();
  const { holidays } = lists;
  const [notes, setNotes] = useState(() => ({
    ...noNotes,
    followUpBy: complaint.followUpBy,
    nextCallbackOn: formatDay(proposeCallback({ receivedOn: today, term: settings.callbackTerm, holidays })),
  }));
  const [issues, setIssues] = useState<NotesIssue[]>([]);
  /** Days that are no working days, as they were typed: sending them once more is the answer. */
  const [meant, setMeant] = useState<string[]>([]);
  return (
    <form
      className={styles.root}
      noValidate
      aria-label={texts.steps.restart}
      onSubmit={(event) => {
        event.preventDefault();
        const read = readAgreement(notes, { today, holidays, meant });
        setIssues(read.ok ? [] : read.issues);
        setMeant(read.ok ? meant : [...meant, ...askedIn(notes, read.issues)]);
        if (read.ok) {
          void step.take((shown) => restart(shown, read.agreement), complaint);
        } else {
          event.currentTarget.querySelector<HTMLElement>(`[name="${read.issues[0]?.field}"]`)?.focus();
        }
      }}
    >
      <AgreementFields
        calendar={{ today, holidays }}
        value={notes}
        employees={lists.employees.map(({ name }) => name)}
        errorAt={(field) =>
          notesSentence(
            texts,
            issues.find((issue) => issue.field === field),
          )
        }
        onChange={(changes) => setNotes({ ...notes, ...changes })}
      />
      <Button type="submit" appearance="primary" disabledFocusable={step.busy}>
        {texts.steps.restart}
      </Button>
    </form>
  );
}
