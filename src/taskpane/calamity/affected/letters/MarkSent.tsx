import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { countAffected } from '../../../../procedure/calamity/affected/countAffected';
import type { AffectedRow } from '../../../../procedure/calamity/affected/affectedRelation';
import type { RowId } from '../../../../procedure/complaint/complaint';
import type { Outcome } from '../../../../usecases/ports/ports';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { usePorts } from '../../../shared/ports';
import { DayField } from './DayField';
import { Subsection } from '../shared/Subsection';
import { useDay } from './useDay';
import { useActionFault } from '../../../../ui/texts/useActionFault';

interface MarkSentProps {
  code: string;
  /** Those with a letter. */
  rowIds: readonly RowId[];
  onMarked: (rows: AffectedRow[]) => void;
}

/** Notes the day on which the letters were sent, once somebody sent them. */
export function MarkSent({ code, rowIds, onMarked }: MarkSentProps) {
  const { sent } = useFurtherTexts().letters;
  const faultSentence = useActionFault('letters');
  const { letters, clock } = usePorts();
  const sentOn = useDay(clock.today());
  const { day } = sentOn;
  const [outcome, setOutcome] = useState<Outcome<AffectedRow[]> | null>(null);
  const mark = async () => {
    if (day === null) return;
    const marked = await letters.markApproached(code, rowIds, day);
    setOutcome(marked);
    if (marked.ok) onMarked(marked.value);
  };
  return (
    <Subsection title={sent.title}>
      <Text size={200}>{sent.hint}</Text>
      <DayField name="sentOn" label={sent.date} {...sentOn} />
      <Button disabledFocusable={day === null} onClick={() => void mark()}>
        {sent.mark}
      </Button>
      {outcome?.ok === true && (
        <Notice intent="success" sentence={sent.marked(countAffected(outcome.value).approached)} />
      )}
      {outcome?.ok === false && <Notice sentence={faultSentence(outcome.fault)} />}
    </Subsection>
  );
}
