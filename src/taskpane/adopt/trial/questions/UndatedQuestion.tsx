import type { Question } from '../../../../procedure/adoption/rows/adoptionPlan';
import { ChoiceField } from '../../../../ui/controls/ChoiceField';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { takeClosedUndated } from '../state/changeChoices';
import type { Trial } from '../state/useTrial';

interface UndatedQuestionProps {
  question: Extract<Question, { kind: 'closedUndated' }>;
  trial: Trial;
}

/** What becomes of complaints that are closed and of which the list doesn't say when. */
export function UndatedQuestion({ question: { rows, columns }, trial }: UndatedQuestionProps) {
  const { undated } = useFurtherTexts().adopt.trial;
  const { choices, change, headerOf } = trial;
  return (
    <ChoiceField
      name="closedUndated"
      label={undated.question(rows)}
      value={String(choices.closedUndated ?? '')}
      choices={[
        { code: 'unknown', label: undated.unknown, criterion: undated.unknownMeans },
        ...columns.map((column) => ({ code: String(column), label: undated.column(headerOf(column)) })),
        { code: 'open', label: undated.open },
      ]}
      onChange={(code) =>
        change(takeClosedUndated(code === 'unknown' || code === 'open' ? code : Number(code)))
      }
    />
  );
}
