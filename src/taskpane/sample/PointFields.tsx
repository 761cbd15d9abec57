import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ScoreLine } from '../../procedure/sample/scorecard';
import { verdicts } from '../../procedure/sample/scorePoints';
import { ComboField } from '../../ui/controls/ComboField';
import { stacked, textSize } from '../../ui/theme/looks';
import { QuietButton } from '../../ui/controls/QuietButton';
import { RadioRow } from '../../ui/controls/RadioRow';
import { TextField } from '../../ui/controls/TextField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useRegister } from '../shared/registerContext';
import { isDayField } from './typedLine';
import type { TypedIssue, TypedLine, TypedText } from './typedLine';

const useStyles = makeStyles({
  root: {
    ...stacked('8px'),
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  source: { color: tokens.colorNeutralForeground3, ...textSize(200), fontStyle: 'italic' },
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
  const isFilled = (field: TypedText) => line[field].trim() !== '';
  const asksAction = failed || (['cause', 'action', 'owner', 'dueOn'] as const).some(isFilled);
  const isOfRegister = prefilled !== null && prefilled === verdict;
  const source = verdict === null ? sample.unknown : isOfRegister ? sample.ofRegister : '';
  const text = (field: TypedText) => {
    const wrong = isDayField(field) ? sample.notADay : sample.badSeed;
    const change = (typed: string): Partial<Pick<TypedLine, TypedText>> => ({ [field]: typed });
    return {
      name: `${field}-${point}`,
      label: sample[field],
      value: line[field],
      error: issue?.field === field ? wrong : undefined,
      onChange: (typed: string) => onChange(change(typed)),
    };
  };
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
        <TextField long {...text('remark')} />
      ) : (
        <QuietButton
          aria-label={`${sample.addRemark}: ${sample.points[point]}`}
          onClick={() => setWantsRemark(true)}
        >
          {sample.addRemark}
        </QuietButton>
      )}
      {asksAction && (
        <>
          <TextField {...text('cause')} />
          <TextField {...text('action')} />
          <ComboField {...text('owner')} options={lists.employees.map(({ name }) => name)} />
          <TextField {...text('dueOn')} />
        </>
      )}
      {(isFilled('action') || isFilled('doneOn')) && <TextField {...text('doneOn')} />}
    </div>
  );
}
