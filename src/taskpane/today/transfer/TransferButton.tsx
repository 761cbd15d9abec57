import { PeopleSwapRegular } from '@fluentui/react-icons';
import { QuietButton } from '../../../ui/controls/QuietButton';
import { useWording } from '../../../ui/texts/wording';

/** The way to give complaints to another, for whoever is ill for a while. */
export function TransferButton({ onTransfer }: { onTransfer: () => void }) {
  const { texts } = useWording();
  return (
    <QuietButton icon={<PeopleSwapRegular />} onClick={onTransfer}>
      {texts.today.transfer}
    </QuietButton>
  );
}
