import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import type { Day } from '../../procedure/calendar/day';
import { lackingIn } from '../../procedure/setUp/lackingIn';
import { callsOn } from '../../procedure/lifeCycle/waiting/comingDays';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { QuietButton } from '../../ui/controls/QuietButton';
import { Screen } from '../../ui/layout/Screen';
import { useWording } from '../../ui/texts/wording';
import type { CallbackListing } from '../shared/callbacks/useCallbackList';
import { AllCallbacks } from './list/AllCallbacks';
import { ComingDays } from './list/ComingDays';
import { DayCallbacks } from './list/DayCallbacks';
import { useIdentity } from '../shared/identityContext';
import { ClosedDayNotice } from './ClosedDayNotice';
import { RadarNotices } from './RadarNotices';
import { Reading } from './Reading';
import { useRegister } from '../shared/registerContext';
import { useSelectCase } from '../shared/useSelectCase';
import { AbsentNotice } from './transfer/AbsentNotice';
import { TransferButton } from './transfer/TransferButton';
import { WhoseChoice } from './WhoseChoice';
import { lazyPart } from '../shared/lazyPart';

const TransferPart = lazyPart(() => import('./transfer/TransferPart').then((part) => part.TransferPart));
const SetUpReminder = lazyPart(() => import('./SetUpReminder').then((part) => part.SetUpReminder));
const RetentionLine = lazyPart(() => import('./RetentionLine').then((part) => part.RetentionLine));
const MovePart = lazyPart(() => import('./move/MovePart').then((part) => part.MovePart));

/** What takes the place of the list for a while. */
type Instead = { kind: 'transfer'; from: string } | { kind: 'move'; day: Day };

interface TodayProps {
  list: CallbackListing;
  /** It is the part that is looked at. */
  isShown: boolean;
  onOpenCase: () => void;
  /** Registers a calamity in this category. */
  onCalamity: (category: string) => void;
  /** Asks for what an office fills in first. */
  onSetUp: () => void;
  /** Looks what is kept longer than the retention period. */
  onRetention: () => void;
}

/** What waits for somebody, the most urgent first. */
export function Today({ list: listing, isShown, onOpenCase, onCalamity, onSetUp, onRetention }: TodayProps) {
  const { list, lines, underWay, groups, whose, chooseWhose, refresh, put } = listing;
  const { texts } = useWording();
  const { select, fault } = useSelectCase(onOpenCase);
  const { me } = useIdentity();
  const { lists, settings } = useRegister();
  const lacking = lackingIn({ ...lists, organisation: settings.organisation });
  const [instead, setInstead] = useState<Instead | null>(null);
  /** The only day of which the calls are listed. */
  const [day, setDay] = useState<Day | null>(null);

  if (list.kind === 'reading') return <Reading read={list.read} of={list.of} />;
  if (list.kind === 'failed') {
    return (
      <Screen title={texts.today.title} help="today">
        <FaultNotice fault={list.fault} retry={refresh} />
      </Screen>
    );
  }
  const leave = () => setInstead(null);
  if (instead !== null) {
    return (
      <Suspense fallback={<Skeleton label={texts.today.loading} />}>
        {instead.kind === 'transfer' ? (
          <TransferPart lines={list.lines} first={instead.from} onGiven={put} onLeave={leave} />
        ) : (
          <MovePart day={instead.day} lines={callsOn(instead.day, lines)} onMoved={put} onLeave={leave} />
        )}
      </Suspense>
    );
  }
  const transfer = (from: string) => setInstead({ kind: 'transfer', from });
  return (
    <Screen title={texts.today.title} help="today">
      <FaultNotice fault={fault} />
      {lacking.length > 0 && (
        <Suspense>
          <SetUpReminder lacking={lacking} onFillIn={onSetUp} />
        </Suspense>
      )}
      {list.warnings.length > 0 && (
        <Suspense>
          <RadarNotices warnings={list.warnings} onRegister={onCalamity} />
        </Suspense>
      )}
      <ClosedDayNotice
        lines={lines}
        isShown={isShown}
        onMove={(closed) => setInstead({ kind: 'move', day: closed })}
      />
      <AbsentNotice lines={list.lines} onTransfer={transfer} />
      {me !== '' && <WhoseChoice whose={whose} me={me} onChoose={chooseWhose} />}
      {lines.length > 0 && <ComingDays lines={lines} chosen={day} onChoose={setDay} />}
      {day === null ? (
        <AllCallbacks groups={groups} underWay={underWay} onSelect={select} />
      ) : (
        <DayCallbacks
          day={day}
          lines={callsOn(day, lines)}
          underWay={underWay}
          onSelect={select}
          onMove={() => setInstead({ kind: 'move', day })}
          onLeave={() => setDay(null)}
        />
      )}
      {list.lines.length > 0 && <TransferButton onTransfer={() => transfer('')} />}
      {list.retentionDue > 0 && (
        <Suspense>
          <RetentionLine due={list.retentionDue} onOpen={onRetention} />
        </Suspense>
      )}
      <QuietButton icon={<ArrowClockwiseRegular />} onClick={refresh}>
        {texts.today.refresh}
      </QuietButton>
    </Screen>
  );
}
