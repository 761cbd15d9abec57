import { useEffect, useState } from 'react';
import type { LackingPart } from '../../procedure/setUp/lackingIn';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { usePorts } from '../shared/ports';
import { useFurtherReady } from '../shared/useFurtherReady';

/** Kept as drafts are: for this person in this workbook, and forgotten after a month. */
const purpose = 'setUpLater';

interface SetUpReminderProps {
  lacking: LackingPart[];
  onFillIn: () => void;
}

/** What the office hasn't filled in yet, until somebody puts it off. */
export function SetUpReminder(reminder: SetUpReminderProps) {
  const { drafts } = usePorts();
  /** Not shown before it is known whether it was put off. */
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    let gone = false;
    void drafts.load(purpose).then((kept) => {
      if (!gone) setDue(kept.ok && kept.value === null);
    });
    return () => {
      gone = true;
    };
  }, [drafts]);
  const isReady = useFurtherReady(isDue);
  if (!isReady) return null;
  const putOff = () => {
    setDue(false);
    void drafts.save(purpose, true);
  };
  return <Told {...reminder} onPutOff={putOff} />;
}

function Told({ lacking, onFillIn, onPutOff }: SetUpReminderProps & { onPutOff: () => void }) {
  const { setUp: says } = useFurtherTexts();
  return (
    <Notice
      intent="info"
      sentence={says.lacking(lacking)}
      action={{ label: says.fillIn, run: onFillIn }}
      alternative={{ label: says.later, run: onPutOff }}
    />
  );
}
