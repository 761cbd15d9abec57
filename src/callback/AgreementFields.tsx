import type { CallbackNotes } from '../procedure/callback/callbackNotes';
import { ComboField } from '../ui/controls/ComboField';
import { TextField } from '../ui/controls/TextField';
import { useWording } from '../ui/texts/wording';

type Agreed = Pick<CallbackNotes, 'remedy' | 'promise' | 'followUpBy' | 'nextCallbackOn'>;

interface AgreementFieldsProps {
  value: Agreed;
  employees: readonly string[];
  /** Nothing new is agreed yet: only how the relation would see it solved is noted. */
  onlyRemedy?: boolean;
  errorAt: (field: keyof Agreed) => string | undefined;
  onChange: (changes: Partial<Agreed>) => void;
}

/** How the relation would see it solved, and the promise with which the procedure starts again (section 5). */
export function AgreementFields({
  value,
  employees,
  onlyRemedy = false,
  errorAt,
  onChange,
}: AgreementFieldsProps) {
  const { texts, words } = useWording();
  return (
    <>
      <TextField
        long
        required={!onlyRemedy}
        name="remedy"
        label={texts.callback.remedy}
        error={errorAt('remedy')}
        value={value.remedy}
        onChange={(remedy) => onChange({ remedy })}
      />
      {!onlyRemedy && (
        <>
          <TextField
            long
            required
            name="promise"
            label={texts.callback.newPromise}
            error={errorAt('promise')}
            value={value.promise}
            onChange={(promise) => onChange({ promise })}
          />
          <ComboField
            required
            name="followUpBy"
            label={words.columns.followUpBy}
            options={employees}
            error={errorAt('followUpBy')}
            value={value.followUpBy}
            onChange={(followUpBy) => onChange({ followUpBy })}
          />
          <TextField
            required
            selectsOnFocus
            name="nextCallbackOn"
            label={texts.callback.newCallbackOn}
            hint={texts.callback.proposed}
            error={errorAt('nextCallbackOn')}
            value={value.nextCallbackOn}
            onChange={(nextCallbackOn) => onChange({ nextCallbackOn })}
          />
        </>
      )}
    </>
  );
}
