import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { languageName } from '../../i18n/format/languageName';
import { languageOf, languages } from '../../usecases/ports/languages';
import type { Language } from '../../usecases/ports/languages';
import { Button } from '../../ui/controls/Button';
import { Busy } from '../../ui/feedback/Busy';
import { ChoiceField } from '../../ui/controls/ChoiceField';
import { Notice } from '../../ui/feedback/Notice';
import { useFaultSentence } from '../../ui/texts/useFaultSentence';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { useFirstRun } from './useFirstRun';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '20px', padding: '32px 20px' },
  mark: { width: '48px', height: '48px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  what: { color: tokens.colorNeutralForeground2 },
});

interface FirstRunProps {
  language: Language;
  onCreated: () => void;
  /** Asks for the adoption of a list, into a register of this language. */
  onAdopt: (language: Language) => void;
}

/** What the product is, and the one thing to do in a workbook without a register. */
export function FirstRun({ language: proposed, onCreated, onAdopt }: FirstRunProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { firstRun, adopt } = useFurtherTexts();
  const faultSentence = useFaultSentence();
  const { language, setLanguage, phase, create } = useFirstRun(proposed, onCreated);
  const creating = phase.kind === 'creating';
  return (
    <div className={styles.root}>
      <img className={styles.mark} src="assets/icon-80.png" alt="" />
      <h1 className={styles.title}>{firstRun.title}</h1>
      <Text size={400}>{firstRun.purpose}</Text>
      <ChoiceField
        name="language"
        label={firstRun.language}
        hint={firstRun.languageHint}
        value={language}
        choices={languages.map((code) => ({ code, label: languageName(code, texts.language) }))}
        onChange={(code) => setLanguage(languageOf(code) ?? language)}
      />
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={creating}
        icon={creating ? <Busy /> : null}
        onClick={() => void create()}
      >
        {creating ? firstRun.creating : firstRun.create}
      </Button>
      <Button size="large" disabledFocusable={creating} onClick={() => onAdopt(language)}>
        {adopt.open}
      </Button>
      {phase.kind === 'choosing' && phase.fault && <Notice sentence={faultSentence(phase.fault)} />}
      <Text className={styles.what}>{firstRun.what}</Text>
    </div>
  );
}
