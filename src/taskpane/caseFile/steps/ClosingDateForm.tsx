import { Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { parseTypedDay } from '../../../procedure/calendar/parseTypedDay';
import { recordClosingDate } from '../../../procedure/settle/recordClosingDate';
import { Button } from '../../../ui/controls/Button';
import { stacked } from '../../../ui/theme/looks';
import { TextField } from '../../../ui/controls/TextField';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { refusalCode } from './refusalCode';
import type { StepState } from './useStep';

const useStyles = makeStyles({ root: stacked('10px') });

interface ClosingDateFormProps {
  complaint: Complaint;
  step: StepState;
}

/** The day on which a complaint was closed, where only its status says that it was. */
export function ClosingDateForm({ complaint, step }: ClosingDateFormProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const { settle } = useFurtherTexts();
  const { clock } = usePorts();
  const { lists } = useRegister();
  const [typed, setTyped] = useState('');
  const day = parseTypedDay(typed, clock.today(), lists.holidays);
  const refused = refusalCode(step);
  return (
    <form
      className={styles.root}
      noValidate
      aria-label={settle.record}
      onSubmit={(event) => {
        event.preventDefault();
        void step.take((shown, today) => recordClosingDate(shown, day, today), complaint);
      }}
    >
      <Text>{settle.dateHint}</Text>
      <TextField
        required
        name="closedOn"
        label={words.columns.closedOn}
        value={typed}
        hint={(day && texts.longDay(day)) || undefined}
        error={refused === 'noClosingDay' ? texts.steps.refused({ code: refused }) : undefined}
        onChange={setTyped}
      />
      <Button type="submit" appearance="primary" disabledFocusable={step.busy}>
        {settle.record}
      </Button>
    </form>
  );
}
