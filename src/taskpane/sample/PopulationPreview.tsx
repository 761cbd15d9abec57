import { Text } from '@fluentui/react-components';
import { belongsTo } from '../../procedure/sample/population';
import { casesAtMost, casesIn } from '../../procedure/sample/sampleSize';
import { Notice } from '../../ui/feedback/Notice';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { populationOf } from './populationCode';
import type { CountedPopulation } from './usePopulation';
import type { DrawFormState } from './useDrawForm';

interface PopulationPreviewProps {
  form: DrawFormState;
  counted: CountedPopulation | null;
}

/** From how many complaints will be drawn, before one draws. */
export function PopulationPreview({ form: { typed, size }, counted }: PopulationPreviewProps) {
  const { sample } = useFurtherTexts();
  const faultSentence = useFaultSentence();
  if (counted?.kind === 'failed') return <Notice sentence={faultSentence(counted.fault)} />;

  const sentence = () => {
    if (counted === null) return '';
    if (counted.kind === 'counting') {
      return counted.of > 0 ? sample.progress(counted.done, counted.of) : sample.counting;
    }
    const chosen = populationOf(typed.population);
    const population = counted.found.candidates.filter((one) => belongsTo(chosen, one)).length;
    if (population === 0) return sample.empty;
    if (size === null) return sample.previewSize(population);
    const cases = casesIn(size, population);
    return cases > casesAtMost ? sample.tooMany(cases, casesAtMost) : sample.preview(population, cases);
  };
  const nameless = counted?.kind === 'counted' ? counted.found.nameless : 0;
  return (
    <>
      <Text role="status">{sentence()}</Text>
      {nameless > 0 && <Notice intent="warning" sentence={sample.nameless(nameless)} />}
    </>
  );
}
