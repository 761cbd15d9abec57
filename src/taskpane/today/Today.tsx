import { ArrowClockwiseRegular, CheckmarkCircleRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
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
import { AbsentNotice } from './transfer/AbsentNotice';
import { TransferButton } from './transfer/TransferButton';
import { WhoseChoice } from './WhoseChoice';
import { lazyPart } from '../shared/lazyPart';
import { Skeleton } from '../../ui/feedback/Skeleton';

const TransferPart = lazyPart(() => import('./transfer/TransferPart').then((part) => part.TransferPart));

interface TodayProps {
  list: CallbackListing;
  onOpenCase: () => void;
  /** Registers a calamity in this category. */
  onCalamity: (category: string) => void;
}

/** What waits for somebody, the most urgent first. */
export function Today({ list: listing, onOpenCase, onCalamity }: TodayProps) {
  const { list, underWay, groups, whose, chooseWhose, refresh, put } = listing;
  const { texts } = useWording();
  const { select, fault } = useSelectCase(onOpenCase);
  const { me } = useIdentity();
  /** Whose complaints are being given to another. */
  const [transferring, setTransferring] = useState<string | null>(null);

  if (list.kind === 'reading') return <Reading read={list.read} of={list.of} />;
  if (list.kind === 'failed') {
    return (
      <Screen title={texts.today.title} help="today">
        <FaultNotice fault={list.fault} retry={refresh} />
      </Screen>
    );
  }
  if (transferring !== null) {
    return (
      <Suspense fallback={<Skeleton label={texts.today.loading} />}>
        <TransferPart
          lines={list.lines}
          first={transferring}
          onGiven={put}
          onLeave={() => setTransferring(null)}
        />
      </Suspense>
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
      <AbsentNotice lines={list.lines} onTransfer={setTransferring} />
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
      {list.lines.length > 0 && <TransferButton onTransfer={() => setTransferring('')} />}
      <QuietButton icon={<ArrowClockwiseRegular />} onClick={refresh}>
        {texts.today.refresh}
      </QuietButton>
    </Screen>
  );
}
