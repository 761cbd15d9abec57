import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { languageName } from '../../i18n/format/languageName';
import { languageOf, languages } from '../../usecases/ports/languages';
import type { Language } from '../../usecases/ports/languages';
import { Button } from '../../ui/controls/Button';
import { ChoiceField } from '../../ui/controls/ChoiceField';
import { Help } from '../../ui/controls/Help';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { besideHelp, narrow, stacked, textSize } from '../../ui/theme/looks';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { Working } from '../shared/pieces/Working';
import { useCreation } from '../shared/useCreation';
import type { ExampleWork } from './useExample';

const useStyles = makeStyles({
  root: { ...stacked('20px'), padding: '32px 20px', [narrow]: { padding: '8px' } },
  mark: { width: '48px', height: '48px' },
  head: besideHelp,
  title: { margin: 0, ...textSize(600), overflowWrap: 'anywhere', [narrow]: textSize(200) },
  working: { outline: 'none' },
  what: { color: tokens.colorNeutralForeground2 },
});

const takeFocus = (element: HTMLElement | null) => element?.focus();

interface FirstRunProps {
  language: Language;
  onCreated: () => void;
  /** Asks for the adoption of a list, into a register of this language. */
  onAdopt: (language: Language) => void;
  /** That of an example, with nothing to press behind it. */
  showing: ExampleWork;
}

/** What the product is, and the one thing to do in a workbook without a register. */
export function FirstRun({ language: proposed, onCreated, onAdopt, showing }: FirstRunProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { firstRun, adopt, example } = useFurtherTexts();
  const [language, setLanguage] = useState(proposed);
  const { busy: creating, fault, create } = useCreation(language, onCreated);
  return (
    <div className={styles.root}>
      <img className={styles.mark} src="assets/icon-80.png" alt="" />
      <div className={styles.head}>
        <h1 className={styles.title}>{firstRun.title}</h1>
        <Help topic="firstRun" />
      </div>
      <Text size={400}>{firstRun.purpose}</Text>
      {showing.progress ? (
        // Whatever was pressed is gone.
        <div ref={takeFocus} tabIndex={-1} className={styles.working}>
          <Working
            label={example.parts[showing.progress.done] ?? example.making}
            progress={{ ...showing.progress, of: 0 }}
            onCancel={showing.cancel}
          />
        </div>
      ) : (
        <>
          <ChoiceField
            name="language"
            label={firstRun.language}
            hint={firstRun.languageHint}
            value={language}
            choices={languages.map((code) => ({ code, label: languageName(code, texts.language) }))}
            onChange={(code) => setLanguage(languageOf(code) ?? language)}
          />
          <Button appearance="primary" size="large" busy={creating} onClick={() => void create()}>
            {creating ? firstRun.creating : firstRun.create}
          </Button>
          <Button size="large" disabledFocusable={creating} onClick={() => onAdopt(language)}>
            {adopt.open}
          </Button>
          <Button
            size="large"
            appearance="subtle"
            disabledFocusable={creating}
            onClick={() => void showing.make(language)}
          >
            {example.open}
          </Button>
          {!creating && <FaultNotice fault={fault ?? showing.fault} />}
        </>
      )}
      <Text className={styles.what}>{firstRun.what}</Text>
    </div>
  );
}
