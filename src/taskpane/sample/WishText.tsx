import { TextField } from '../../ui/TextField';
import { useFurtherTexts } from '../../ui/useFurtherTexts';
import type { WishField, WishForm } from './useWish';

/** The names of the fields in the pane, where others may be called the same. */
export const wishNames = {
  first: 'sampleFirst',
  last: 'sampleLast',
  size: 'sampleSize',
  seed: 'seed',
} as const;

interface WishTextProps {
  field: WishField;
  form: WishForm;
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
