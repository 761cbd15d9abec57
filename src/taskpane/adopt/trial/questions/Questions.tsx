import { RadioRow } from '../../../../ui/controls/RadioRow';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import type { AskedQuestions } from '../state/askedQuestions';
import { DateQuestion } from './DateQuestion';
import type { Trial } from '../state/useTrial';
import { WordQuestion } from './WordQuestion';
import { readDatesAs, takeWithoutStatus, takeWordAs } from '../state/changeChoices';

interface QuestionsProps {
  asked: AskedQuestions;
  trial: Trial;
}

/** What only a person can tell. */
export function Questions({ asked, trial: { choices, change, headerOf, today } }: QuestionsProps) {
  const { adopt } = useFurtherTexts();
  return [...asked].map(([key, question]) => {
    switch (question.kind) {
      case 'dates': {
        const { decision } = question;
        return (
          <DateQuestion
            key={key}
            decision={decision}
            header={headerOf(decision.column)}
            today={today}
            onChoose={(rule) => change(readDatesAs(decision.column, rule))}
          />
        );
      }
      case 'word': {
        const { decision } = question;
        return (
          <WordQuestion
            key={key}
            decision={decision}
            header={headerOf(decision.column)}
            onChoose={(code) => change(takeWordAs(decision.column, decision.key, code))}
          />
        );
      }
      case 'withoutStatus':
        return (
          <RadioRow
            key={key}
            name="withoutStatus"
            label={adopt.trial.withoutStatus(question.rows)}
            choices={[
              { code: 'closed', label: adopt.trial.allClosed },
              { code: 'open', label: adopt.trial.allOpen },
            ]}
            chosen={choices.withoutStatus}
            onChoose={(code) => change(takeWithoutStatus(code))}
          />
        );
    }
  });
}
