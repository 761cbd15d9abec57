import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { RowId } from '../../../procedure/complaint/complaint';
import { callbackGroups } from '../../../procedure/lifeCycle/waiting/groupCallbacks';
import type { CallbackGroup as Group } from '../../../procedure/lifeCycle/waiting/groupCallbacks';
import type { CallbackLine } from '../../../usecases/ports/callbackPorts';
import { Empty } from '../../../ui/feedback/Empty';
import { useWording } from '../../../ui/texts/wording';
import { CallbackGroup } from './CallbackGroup';
import { GroupCounts } from './GroupCounts';

interface AllCallbacksProps {
  groups: Record<Group, CallbackLine[]>;
  underWay: ReadonlyMap<RowId, unknown>;
  onSelect: (rowId: RowId) => void;
}

/** All that waits, in its groups. */
export function AllCallbacks({ groups, underWay, onSelect }: AllCallbacksProps) {
  const { today } = useWording().texts;
  const id = useId();
  const titleId = (group: Group) => `${id}${group}`;
  const goTo = (group: Group) => {
    const title = document.getElementById(titleId(group));
    title?.scrollIntoView?.({ block: 'start' });
    title?.focus({ preventScroll: true });
  };
  const filled = callbackGroups.filter((group) => groups[group].length > 0);
  if (filled.length === 0) {
    return <Empty icon={<CheckmarkCircleRegular />} title={today.empty} hint={today.emptyHint} />;
  }
  return (
    <>
      <GroupCounts groups={groups} onGo={goTo} />
      {filled.map((group) => (
        <CallbackGroup
          key={group}
          title={today.groups[group]}
          titleId={titleId(group)}
          late={group === 'overdue'}
          lines={groups[group]}
          underWay={underWay}
          onSelect={onSelect}
        />
      ))}
    </>
  );
}
