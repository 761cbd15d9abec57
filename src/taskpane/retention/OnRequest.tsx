import { useState } from 'react';
import { Button } from '../../ui/controls/Button';
import { TextField } from '../../ui/controls/TextField';
import { Section } from '../../ui/layout/Section';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import type { AskedResult } from '../../usecases/retention/anonymiseAsked';

interface OnRequestProps {
  /** Gives how it ended, or what stands in the way; `null` after a fault. */
  onClear: (numbers: string, reason: string) => Promise<AskedResult | null>;
}

const blank = { numbers: '', reason: '' };

/** Closed complaints of somebody who asks to be forgotten, by their numbers. */
export function OnRequest({ onClear }: OnRequestProps) {
  const { retention: says } = useFurtherTexts();
  const [typed, setTyped] = useState(blank);
  const [wrong, setWrong] = useState<Exclude<AskedResult, { kind: 'done' }> | null>(null);
  const type = (field: keyof typeof typed) => (text: string) => {
    setTyped({ ...typed, [field]: text });
    setWrong(null);
  };
  const errorOf = (field: keyof typeof typed): string | undefined => {
    if (wrong === null) return undefined;
    if (wrong.kind === 'blank') return wrong.field === field ? says.asked.blank[field] : undefined;
    return field === 'numbers' ? says.asked[wrong.kind](wrong.numbers) : undefined;
  };
  const clear = async () => {
    const result = await onClear(typed.numbers, typed.reason);
    if (result?.kind === 'done') setTyped(blank);
    setWrong(result?.kind === 'done' ? null : result);
  };
  const fields = ['numbers', 'reason'] as const;
  return (
    <Section title={says.asked.title} hint={says.asked.hint}>
      {fields.map((field) => (
        <TextField
          key={field}
          name={field}
          label={says.asked[field]}
          value={typed[field]}
          onChange={type(field)}
          {...(errorOf(field) && { error: errorOf(field) })}
        />
      ))}
      <Button onClick={() => void clear()}>{says.asked.clear}</Button>
    </Section>
  );
}
