import { Text } from '@fluentui/react-components';
import { countAffected } from '../../../../procedure/calamity/affected/countAffected';
import type { AffectedRow } from '../../../../procedure/calamity/affected/affectedRelation';
import { Button } from '../../../../ui/controls/Button';
import { FactList } from '../../../../ui/layout/FactList';
import { Notice } from '../../../../ui/feedback/Notice';
import { Skeleton } from '../../../../ui/feedback/Skeleton';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import type { MappedList } from './MapList';
import { Subsection } from '../shared/Subsection';
import { useAffectedPlan } from './useAffectedPlan';
import type { ReadList } from './useListChoice';
import { WorkInProgress } from '../shared/WorkInProgress';
import { useActionFault } from '../../../../ui/texts/useActionFault';

interface CheckListProps extends MappedList {
  code: string;
  list: ReadList;
  standing: readonly AffectedRow[];
  onAdded: (rows: AffectedRow[]) => void;
  onBack: () => void;
}

/** What the list would add, before anything is written. */
export function CheckList({ onAdded, onBack, ...of }: CheckListProps) {
  const { letters } = useFurtherTexts();
  const faultSentence = useActionFault('letters');
  const { plan, add, phase, progress, cancel, relationsFault } = useAffectedPlan(of, onAdded);
  if (plan === null) return <Skeleton label={letters.reading} />;
  const { relations, doubles, complained, noName, noAddress, letters: toWrite } = countAffected(plan.rows);
  const shown = (count: number) => (count === 0 ? '' : letters.number(count));
  return (
    <Subsection isStep title={letters.plan.title}>
      <FactList
        facts={[
          [letters.plan.rows, letters.number(plan.rows.length)],
          [letters.counts.relations, shown(relations)],
          [letters.counts.doubles, shown(doubles)],
          [letters.counts.complained, shown(complained)],
          [letters.counts.noName, shown(noName)],
          [letters.counts.noAddress, shown(noAddress)],
          [letters.counts.letters, shown(toWrite)],
          [letters.plan.known, shown(plan.known)],
          [letters.plan.passedOver, shown(plan.passedOver)],
        ]}
      />
      {relationsFault && <Notice intent="warning" sentence={faultSentence(relationsFault)} />}
      {plan.rows.length === 0 && <Notice intent="info" sentence={letters.plan.nothing} />}
      {noAddress > relations / 2 && <Notice intent="warning" sentence={letters.plan.mostlyNoAddress} />}
      {plan.rows.length > 0 && <Text size={200}>{letters.plan.kept}</Text>}
      {progress && <WorkInProgress label={letters.plan.adding} progress={progress} onCancel={cancel} />}
      {plan.rows.length > 0 && !progress && (
        <Button appearance="primary" onClick={() => void add(plan)}>
          {letters.plan.add(plan.rows.length)}
        </Button>
      )}
      {phase.kind === 'cancelled' && <Notice intent="info" sentence={letters.plan.cancelled} />}
      {phase.kind === 'failed' && <Notice sentence={`${faultSentence(phase.fault)} ${letters.plan.retry}`} />}
      {!progress && (
        <Button appearance="subtle" onClick={onBack}>
          {letters.back}
        </Button>
      )}
    </Subsection>
  );
}
