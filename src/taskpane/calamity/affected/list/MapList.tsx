import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Mapping } from '../../../../procedure/adoption/columns/columnProposal';
import type { RelationMeaning } from '../../../../procedure/adoption/columns/relationVocabulary';
import { Button } from '../../../../ui/controls/Button';
import { ColumnMapping } from '../../../shared/mapping/ColumnMapping';
import { Notice } from '../../../../ui/feedback/Notice';
import { RadioRow } from '../../../../ui/controls/RadioRow';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../../ui/texts/wording';
import { Subsection } from '../shared/Subsection';
import { relationGroups } from './relationGroups';
import type { ReadList } from './useListChoice';

/** Without one of these nobody in the list can be told from another. */
const telling: readonly RelationMeaning[] = [
  'name',
  'lastName',
  'nameAndAddress',
  'address',
  'email',
  'relationNumber',
];

export interface MappedList {
  mapping: Mapping<RelationMeaning>;
  complainedGetLetter: boolean;
}

interface MapListProps {
  list: ReadList;
  onMapped: (mapped: MappedList) => void;
  onBack: () => void;
}

/** What the columns of the list mean, and what becomes of relations who complained already. */
export function MapList({ list, onMapped, onBack }: MapListProps) {
  const further = useFurtherTexts();
  const { words } = useWording();
  const texts = further.letters.columns;
  const [mapping, setMapping] = useState<Mapping<RelationMeaning>>(
    list.proposals.map(({ meaning }) => meaning),
  );
  const [complained, setComplained] = useState<'call' | 'letter'>('call');
  const tells = telling.some((meaning) => mapping.includes(meaning));
  return (
    <Subsection isStep title={texts.title}>
      <ColumnMapping
        proposals={list.proposals}
        mapping={mapping}
        groups={relationGroups(further, words)}
        onChange={setMapping}
      />
      <RadioRow
        name="complained"
        label={texts.complained}
        choices={(['call', 'letter'] as const).map((code) => ({ code, label: texts[code] }))}
        chosen={complained}
        onChoose={setComplained}
      />
      <Text size={200}>{texts.complainedHint}</Text>
      {!tells && <Notice intent="warning" sentence={texts.nobody} />}
      <Button
        appearance="primary"
        disabledFocusable={!tells}
        onClick={() => onMapped({ mapping, complainedGetLetter: complained === 'letter' })}
      >
        {texts.check}
      </Button>
      <Button appearance="subtle" onClick={onBack}>
        {further.letters.back}
      </Button>
    </Subsection>
  );
}
