import { RadioRow } from '../../../../ui/controls/RadioRow';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import type { AskedQuestions } from '../state/askedQuestions';
import { DateQuestion } from './DateQuestion';
import type { Trial } from '../state/useTrial';
import { UndatedQuestion } from './UndatedQuestion';
import { WordQuestion } from './WordQuestion';
import { takeWithoutStatus, takeYear } from '../state/changeChoices';

interface QuestionsProps {
  asked: AskedQuestions;
  trial: Trial;
}

/** What only a person can tell. */
export function Questions({ asked, trial }: QuestionsProps) {
  const { trial: says } = useFurtherTexts().adopt;
  return [...asked].map(([key, question]) => {
    switch (question.kind) {
      case 'dates':
        return <DateQuestion key={key} decision={question.decision} trial={trial} />;
      case 'word':
        return <WordQuestion key={key} decision={question.decision} trial={trial} />;
      case 'year':
        return (
          <RadioRow
            key={key}
            name="year"
            label={says.yearQuestion(question.rows, question.samples)}
            choices={question.years.map((year) => ({ code: String(year), label: String(year) }))}
            chosen={trial.choices.year === null ? null : String(trial.choices.year)}
            onChoose={(code) => trial.change(takeYear(Number(code)))}
          />
        );
      case 'closedUndated':
        return <UndatedQuestion key={key} question={question} trial={trial} />;
      case 'withoutStatus':
        return (
          <RadioRow
            key={key}
            name="withoutStatus"
            label={says.withoutStatus(question.rows)}
            choices={[
              { code: 'closed', label: says.allClosed },
              { code: 'open', label: says.allOpen },
            ]}
            chosen={trial.choices.withoutStatus}
            onChoose={(code) => trial.change(takeWithoutStatus(code))}
          />
        );
    }
  });
}
