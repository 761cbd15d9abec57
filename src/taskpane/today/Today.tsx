import { makeStyles } from '@fluentui/react-components';
import { ArrowClockwiseRegular, CheckmarkCircleRegular } from '@fluentui/react-icons';
import { Suspense } from 'react';
import { callbackGroups } from '../../procedure/lifeCycle/groupCallbacks';
import { Button } from '../../ui/controls/Button';
import { Empty } from '../../ui/feedback/Empty';
import { Notice } from '../../ui/feedback/Notice';
import { Screen } from '../../ui/layout/Screen';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useWording } from '../../ui/texts/wording';
import type { CallbackListing } from '../shared/useCallbackList';
import { CallbackGroup } from './CallbackGroup';
import { useIdentity } from '../shared/identityContext';
import { RadarNotices } from './RadarNotices';
import { Reading } from './Reading';
import { useSelectCase } from '../shared/useSelectCase';
import { WhoseChoice } from './WhoseChoice';

const useStyles = makeStyles({
  refresh: { alignSelf: 'flex-start' },
});

interface TodayProps {
  list: CallbackListing;
  onOpenCase: () => void;
  /** Registers a calamity in this category. */
  onCalamity: (category: string) => void;
}

/** What waits for somebody, the most urgent first. */
export function Today({ list: listing, onOpenCase, onCalamity }: TodayProps) {
  const { list, groups, whose, chooseWhose, refresh } = listing;
  const styles = useStyles();
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  const { select, fault } = useSelectCase(onOpenCase);
  const { me } = useIdentity();

  if (list.kind === 'reading') return <Reading read={list.read} of={list.of} />;
  if (list.kind === 'failed') {
    return (
      <Screen title={texts.today.title}>
        <Notice sentence={faultSentence(list.fault)} action={{ label: texts.pane.retry, run: refresh }} />
      </Screen>
    );
  }
  const filled = callbackGroups.filter((group) => groups[group].length > 0);
  return (
    <Screen title={texts.today.title}>
      {fault && <Notice sentence={faultSentence(fault)} />}
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
        <CallbackGroup key={group} group={group} lines={groups[group]} onSelect={select} />
      ))}
      <Button
        appearance="subtle"
        size="small"
        className={styles.refresh}
        icon={<ArrowClockwiseRegular />}
        onClick={refresh}
      >
        {texts.today.refresh}
      </Button>
    </Screen>
  );
}
