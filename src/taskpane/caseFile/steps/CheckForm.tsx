import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { samePerson } from '../../../procedure/text/samePerson';
import { confirmFollowUp } from '../../../procedure/lifeCycle/confirmFollowUp';
import { Button } from '../../../ui/controls/Button';
import { ComboField } from '../../../ui/controls/ComboField';
import { stacked } from '../../../ui/theme/looks';
import { TextField } from '../../../ui/controls/TextField';
import { useWording } from '../../../ui/texts/wording';
import { useAboutThem } from '../../shared/callbacks/useAboutThem';
import { useRegister } from '../../shared/registerContext';
import { refusalCode } from './refusalCode';
import type { StepState } from './useStep';

const useStyles = makeStyles({
  root: {
    ...stacked('10px'),
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface CheckFormProps {
  complaint: Complaint;
  /** Whether this is what the procedure asks for now. */
  due: boolean;
  step: StepState;
}

/** Who confirmed that the promised action was carried out: somebody else than who did it, or why not (section 3). */
export function CheckForm({ complaint, due, step }: CheckFormProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const { lists } = useRegister();
  const [checkedBy, setCheckedBy] = useState('');
  const [reason, setReason] = useState('');
  const own = samePerson(checkedBy, complaint.followUpBy);
  const aboutThem = useAboutThem(complaint, checkedBy, [complaint.followUpBy]);
  const refused = refusalCode(step);
  return (
    <form
      className={styles.root}
      noValidate
      aria-label={texts.caseFile.checkTitle}
      onSubmit={(event) => {
        event.preventDefault();
        const confirmation = { checkedBy, reason: own ? reason : '' };
        void step.take((shown, today) => confirmFollowUp(shown, confirmation, today), complaint);
      }}
    >
      <Text weight="semibold">{texts.caseFile.checkTitle}</Text>
      <ComboField
        name="checkedBy"
        label={words.columns.checkedBy}
        value={checkedBy}
        options={lists.employees.map(({ name }) => name)}
        hint={
          [own ? texts.steps.ownWork(complaint.followUpBy) : '', aboutThem].filter(Boolean).join(' ') ||
          undefined
        }
        error={refused === 'checkerRequired' ? texts.steps.refused({ code: refused }) : undefined}
        onChange={setCheckedBy}
      />
      {own && (
        <TextField
          required
          name="reason"
          label={texts.steps.reason}
          value={reason}
          error={refused === 'reasonRequired' ? texts.steps.refused({ code: refused }) : undefined}
          onChange={setReason}
        />
      )}
      <Button type="submit" appearance={due ? 'primary' : 'secondary'} disabledFocusable={step.busy}>
        {texts.caseFile.recordCheck}
      </Button>
    </form>
  );
}
