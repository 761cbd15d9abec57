import { ArrowClockwiseRegular, CheckmarkCircleRegular } from '@fluentui/react-icons';
import { Suspense } from 'react';
import { callbackGroups } from '../../procedure/lifeCycle/groupCallbacks';
import { Empty } from '../../ui/feedback/Empty';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { QuietButton } from '../../ui/controls/QuietButton';
import { Screen } from '../../ui/layout/Screen';
import { useWording } from '../../ui/texts/wording';
import type { CallbackListing } from '../shared/useCallbackList';
import { CallbackGroup } from './CallbackGroup';
import { useIdentity } from '../shared/identityContext';
import { RadarNotices } from './RadarNotices';
import { Reading } from './Reading';
import { useSelectCase } from '../shared/useSelectCase';
import { WhoseChoice } from './WhoseChoice';

interface TodayProps {
  list: CallbackListing;
  onOpenCase: () => void;
  /** Registers a calamity in this category. */
  onCalamity: (category: string) => void;
}

/** What waits for somebody, the most urgent first. */
export function Today({ list: listing, onOpenCase, onCalamity }: TodayProps) {
  const { list, underWay, groups, whose, chooseWhose, refresh } = listing;
  const { texts } = useWording();
  const { select, fault } = useSelectCase(onOpenCase);
  const { me } = useIdentity();

  if (list.kind === 'reading') return <Reading read={list.read} of={list.of} />;
  if (list.kind === 'failed') {
    return (
      <Screen title={texts.today.title} help="today">
        <FaultNotice fault={list.fault} retry={refresh} />
      </Screen>
    );
  }
  const filled = callbackGroups.filter((group) => groups[group].length > 0);
  return (
    <Screen title={texts.today.title} help="today">
      <FaultNotice fault={fault} />
      {list.warnings.length > 0 && (
        <Suspense>
          <RadarNotices warnings={list.warnings} onRegister={onCalamity} />
        </Suspense>
      )}
      {me !== '' && <WhoseChoice whose={whose} me={me} onChoose={chooseWhose} />}
      {filled.length === 0 && (
        <Empty icon={<CheckmarkCircleRegular />} title={texts.today.empty} hint={texts.today.emptyHint} />
      )}
      {filled.map((group) => (
        <CallbackGroup
          key={group}
          group={group}
          lines={groups[group]}
          underWay={underWay}
          onSelect={select}
        />
      ))}
      <QuietButton icon={<ArrowClockwiseRegular />} onClick={refresh}>
        {texts.today.refresh}
      </QuietButton>
    </Screen>
  );
}
