import { findings } from '../procedure/complaint/complaint';
import type { CallbackNotes } from '../procedure/callback/callbackNotes';
import { SelectField } from '../ui/controls/SelectField';
import { TextField } from '../ui/controls/TextField';
import { useWording } from '../ui/texts/wording';

type Concluded = Pick<CallbackNotes, 'finding' | 'cause' | 'measure'>;

interface ConclusionFieldsProps {
  value: Concluded;
  errorAt: (field: keyof Concluded) => string | undefined;
  onChange: (changes: Partial<Concluded>) => void;
}

/** What the office makes of the complaint at its end; all of it may stay blank (section 7). */
export function ConclusionFields({ value, errorAt, onChange }: ConclusionFieldsProps) {
  const { texts, words } = useWording();
  const { columns } = words;
  return (
    <>
      <SelectField
        name="finding"
        label={columns.finding}
        hint={texts.callback.mayStayBlank}
        value={value.finding}
        choices={[
          { code: '', label: texts.callback.noFinding },
          ...findings.map((code) => ({ code, label: words.finding[code] })),
        ]}
        onChange={(finding) => onChange({ finding })}
      />
      <TextField
        long
        name="cause"
        label={columns.cause}
        error={errorAt('cause')}
        value={value.cause}
        onChange={(cause) => onChange({ cause })}
      />
      <TextField
        long
        name="measure"
        label={columns.measure}
        error={errorAt('measure')}
        value={value.measure}
        onChange={(measure) => onChange({ measure })}
      />
    </>
  );
}
