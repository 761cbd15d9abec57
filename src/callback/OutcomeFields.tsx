import { Checkbox } from '@fluentui/react-components';
import type { CallbackNotes } from '../procedure/callback/callbackNotes';
import type { CallContent } from '../procedure/callback/callContent';
import { attemptsBeforeWriting } from '../procedure/lifeCycle/attemptsLeft';
import { Notice } from '../ui/feedback/Notice';
import { useWording } from '../ui/texts/wording';
import { AgreementFields } from './AgreementFields';
import { NextCallField } from './NextCallField';
import { ConclusionFields } from './ConclusionFields';

interface OutcomeFieldsProps {
  script: CallContent;
  notes: CallbackNotes;
  errorAt: (field: keyof CallbackNotes) => string | undefined;
  onChange: (changes: Partial<CallbackNotes>) => void;
}

/** What each way in which a call ends asks for. */
export function OutcomeFields({ script, notes, errorAt, onChange }: OutcomeFieldsProps) {
  const { texts } = useWording();
  switch (notes.outcome) {
    case null:
      return null;
    case 'yes':
      return <ConclusionFields value={notes} errorAt={errorAt} onChange={onChange} />;
    case 'notReached': {
      const attempts = (script.case.attempts ?? 0) + 1;
      return (
        <>
          {attempts >= attemptsBeforeWriting && (
            <Notice intent="warning" sentence={texts.callback.adviseWriting(attempts)} />
          )}
          <NextCallField
            name="againOn"
            label={texts.callback.againOn}
            calendar={script}
            error={errorAt('againOn')}
            value={notes.againOn}
            onChange={(againOn) => onChange({ againOn })}
          />
        </>
      );
    }
    default:
      return (
        <>
          <AgreementFields
            value={notes}
            employees={script.employees}
            calendar={script}
            onlyRemedy={notes.undecided}
            errorAt={errorAt}
            onChange={onChange}
          />
          <Checkbox
            checked={notes.undecided}
            label={texts.callback.undecided}
            onChange={(_event, data) => onChange({ undecided: data.checked === true })}
          />
        </>
      );
  }
}
