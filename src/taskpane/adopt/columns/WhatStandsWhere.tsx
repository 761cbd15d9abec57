import { Text } from '@fluentui/react-components';
import type { ComplaintMeaning } from '../../../procedure/adoption/columns/complaintMeanings';
import type { ColumnProposal, Mapping } from '../../../procedure/adoption/columns/columnProposal';
import { ColumnMapping } from '../../shared/mapping/ColumnMapping';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useMeaningLabel } from '../shared/useMeaningLabel';
import { groupNames, meaningsOf } from './meaningGroups';
import { missingColumns } from './missingColumns';

interface WhatStandsWhereProps {
  proposals: readonly ColumnProposal<ComplaintMeaning>[];
  mapping: Mapping<ComplaintMeaning>;
  onChange: (mapping: Mapping<ComplaintMeaning>) => void;
}

/** What each column means, and what no column says. */
export function WhatStandsWhere(props: WhatStandsWhereProps) {
  const { adopt } = useFurtherTexts();
  const labelOf = useMeaningLabel();
  const missing = missingColumns(props.mapping).map(labelOf);
  return (
    <>
      <Text>{adopt.columns.purpose}</Text>
      {missing.length > 0 && <Notice intent="warning" sentence={adopt.columns.missing(missing)} />}
      <ColumnMapping
        {...props}
        groups={groupNames.map((group) => ({
          label: adopt.columns.groups[group],
          meanings: meaningsOf(group).map((meaning) => ({ meaning, label: labelOf(meaning) })),
        }))}
      />
    </>
  );
}
