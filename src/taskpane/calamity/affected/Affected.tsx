import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Calamity } from '../../../procedure/calamity/calamity';
import type { AffectedRow } from '../../../procedure/calamity/affected/affectedRelation';
import { Notice } from '../../../ui/feedback/Notice';
import { Skeleton } from '../../../ui/feedback/Skeleton';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { usePorts } from '../../shared/ports';
import { AddList } from './list/AddList';
import { Letters } from './letters/Letters';
import { Overview } from './Overview';
import { Subsection } from './shared/Subsection';
import { useAffected } from './useAffected';
import { useCalamityFigures } from './useCalamityFigures';
import { useDay } from './letters/useDay';
import { useLettersFault } from './shared/useLettersFault';

interface AffectedProps {
  calamity: Calamity;
  /** The calamity got new figures: how many are affected, approached, and since when. */
  onFigures: () => void;
}

type View = 'overview' | 'add' | 'letters';

/** The relations that a calamity touched, and the letter to them (procedure, section 6): one step at a time. */
export function Affected({ calamity, onFigures }: AffectedProps) {
  const { letters } = useFurtherTexts();
  const faultSentence = useLettersFault();
  const { clock } = usePorts();
  const { reading, reread, show } = useAffected(calamity.code);
  const keepFigures = useCalamityFigures(calamity, onFigures);
  // Kept here: reading again begins the letters anew, and not what was typed.
  const letterDay = useDay(clock.today());
  const [view, setView] = useState<View>('overview');
  const [added, setAdded] = useState<number | null>(null);

  const changed = (rows: AffectedRow[]) => {
    show(rows);
    void keepFigures(rows);
  };
  if (reading.kind === 'reading') return <Skeleton label={letters.reading} />;
  if (reading.kind === 'failed') {
    const action = { label: letters.reread, run: reread };
    return <Notice sentence={faultSentence(reading.fault)} action={action} />;
  }
  const back = () => setView('overview');
  const leaveFor = (next: View) => {
    setAdded(null);
    setView(next);
  };
  if (view === 'add') {
    return (
      <AddList
        code={calamity.code}
        standing={reading.rows}
        onBack={back}
        onAdded={(rows) => {
          setAdded(rows.length - reading.rows.length);
          changed(rows);
          back();
        }}
      />
    );
  }
  if (view === 'letters') {
    return (
      <Letters
        calamity={calamity}
        rows={reading.rows}
        letterDay={letterDay}
        onBack={back}
        onChanged={changed}
        onReread={reread}
      />
    );
  }
  return (
    <Subsection isStep title={letters.title}>
      {added !== null && <Notice intent="success" sentence={letters.plan.added(added)} />}
      {reading.rows.length === 0 && <Text>{letters.noneHint}</Text>}
      <Overview
        code={calamity.code}
        rows={reading.rows}
        onAdd={() => leaveFor('add')}
        onLetters={() => leaveFor('letters')}
        onReread={reread}
      />
    </Subsection>
  );
}
