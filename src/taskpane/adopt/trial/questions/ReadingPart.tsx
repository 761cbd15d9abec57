import type { AdoptionPlan } from '../../../../procedure/adoption/rows/adoptionPlan';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { keyOf } from '../state/askedQuestions';
import type { AskedQuestions } from '../state/askedQuestions';
import { DateQuestion } from './DateQuestion';
import { Disclosure } from '../../../shared/pieces/Disclosure';
import { Section } from '../../../../ui/layout/Section';
import type { Trial } from '../state/useTrial';
import { WordQuestion } from './WordQuestion';

interface ReadingPartProps {
  plan: AdoptionPlan;
  /** What was asked stands elsewhere. */
  asked: AskedQuestions;
  trial: Trial;
}

/** How dates and words are read where nobody had to be asked: to look at, and to change. */
export function ReadingPart({ plan, asked, trial }: ReadingPartProps) {
  const { adopt } = useFurtherTexts();
  const { trial: says } = adopt;
  const dates = plan.dates.filter(
    (decision) => decision.options.length > 1 && !asked.has(keyOf({ kind: 'dates', decision })),
  );
  const words = plan.words.filter((decision) => !asked.has(keyOf({ kind: 'word', decision })));
  if (dates.length + words.length === 0) return null;
  return (
    <Section title={says.readingTitle}>
      {dates.length > 0 && (
        <Disclosure title={says.readingDates(dates.length)}>
          {() =>
            dates.map((decision) => <DateQuestion key={decision.column} decision={decision} trial={trial} />)
          }
        </Disclosure>
      )}
      {words.length > 0 && (
        <Disclosure title={says.readingWords(words.length)}>
          {() =>
            words.map((decision) => (
              <WordQuestion key={`${decision.column} ${decision.key}`} decision={decision} trial={trial} />
            ))
          }
        </Disclosure>
      )}
    </Section>
  );
}
