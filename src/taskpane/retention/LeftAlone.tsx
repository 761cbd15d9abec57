import type { SurveyedRetention } from '../../usecases/retention/surveyRetention';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';

/** What is not made anonymous, and why. */
export function LeftAlone({ found }: { found: SurveyedRetention }) {
  const { retention: says } = useFurtherTexts();
  const { undated, contradicting, unnamed, besides } = found;
  const sentences = [
    undated > 0 && says.undated(undated),
    contradicting > 0 && says.contradicting(contradicting),
    unnamed > 0 && says.unnamed(unnamed),
    besides.length > 0 && says.besides(besides),
  ].filter((sentence) => sentence !== false);
  return sentences.map((sentence) => <Notice key={sentence} intent="warning" sentence={sentence} />);
}
