import { useState } from 'react';
import { languageName } from '../../i18n/format/languageName';
import { languageOf, languages } from '../../usecases/ports/languages';
import type { Language } from '../../usecases/ports/languages';
import { SelectField } from '../../ui/controls/SelectField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { usePorts } from '../shared/ports';

export function LanguageField({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { language } = usePorts();
  const [chosen, setChosen] = useState(language.chosen());
  const { texts } = useWording();
  const { settings } = useFurtherTexts();
  const choose = (code: string) => {
    const next = languageOf(code);
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
        ...languages.map((code) => ({ code, label: languageName(code, texts.language) })),
      ]}
      onChange={choose}
    />
  );
}
