import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { findings } from '../../../procedure/complaint/complaint';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { endingOf } from '../../../procedure/complaint/statuses';
import type { Ending } from '../../../procedure/complaint/statuses';
import { endCase } from '../../../procedure/lifeCycle/endCase';
import { Button } from '../../../ui/controls/Button';
import { ConclusionFields } from '../../../callback/ConclusionFields';
import { SelectField } from '../../../ui/controls/SelectField';
import { TextField } from '../../../ui/controls/TextField';
import { useWording } from '../../../ui/texts/wording';
import { refusalCode } from './refusalCode';
import type { StepState } from './useStep';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '10px', paddingTop: '8px' },
});

interface EndFormProps {
  complaint: Complaint;
  /** What can be chosen; a single one needs no choice. */
  endings: readonly Ending[];
  due: boolean;
  step: StepState;
}

/** Ends the case: how, with its reason or with what the office concludes. */
export function EndForm({ complaint, endings, due, step }: EndFormProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const [chosen, setChosen] = useState<string>('');
  const [reason, setReason] = useState('');
  const [concluded, setConcluded] = useState({ finding: '', cause: '', measure: '' });
  const ending = endings.length === 1 ? endings[0] : endings.find((code) => code === chosen);
  const rule = ending && endingOf(ending);
  const refused = refusalCode(step);
  return (
    <form
      className={styles.root}
      noValidate
      aria-label={endings.length === 1 ? texts.steps.end : texts.steps.endTitle}
      onSubmit={(event) => {
        event.preventDefault();
        if (ending === undefined) return;
        const finding = findings.find((code) => code === concluded.finding) ?? null;
        const end = { ...concluded, ending, reason, finding };
        void step.take((shown, today) => endCase(shown, end, today), complaint);
      }}
    >
      {endings.length > 1 && (
        <SelectField
          name="ending"
          label={texts.steps.ending}
          value={chosen}
          choices={[
            { code: '', label: texts.steps.chooseEnding },
            ...endings.map((code) => ({ code, label: texts.steps.endings[code] })),
          ]}
          onChange={setChosen}
        />
      )}
      {rule?.isDropped && (
        <TextField
          long
          required
          name="reason"
          label={texts.steps.reason}
          value={reason}
          error={refused === 'reasonRequired' ? texts.steps.refused({ code: refused }) : undefined}
          onChange={setReason}
        />
      )}
      {rule && !rule.isDropped && (
        <ConclusionFields
          value={concluded}
          errorAt={() => undefined}
          onChange={(changes) => setConcluded({ ...concluded, ...changes })}
        />
      )}
      <Button
        type="submit"
        appearance={due ? 'primary' : 'secondary'}
        disabledFocusable={step.busy || ending === undefined}
      >
        {texts.steps.end}
      </Button>
    </form>
  );
}
