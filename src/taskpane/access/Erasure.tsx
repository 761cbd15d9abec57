import { useState } from 'react';
import { Button } from '../../ui/controls/Button';
import { TextField } from '../../ui/controls/TextField';
import { Section } from '../../ui/layout/Section';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';

interface ErasureProps {
  /** How many places would be cleared. */
  places: number;
  onErase: (reason: string) => void;
}

/** Takes somebody out of the places that were chosen, with the reason. */
export function Erasure({ places, onErase }: ErasureProps) {
  const { access: says, retention } = useFurtherTexts();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  return (
    <Section title={says.erasure.title} hint={says.erasure.hint}>
      <TextField
        name="erasureReason"
        label={retention.asked.reason}
        value={reason}
        onChange={setReason}
        {...(isTried && reason.trim() === '' && { error: retention.asked.blank.reason })}
      />
      <Button
        disabledFocusable={places === 0}
        onClick={() => {
          setTried(true);
          if (reason.trim() !== '') onErase(reason);
        }}
      >
        {says.erasure.erase(places)}
      </Button>
    </Section>
  );
}
