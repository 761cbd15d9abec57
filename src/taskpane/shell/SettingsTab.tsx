import { Suspense, lazy, useState } from 'react';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useWording } from '../../ui/texts/wording';
import type { Language } from '../../usecases/ports/ports';
import { useRegister } from '../shared/registerContext';
import { AdoptPart } from './adoptPart';
import { Settings } from '../settings/Settings';

const Inspection = lazy(() =>
  import('../inspection/Inspection').then(({ Inspection }) => ({ default: Inspection })),
);

const Retention = lazy(() =>
  import('../retention/Retention').then(({ Retention }) => ({ default: Retention })),
);

interface SettingsTabProps {
  /** How often the inspection was asked for from elsewhere; an adoption that is under way goes before it. */
  inspections: number;
  onLanguage: (language: Language) => void;
  /** Complaints of a list came into the register. */
  onAdopted: () => void;
}

/** The settings, or in their place what begins there: the adoption of a list, the inspection of the register, the retention of personal data. */
export function SettingsTab({ inspections, onLanguage, onAdopted }: SettingsTabProps) {
  const { texts } = useWording();
  const { language, lists } = useRegister();
  const [shown, setShown] = useState<'settings' | 'adopt' | 'inspection' | 'retention'>('settings');
  const [followed, setFollowed] = useState(0);
  if (followed !== inspections) {
    setFollowed(inspections);
    if (shown === 'settings') setShown('inspection');
  }
  const leave = () => setShown('settings');
  if (shown === 'settings') {
    return (
      <Settings
        onLanguage={onLanguage}
        onAdopt={() => setShown('adopt')}
        onInspect={() => setShown('inspection')}
        onRetention={() => setShown('retention')}
      />
    );
  }
  const adopted = () => {
    leave();
    onAdopted();
  };
  return (
    <Suspense fallback={<Skeleton label={texts.pane.loading} />}>
      {shown === 'inspection' && <Inspection onLeave={leave} />}
      {shown === 'retention' && <Retention onLeave={leave} />}
      {shown === 'adopt' && (
        <AdoptPart language={language} lists={lists} onLeave={leave} onAdopted={adopted} />
      )}
    </Suspense>
  );
}
