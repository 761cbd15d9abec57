import { useState } from 'react';
import type { Language } from '../../usecases/ports/ports';
import { SelectField } from '../../ui/controls/SelectField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { usePorts } from '../shared/ports';

const codes: readonly Language[] = ['nl', 'en'];

export function LanguageField({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { language } = usePorts();
  const [chosen, setChosen] = useState(language.chosen());
  const { settings } = useFurtherTexts();
  const choose = (code: string) => {
    const next = codes.find((candidate) => candidate === code) ?? null;
    setChosen(next);
    onLanguage(language.choose(next));
  };
  return (
    <SelectField
      name="language"
      label={settings.language}
      hint={settings.languageHint}
      value={chosen ?? ''}
      choices={[
        { code: '', label: settings.asExcel },
        ...codes.map((code) => ({ code, label: settings.languages[code] })),
      ]}
      onChange={choose}
    />
  );
}
