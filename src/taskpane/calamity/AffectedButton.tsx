import { PeopleListRegular } from '@fluentui/react-icons';
import type { Calamity } from '../../procedure/calamity/calamity';
import { formatDay } from '../../procedure/calendar/day';
import { Button } from '../../ui/controls/Button';
import { FactList } from '../../ui/layout/FactList';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';

/** How far the affected relations were approached, as the table says, and the way to them. */
export function AffectedButton({ calamity, onOpen }: { calamity: Calamity; onOpen: () => void }) {
  const texts = useFurtherTexts().calamity.affected;
  const { affected, approached, firstLetterOn } = calamity;
  return (
    <>
      <FactList
        facts={[
          [texts.count, String(affected ?? 0)],
          [texts.approached, approached === null ? '' : String(approached)],
          [texts.firstLetterOn, firstLetterOn === null ? '' : formatDay(firstLetterOn)],
        ]}
      />
      <Button icon={<PeopleListRegular />} onClick={onOpen}>
        {texts.open}
      </Button>
    </>
  );
}
