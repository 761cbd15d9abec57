import { Suspense, lazy, useState } from 'react';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useWording } from '../../ui/texts/wording';
import type { Person } from '../../procedure/access/recognise';
import type { Language } from '../../usecases/ports/ports';
import { useRegister } from '../shared/registerContext';
import { AdoptPart } from './adoptPart';
import { Settings } from '../settings/Settings';
import type { Asked } from './view';

const Inspection = lazy(() =>
  import('../inspection/Inspection').then(({ Inspection }) => ({ default: Inspection })),
);

const Retention = lazy(() =>
  import('../retention/Retention').then(({ Retention }) => ({ default: Retention })),
);

const Access = lazy(() => import('../access/Access').then(({ Access }) => ({ default: Access })));

const SetUp = lazy(() => import('../setUp/SetUp').then(({ SetUp }) => ({ default: SetUp })));

type Shown = 'settings' | 'adopt' | 'inspection' | 'retention' | 'access' | 'setUp';

interface SettingsTabProps {
  /** What was asked for from elsewhere; an adoption that is under way goes before it. */
  asked: Asked;
  onLanguage: (language: Language) => void;
  /** Complaints of a list came into the register, or what an office fills in first: one goes on with what waits. */
  onDone: () => void;
}

/** The settings, or in their place what begins there: the adoption of a list, the inspection of the register, the retention of personal data, what is kept of somebody, the first steps. */
export function SettingsTab({ asked, onLanguage, onDone }: SettingsTabProps) {
  const { texts } = useWording();
  const { language, lists } = useRegister();
  const [shown, setShown] = useState<Shown>('settings');
  /** Whose data are asked for. */
  const [person, setPerson] = useState<Person | null>(null);
  /** Whoever came from elsewhere doesn't go back to the settings. */
  const [isFromElsewhere, setFromElsewhere] = useState(false);
  const [followed, setFollowed] = useState<Asked | null>(null);
  if (followed !== asked) {
    setFollowed(asked);
    const { deed } = asked;
    const isHere = deed === 'inspection' || deed === 'retention' || deed === 'access' || deed === 'setUp';
    if (isHere && shown === 'settings') {
      setShown(deed);
      setPerson(asked.person ?? null);
      setFromElsewhere(true);
    }
  }
  const leave = () => setShown('settings');
  const askAccess = () => {
    setShown('access');
    setPerson(null);
  };
  if (shown === 'settings') {
    return (
      <Settings
        onLanguage={onLanguage}
        onAdopt={() => setShown('adopt')}
        onInspect={() => setShown('inspection')}
        onRetention={() => setShown('retention')}
        onAccess={askAccess}
        onSetUp={() => {
          setShown('setUp');
          setFromElsewhere(false);
        }}
      />
    );
  }
  const goOn = () => {
    leave();
    onDone();
  };
  return (
    <Suspense fallback={<Skeleton label={texts.pane.loading} />}>
      {shown === 'inspection' && <Inspection onLeave={leave} />}
      {shown === 'retention' && <Retention onLeave={leave} onAccess={askAccess} />}
      {shown === 'access' && <Access person={person} onLeave={leave} />}
      {shown === 'setUp' && <SetUp onLeave={isFromElsewhere ? goOn : leave} onDone={goOn} />}
      {shown === 'adopt' && <AdoptPart language={language} lists={lists} onLeave={leave} onAdopted={goOn} />}
    </Suspense>
  );
}
