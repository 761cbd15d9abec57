import { Text } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons';
import { Button } from '../../../ui/controls/Button';
import { ChoiceField } from '../../../ui/controls/ChoiceField';
import { Empty } from '../../../ui/feedback/Empty';
import { Notice } from '../../../ui/feedback/Notice';
import { Skeleton } from '../../../ui/feedback/Skeleton';
import { useFaultSentence } from '../../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { ListPreview } from './ListPreview';
import type { FoundLists, ListOffer } from './useFoundLists';

/** Which list it is: the likeliest is proposed, another can be chosen or pointed to. */
export function WhichList({ lists }: { lists: FoundLists }) {
  const { adopt, mapping } = useFurtherTexts();
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  const { looking, look, offers, chosen, choose, offer, pointing, point } = lists;
  const says = adopt.list;
  if (looking.kind === 'looking') return <Skeleton label={mapping.list.looking} />;
  if (looking.kind === 'failed') {
    return <Notice sentence={faultSentence(looking.fault)} action={{ label: texts.pane.retry, run: look }} />;
  }
  if (looking.sheets === 0) {
    return <Empty icon={<DocumentSearchRegular />} title={says.nothing} hint={says.nothingHint} />;
  }
  const nameOf = ({ list, pointed }: ListOffer) => (pointed ? says.pointed(list.sheet) : list.sheet);
  return (
    <>
      {offers.length === 0 && <Notice intent="info" sentence={says.none} />}
      <ChoiceField
        name="list"
        label={offers.length === 0 ? says.pointLabel : mapping.list.which}
        value={String(chosen)}
        choices={[
          ...offers.map((each, index) => ({
            code: String(index),
            label: nameOf(each),
            criterion: says.about(each.list.body.rows, each.list.header.row + 1),
          })),
          { code: 'point', label: says.point, criterion: says.pointHint },
        ]}
        onChange={(code) => choose(code === 'point' ? code : Number(code))}
      />
      {chosen === 'point' && <Button onClick={() => void point()}>{mapping.list.takeSelection}</Button>}
      {pointing.kind === 'noList' && <Notice sentence={mapping.list.noListThere} />}
      {pointing.kind === 'failed' && <Notice sentence={faultSentence(pointing.fault)} />}
      {offer && (
        <>
          <ListPreview {...offer} />
          {offer.list.table !== null && <Text size={200}>{says.isTable(offer.list.table)}</Text>}
          {offer.sketch.filtered && <Notice intent="info" sentence={says.filtered} />}
          {offer.sketch.hidden && <Notice intent="info" sentence={says.hidden} />}
          {offer.sketch.protected && <Notice intent="info" sentence={says.protected} />}
        </>
      )}
    </>
  );
}
