import { Suspense, useEffect, useState } from 'react';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useWording } from '../../ui/texts/wording';
import type { Language } from '../../usecases/ports/ports';
import { FirstRun } from '../firstRun/FirstRun';
import { useExample } from '../firstRun/useExample';
import { AdoptPart } from './adoptPart';
import { useShown } from './useShown';

interface StartProps {
  /** That of the pane. */
  language: Language;
  /** There is a register now. @param isNew nothing was taken over into it */
  onMade: (isNew?: boolean) => void;
  /** The pane was closed and is back: somebody else may have made one. */
  onBack: () => void;
}

/** A workbook without a register: make one, or take over the list that the office kept until now. */
export function Start({ language, onMade, onBack }: StartProps) {
  const { texts } = useWording();
  const [adopting, setAdopting] = useState<Language | null>(null);
  const showing = useExample(onMade);
  // While somebody reads what there is to choose from.
  useEffect(() => void AdoptPart.fetch().catch(() => {}), []);
  useShown(() => {
    // What is being made is no register yet.
    if (adopting === null && !showing.progress) onBack();
  });
  if (adopting === null) {
    return (
      <FirstRun language={language} onCreated={() => onMade(true)} onAdopt={setAdopting} showing={showing} />
    );
  }
  return (
    <Suspense fallback={<Skeleton label={texts.pane.loading} />}>
      <AdoptPart
        language={adopting}
        lists={null}
        onLeave={() => setAdopting(null)}
        onAdopted={() => onMade()}
      />
    </Suspense>
  );
}
