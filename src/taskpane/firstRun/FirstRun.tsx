import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../usecases/ports';
import { Button } from '../../ui/Button';
import { Busy } from '../../ui/Busy';
import { ChoiceField } from '../../ui/ChoiceField';
import { Notice } from '../../ui/Notice';
import { useFaultSentence } from '../../ui/useFaultSentence';
import { useWording } from '../../ui/wording';
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
}

/** What the product is, and the one thing to do in a workbook without a register. */
export function FirstRun({ language: proposed, onCreated }: FirstRunProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const faultSentence = useFaultSentence();
  const { language, setLanguage, phase, create } = useFirstRun(proposed, onCreated);
  const { languages } = texts.firstRun;
  const creating = phase.kind === 'creating';
  return (
    <div className={styles.root}>
      <img className={styles.mark} src="assets/icon-80.png" alt="" />
      <h1 className={styles.title}>{texts.firstRun.title}</h1>
      <Text size={400}>{texts.firstRun.purpose}</Text>
      <ChoiceField
        name="language"
        label={texts.firstRun.language}
        hint={texts.firstRun.languageHint}
        value={language}
        choices={[
          { code: 'nl', label: languages.nl },
          { code: 'en', label: languages.en },
        ]}
        onChange={(code) => setLanguage(code === 'en' ? 'en' : 'nl')}
      />
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={creating}
        icon={creating ? <Busy /> : null}
        onClick={() => void create()}
      >
        {creating ? texts.firstRun.creating : texts.firstRun.create}
      </Button>
      {phase.kind === 'choosing' && phase.fault && <Notice sentence={faultSentence(phase.fault)} />}
      <Text className={styles.what}>{texts.firstRun.what}</Text>
    </div>
  );
}
