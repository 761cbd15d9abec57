import { Suspense, lazy, useState } from 'react';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useWording } from '../../ui/texts/wording';
import type { Language } from '../../usecases/ports/ports';
import { useRegister } from '../shared/registerContext';
import { Settings } from '../settings/Settings';

const Adopt = lazy(() => import('../adopt/Adopt').then(({ Adopt }) => ({ default: Adopt })));

interface SettingsTabProps {
  onLanguage: (language: Language) => void;
  /** Complaints of a list came into the register. */
  onAdopted: () => void;
}

/** The settings, or in their place the adoption of a list, which begins there. */
export function SettingsTab({ onLanguage, onAdopted }: SettingsTabProps) {
  const { texts } = useWording();
  const { language, lists } = useRegister();
  const [adopting, setAdopting] = useState(false);
  if (!adopting) return <Settings onLanguage={onLanguage} onAdopt={() => setAdopting(true)} />;
  const adopted = () => {
    setAdopting(false);
    onAdopted();
  };
  return (
    <Suspense fallback={<Skeleton label={texts.pane.loading} />}>
      <Adopt language={language} lists={lists} onLeave={() => setAdopting(false)} onAdopted={adopted} />
    </Suspense>
  );
}
