import { PersonInfoRegular } from '@fluentui/react-icons';
import { QuietButton } from '../../ui/controls/QuietButton';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';

/** Leads to all that is kept of the relation of this case. */
export function AccessButton({ onAccess }: { onAccess: () => void }) {
  const { access } = useFurtherTexts();
  return (
    <QuietButton icon={<PersonInfoRegular />} onClick={onAccess}>
      {access.fromCase}
    </QuietButton>
  );
}
