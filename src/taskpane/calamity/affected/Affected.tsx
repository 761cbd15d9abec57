import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Calamity } from '../../../procedure/calamity/calamity';
import type { AffectedRow } from '../../../procedure/calamity/affected/affectedRelation';
import { keepCalamityFigures } from '../../../usecases/letters/keepCalamityFigures';
import { Notice } from '../../../ui/feedback/Notice';
import { Skeleton } from '../../../ui/feedback/Skeleton';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { usePorts } from '../../shared/ports';
import { useReading } from '../../shared/useReading';
import { AddList } from './list/AddList';
import { Letters } from './letters/Letters';
import { Overview } from './Overview';
import { Subsection } from './shared/Subsection';
import { useDay } from './letters/useDay';
import { useActionFault } from '../../../ui/texts/useActionFault';

interface AffectedProps {
  calamity: Calamity;
  /** The calamity got new figures: how many are affected, approached, and since when. */
  onFigures: () => void;
}

type View = 'overview' | 'add' | 'letters';

/** The relations that a calamity touched, and the letter to them (procedure, section 6): one step at a time. */
export function Affected({ calamity, onFigures }: AffectedProps) {
  const { letters } = useFurtherTexts();
  const faultSentence = useActionFault('letters');
  const { calamities, clock, letters: port } = usePorts();
  const { value: rows, fault, readAnew, put } = useReading(() => port.affected(calamity.code));
  // Kept here: reading again begins the letters anew, and not what was typed.
  const letterDay = useDay(clock.today());
  const [view, setView] = useState<View>('overview');
  const [added, setAdded] = useState<number | null>(null);

  const changed = async (next: AffectedRow[]) => {
    put(() => next);
    if (await keepCalamityFigures(calamities, calamity, next)) onFigures();
  };
  if (fault) {
    return <Notice sentence={faultSentence(fault)} action={{ label: letters.reread, run: readAnew }} />;
  }
  if (rows === null) return <Skeleton label={letters.reading} />;
  const back = () => setView('overview');
  const leaveFor = (next: View) => {
    setAdded(null);
    setView(next);
  };
  if (view === 'add') {
    return (
      <AddList
        code={calamity.code}
        standing={rows}
        onBack={back}
        onAdded={(next) => {
          setAdded(next.length - rows.length);
          void changed(next);
          back();
        }}
      />
    );
  }
  if (view === 'letters') {
    return (
      <Letters
        calamity={calamity}
        rows={rows}
        letterDay={letterDay}
        onBack={back}
        onChanged={(next) => void changed(next)}
        onReread={readAnew}
      />
    );
  }
  return (
    <Subsection isStep title={letters.title}>
      {added !== null && <Notice intent="success" sentence={letters.plan.added(added)} />}
      {rows.length === 0 && <Text>{letters.noneHint}</Text>}
      <Overview
        code={calamity.code}
        rows={rows}
        onAdd={() => leaveFor('add')}
        onLetters={() => leaveFor('letters')}
        onReread={readAnew}
      />
    </Subsection>
  );
}
