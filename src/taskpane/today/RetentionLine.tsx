import { QuietButton } from '../../ui/controls/QuietButton';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';

interface RetentionLineProps {
  /** Complaints that are kept longer than the retention period. */
  due: number;
  onOpen: () => void;
}

/** Tells quietly that personal data are kept too long, and leads to what one does about that. */
export function RetentionLine({ due, onOpen }: RetentionLineProps) {
  const { retention } = useFurtherTexts();
  return <QuietButton onClick={onOpen}>{retention.line(due)}</QuietButton>;
}
