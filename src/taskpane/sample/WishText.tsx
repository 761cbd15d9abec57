import { TextField } from '../../ui/controls/TextField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import type { DrawFormField, DrawFormState } from './useDrawForm';

/** The names of the fields in the pane, where others may be called the same. */
export const wishNames = {
  first: 'sampleFirst',
  last: 'sampleLast',
  size: 'sampleSize',
  seed: 'seed',
} as const;

interface WishTextProps {
  field: DrawFormField;
  form: DrawFormState;
  hint?: string;
}

/** A text of the form for a sample, with what is wrong in it. */
export function WishText({ field, form: { typed, change, issueAt }, hint }: WishTextProps) {
  const { sample } = useFurtherTexts();
  const issue = issueAt(field);
  return (
    <TextField
      required
      name={wishNames[field]}
      label={sample[field]}
      hint={hint}
      value={typed[field]}
      error={issue && sample[issue]}
      onChange={(text) => change({ [field]: text })}
    />
  );
}
