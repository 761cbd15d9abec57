import type { WordDecision } from '../../../../procedure/adoption/rows/adoptionPlan';
import { SelectField } from '../../../../ui/controls/SelectField';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../../ui/texts/wording';
import { shortened } from '../rows/shortened';

const blank = '-';

interface WordQuestionProps {
  decision: WordDecision;
  header: string;
  onChoose: (code: string | null) => void;
}

/** What one word of theirs means in the register. */
export function WordQuestion({ decision, header, onChoose }: WordQuestionProps) {
  const { adopt } = useFurtherTexts();
  const { words } = useWording();
  const { trial } = adopt;
  const open = decision.by === null;
  const choices = Object.entries<string>(words[decision.field]).map(([code, label]) => ({ code, label }));
  return (
    <SelectField
      name={`word ${decision.column} ${decision.key}`}
      label={trial.word(shortened(decision.word), header, decision.rows)}
      value={open ? '' : (decision.code ?? blank)}
      choices={[
        ...(open ? [{ code: '', label: trial.chooseWord }] : []),
        ...choices,
        { code: blank, label: trial.leaveBlank },
      ]}
      onChange={(code) => {
        if (code !== '') onChoose(code === blank ? null : code);
      }}
    />
  );
}
