import type { Fault, Language } from '../../usecases/ports/ports';
import { Notice } from '../../ui/feedback/Notice';
import { Screen } from '../../ui/layout/Screen';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useWording } from '../../ui/texts/wording';
import { useCreation } from '../shared/useCreation';
import { useShown } from './useShown';

/** These are mended by making what is missing. */
const mendable: ReadonlySet<Fault['code']> = new Set<Fault['code']>([
  'sheetMissing',
  'columnMissing',
  'tableConverted',
]);

interface OpeningFailedProps {
  fault: Fault;
  language: Language;
  onRetry: () => void;
}

/** The register is there but can't be read: says why, and offers what helps. */
export function OpeningFailed({ fault: first, language, onRetry }: OpeningFailedProps) {
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  const creation = useCreation(language, onRetry);
  useShown(onRetry);
  const fault = creation.fault ?? first;
  const action = mendable.has(fault.code)
    ? { label: texts.pane.repair, run: () => void creation.create() }
    : { label: texts.pane.retry, run: onRetry };
  return (
    <Screen title={texts.pane.product}>
      <Notice sentence={faultSentence(fault)} action={action} />
    </Screen>
  );
}
