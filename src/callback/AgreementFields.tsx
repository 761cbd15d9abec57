import type { CallbackNotes } from '../procedure/callback/callbackNotes';
import { ComboField } from '../ui/controls/ComboField';
import { TextField } from '../ui/controls/TextField';
import { useWording } from '../ui/texts/wording';
import type { NextCallContext } from '../procedure/callback/readNextCall';
import { NextCallField } from './NextCallField';

type Agreed = Pick<CallbackNotes, 'remedy' | 'promise' | 'followUpBy' | 'nextCallbackOn'>;

interface AgreementFieldsProps {
  value: Agreed;
  employees: readonly string[];
  calendar: NextCallContext;
  /** Nothing new is agreed yet: only how the relation would see it solved is noted. */
  onlyRemedy?: boolean;
  errorAt: (field: keyof Agreed) => string | undefined;
  onChange: (changes: Partial<Agreed>) => void;
}

/** How the relation would see it solved, and the promise with which the procedure starts again (section 5). */
export function AgreementFields({
  value,
  employees,
  calendar,
  onlyRemedy = false,
  errorAt,
  onChange,
}: AgreementFieldsProps) {
  const { texts, words } = useWording();
  const shared = (field: keyof Agreed) => ({
    name: field,
    quiet: true,
    error: errorAt(field),
    value: value[field],
    onChange: (typed: string) => onChange({ [field]: typed }),
  });
  return (
    <>
      <TextField long required={!onlyRemedy} {...shared('remedy')} label={texts.callback.remedy} />
      {!onlyRemedy && (
        <>
          <TextField long required {...shared('promise')} label={texts.callback.newPromise} />
          <ComboField
            required
            {...shared('followUpBy')}
            label={words.columns.followUpBy}
            options={employees}
          />
          <NextCallField
            {...shared('nextCallbackOn')}
            label={texts.callback.newCallbackOn}
            calendar={calendar}
          />
        </>
      )}
    </>
  );
}
