import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { callbackOutcomes } from '../procedure/callback/callback';
import type { CallbackOutcome } from '../procedure/callback/callback';
import { RadioRow } from '../ui/controls/RadioRow';
import { useWording } from '../ui/texts/wording';

const useStyles = makeStyles({
  error: { display: 'block', marginTop: '6px', color: tokens.colorPaletteRedForeground1 },
});

interface OutcomeChoiceProps {
  chosen: CallbackOutcome | null;
  error: string | undefined;
  onChoose: (outcome: CallbackOutcome) => void;
}

/** The question that ends the call, with its four answers. */
export function OutcomeChoice({ chosen, error, onChoose }: OutcomeChoiceProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const errorId = useId();
  return (
    <div>
      <RadioRow
        name="outcome"
        label={texts.callback.question}
        required
        describedBy={errorId}
        choices={callbackOutcomes.map((code) => ({ code, label: texts.callback.outcomes[code] }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      <Text id={errorId} size={200} role="alert" className={styles.error}>
        {error}
      </Text>
    </div>
  );
}
