import type { SurveyedRetention } from '../../usecases/retention/surveyRetention';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';

const numbersAtMost = 5;

/** What is not made anonymous, and why. */
export function LeftAlone({ found }: { found: SurveyedRetention }) {
  const { retention: says } = useFurtherTexts();
  const { undated, contradicting, exempt, unclear, unnamed, besides, byCategory, bySheet } = found;
  const sentences = [
    undated > 0 && says.undated(undated),
    contradicting > 0 && says.contradicting(contradicting),
    exempt.length > 0 && says.exempt(exempt.length, exempt.slice(0, numbersAtMost)),
    unclear.length > 0 && says.unclear(unclear.length, unclear.slice(0, numbersAtMost)),
    unnamed > 0 && says.unnamed(unnamed),
    byCategory.length > 0 && says.byCategory(byCategory.length, byCategory.slice(0, numbersAtMost)),
    bySheet.length > 0 && says.bySheet(bySheet),
    besides.length > 0 && says.besides(besides),
  ].filter((sentence) => sentence !== false);
  return sentences.map((sentence) => <Notice key={sentence} intent="warning" sentence={sentence} />);
}
