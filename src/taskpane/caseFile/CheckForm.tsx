import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Complaint } from '../../procedure/complaint';
import { ComboField } from '../../ui/ComboField';
import { Notice } from '../../ui/Notice';
import { useFaultSentence } from '../../ui/useFaultSentence';
import { useWording } from '../../ui/wording';
import { useRegister } from '../registerContext';
import { useCheck } from './useCheck';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface CheckFormProps {
  complaint: Complaint;
  /** Whether this is what the procedure asks for now. */
  due: boolean;
  onChecked: (complaint: Complaint) => void;
}

/** Who confirmed that the promised action was carried out (procedure, section 3). */
export function CheckForm({ complaint, due, onChecked }: CheckFormProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const faultSentence = useFaultSentence();
  const { lists } = useRegister();
  const { checker, change, phase, record } = useCheck(complaint, onChecked);
  return (
    <form
      className={styles.root}
      noValidate
      aria-label={texts.caseFile.checkTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <Text weight="semibold">{texts.caseFile.checkTitle}</Text>
      <ComboField
        name="checkedBy"
        label={words.columns.checkedBy}
        value={checker}
        options={lists.employees.map(({ name }) => name)}
        error={phase.kind === 'nobody' ? texts.caseFile.needChecker : undefined}
        onChange={change}
      />
      <Button
        type="submit"
        appearance={due ? 'primary' : 'secondary'}
        disabledFocusable={phase.kind === 'recording'}
      >
        {texts.caseFile.recordCheck}
      </Button>
      {phase.kind === 'failed' && <Notice sentence={faultSentence(phase.fault)} />}
    </form>
  );
}
