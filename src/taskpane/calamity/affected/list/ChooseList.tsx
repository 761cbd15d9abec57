import { Text } from '@fluentui/react-components';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/feedback/Notice';
import { SelectField } from '../../../../ui/controls/SelectField';
import { Skeleton } from '../../../../ui/feedback/Skeleton';
import { useFaultSentence } from '../../../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { Subsection } from '../shared/Subsection';
import { useListChoice } from './useListChoice';
import type { ReadList } from './useListChoice';
import { WorkInProgress } from '../shared/WorkInProgress';

interface ChooseListProps {
  onRead: (list: ReadList) => void;
  onBack: () => void;
}

/** Which list holds the affected relations: one that was found, or what is selected in the sheet. */
export function ChooseList({ onRead, onBack }: ChooseListProps) {
  const { letters, mapping } = useFurtherTexts();
  const faultSentence = useFaultSentence();
  const { offers, chosen, choose, readChosen, readSelection, progress, cancel, problem } =
    useListChoice(onRead);
  if (offers === null) return <Skeleton label={mapping.list.looking} />;
  return (
    <Subsection isStep title={letters.list.title}>
      {offers.length > 0 ? (
        <SelectField
          name="list"
          label={mapping.list.which}
          value={String(chosen)}
          onChange={(code) => choose(Number(code))}
          choices={offers.map(({ sheet, table, body }, index) => ({
            code: String(index),
            label: letters.list.about(table === null ? sheet : `${sheet}, ${table}`, body.rows),
          }))}
        />
      ) : (
        <Text>{letters.list.none}</Text>
      )}
      {progress ? (
        <WorkInProgress label={letters.reading} progress={progress} onCancel={cancel} />
      ) : (
        <>
          {offers.length > 0 && (
            <Button appearance="primary" onClick={() => void readChosen()}>
              {mapping.list.take}
            </Button>
          )}
          <Text size={200}>{letters.list.selectionHint}</Text>
          <Button onClick={() => void readSelection()}>{mapping.list.takeSelection}</Button>
        </>
      )}
      {problem && (
        <Notice sentence={problem === 'noList' ? mapping.list.noListThere : faultSentence(problem)} />
      )}
      <Button appearance="subtle" onClick={onBack}>
        {letters.back}
      </Button>
    </Subsection>
  );
}
