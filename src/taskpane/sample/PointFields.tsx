import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ScoreLine } from '../../procedure/sample/scorecard';
import { verdicts } from '../../procedure/sample/scorePoints';
import { Button } from '../../ui/controls/Button';
import { ComboField } from '../../ui/controls/ComboField';
import { RadioRow } from '../../ui/controls/RadioRow';
import { TextField } from '../../ui/controls/TextField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useRegister } from '../shared/registerContext';
import type { TypedIssue, TypedLine } from './typedLine';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  source: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontStyle: 'italic',
  },
  more: { alignSelf: 'flex-start' },
});

interface PointFieldsProps {
  line: TypedLine;
  prefilled: ScoreLine['prefilled'];
  issue: TypedIssue | null;
  onChange: (changes: Partial<TypedLine>) => void;
}

/** One point of one case: the verdict, a remark, and what is done about it where it was not met. */
export function PointFields({ line, prefilled, issue, onChange }: PointFieldsProps) {
  const styles = useStyles();
  const sourceId = useId();
  const { sample } = useFurtherTexts();
  const { lists } = useRegister();
  const [wantsRemark, setWantsRemark] = useState(false);
  const { point, verdict } = line;
  const failed = verdict === 'no';
  const isFilled = (field: 'remark' | 'cause' | 'action' | 'owner' | 'dueOn' | 'doneOn') =>
    line[field].trim() !== '';
  const asksAction = failed || (['cause', 'action', 'owner', 'dueOn'] as const).some(isFilled);
  const isOfRegister = prefilled !== null && prefilled === verdict;
  const source = verdict === null ? sample.unknown : isOfRegister ? sample.ofRegister : '';
  const dayError = (field: 'dueOn' | 'doneOn') => (issue?.field === field ? sample.notADay : undefined);
  const textError = (field: 'remark' | 'cause' | 'action' | 'owner') =>
    issue?.field === field ? sample.badSeed : undefined;
  return (
    <div className={styles.root} role="group" aria-label={sample.points[point]}>
      <RadioRow
        small
        name={`verdict-${point}`}
        label={sample.points[point]}
        describedBy={sourceId}
        choices={verdicts.map((code) => ({ code, label: sample.verdict[code] }))}
        chosen={verdict}
        onChoose={(chosen) => onChange({ verdict: chosen })}
      />
      <span id={sourceId} className={styles.source}>
        {source}
      </span>
      {failed || wantsRemark || isFilled('remark') ? (
        <TextField
          long
          name={`remark-${point}`}
          label={sample.remark}
          value={line.remark}
          error={textError('remark')}
          onChange={(remark) => onChange({ remark })}
        />
      ) : (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-label={`${sample.addRemark}: ${sample.points[point]}`}
          onClick={() => setWantsRemark(true)}
        >
          {sample.addRemark}
        </Button>
      )}
      {asksAction && (
        <>
          <TextField
            name={`cause-${point}`}
            label={sample.cause}
            value={line.cause}
            error={textError('cause')}
            onChange={(cause) => onChange({ cause })}
          />
          <TextField
            name={`action-${point}`}
            label={sample.action}
            value={line.action}
            error={textError('action')}
            onChange={(action) => onChange({ action })}
          />
          <ComboField
            name={`owner-${point}`}
            label={sample.owner}
            value={line.owner}
            options={lists.employees.map(({ name }) => name)}
            error={textError('owner')}
            onChange={(owner) => onChange({ owner })}
          />
          <TextField
            name={`dueOn-${point}`}
            label={sample.dueOn}
            value={line.dueOn}
            error={dayError('dueOn')}
            onChange={(dueOn) => onChange({ dueOn })}
          />
        </>
      )}
      {(isFilled('action') || isFilled('doneOn')) && (
        <TextField
          name={`doneOn-${point}`}
          label={sample.doneOn}
          value={line.doneOn}
          error={dayError('doneOn')}
          onChange={(doneOn) => onChange({ doneOn })}
        />
      )}
    </div>
  );
}
