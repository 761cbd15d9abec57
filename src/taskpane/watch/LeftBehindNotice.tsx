import type { Complaint } from '../../procedure/complaint/complaint';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { LeftBehind } from '../shared/pending/LeftBehind';
import type { UnderWay } from '../shared/pending/usePending';
import { useSelectCase } from '../shared/useSelectCase';

interface LeftBehindNoticeProps {
  underWay: UnderWay<Complaint>;
  onOpenCase: () => void;
}

/** Tells above whatever is in front which changes of cases could not be written, and leads to those cases. */
export function LeftBehindNotice({ underWay, onOpenCase }: LeftBehindNoticeProps) {
  const { kept } = useFurtherTexts();
  const { select } = useSelectCase(onOpenCase);
  const faultSentence = useFaultSentence();
  return (
    <LeftBehind
      underWay={underWay}
      shown={null}
      sentence={({ caseNumber }, fault) => kept.leftBehind(caseNumber, faultSentence(fault))}
      label={kept.showCase}
      onShow={({ rowId }) => void select(rowId)}
    />
  );
}
