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
  const text = (field: 'cause' | 'measure') => (
    <TextField
      long
      name={field}
      label={columns[field]}
      error={errorAt(field)}
      value={value[field]}
      onChange={(typed) => onChange({ [field]: typed })}
    />
  );
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
      {text('cause')}
      {text('measure')}
    </>
  );
}
