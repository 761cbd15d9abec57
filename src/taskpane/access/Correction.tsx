import { useState } from 'react';
import { rectifiedFields, type RectifiedField } from '../../procedure/access/rectified';
import { asCellText, checkText } from '../../procedure/text/checkText';
import { Button } from '../../ui/controls/Button';
import { SelectField } from '../../ui/controls/SelectField';
import { TextField } from '../../ui/controls/TextField';
import { Section } from '../../ui/layout/Section';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';

interface CorrectionProps {
  /** In how many places it would be corrected. */
  places: number;
  onRectify: (field: RectifiedField, value: string) => void;
}

/** Corrects one thing about somebody in all places that were chosen. */
export function Correction({ places, onRectify }: CorrectionProps) {
  const { texts, words } = useWording();
  const { access: says } = useFurtherTexts();
  const [field, setField] = useState<RectifiedField>('name');
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const value = asCellText(typed).trim();
  const issue = checkText(value);
  const error =
    value === ''
      ? says.correction.blank
      : issue &&
        texts.issueSentence({ field: 'name', code: issue.code, limit: 'limit' in issue ? issue.limit : 0 });
  return (
    <Section title={says.correction.title} hint={says.correction.hint}>
      <SelectField
        name="rectified"
        label={says.correction.field}
        value={field}
        choices={rectifiedFields.map((code) => ({ code, label: words.columns[code] }))}
        onChange={(code) => setField(rectifiedFields.find((one) => one === code) ?? field)}
      />
      <TextField
        name="right"
        label={says.correction.value}
        value={typed}
        onChange={setTyped}
        {...(isTried && error && { error })}
      />
      <Button
        disabledFocusable={places === 0}
        onClick={() => {
          setTried(true);
          if (!error) onRectify(field, value);
        }}
      >
        {says.correction.correct(places)}
      </Button>
    </Section>
  );
}
