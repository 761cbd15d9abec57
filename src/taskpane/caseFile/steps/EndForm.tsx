import { makeStyles } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { findings } from '../../../procedure/complaint/complaint';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { endingOf } from '../../../procedure/complaint/statuses';
import type { Ending } from '../../../procedure/complaint/statuses';
import { endCase } from '../../../procedure/lifeCycle/endCase';
import { Button } from '../../../ui/controls/Button';
import { ConclusionFields } from '../../../callback/ConclusionFields';
import { stacked } from '../../../ui/theme/looks';
import { SelectField } from '../../../ui/controls/SelectField';
import { TextField } from '../../../ui/controls/TextField';
import { useWording } from '../../../ui/texts/wording';
import { DuplicateField } from './DuplicateField';
import { refusalCode } from './refusalCode';
import { useOriginal } from './useOriginal';
import type { StepState } from './useStep';

const useStyles = makeStyles({
  root: { ...stacked('10px'), paddingTop: '8px' },
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
  const original = useOriginal(complaint);
  const refused = refusalCode(step);
  const submit = async () => {
    if (ending === undefined) return;
    const other = rule?.isDuplicate ? await original.look() : null;
    if (rule?.isDuplicate && other === null) return;
    const finding = findings.find((code) => code === concluded.finding) ?? null;
    const end = { ...concluded, ending, reason, finding, duplicateOf: other?.caseNumber ?? '' };
    await step.take((shown, today) => endCase(shown, end, today), complaint);
  };
  return (
    <form
      className={styles.root}
      noValidate
      aria-label={endings.length === 1 ? texts.steps.end : texts.steps.endTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
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
      {rule?.isDuplicate && (
        <Suspense>
          <DuplicateField {...original} />
        </Suspense>
      )}
      {rule?.isDropped && !rule.isDuplicate && (
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
