import { Text } from '@fluentui/react-components';
import type { ComplaintMeaning } from '../../../procedure/adoption/complaintMeanings';
import type { ColumnProposal, Mapping } from '../../../procedure/adoption/columnProposal';
import { ColumnMapping } from '../../../ui/mapping/ColumnMapping';
import { Notice } from '../../../ui/Notice';
import { useFurtherTexts } from '../../../ui/useFurtherTexts';
import { useMeaningLabel } from '../useMeaningLabel';
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
