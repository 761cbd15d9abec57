import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import {
  BuildingRegular,
  PersonInfoRegular,
  PersonProhibitedRegular,
  SearchRegular,
  SettingsRegular,
  TableArrowUpRegular,
  TextBulletListSquareRegular,
  WrenchRegular,
} from '@fluentui/react-icons';
import { languageName } from '../../i18n/format/languageName';
import type { Language } from '../../usecases/ports/ports';
import { Button } from '../../ui/controls/Button';
import { FaultNotice } from '../../ui/feedback/FaultNotice';
import { Notice } from '../../ui/feedback/Notice';
import { Screen } from '../../ui/layout/Screen';
import { manualAddress } from '../../ui/texts/manualAddress';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import { usePorts } from '../shared/ports';
import { useRegister } from '../shared/registerContext';
import { LanguageField } from './LanguageField';
import { MeField } from './MeField';
import { RequiredOwnNotice } from './RequiredOwnNotice';
import { SettingsPart } from './SettingsPart';
import { useSettings } from './useSettings';

const useStyles = makeStyles({
  button: { justifyContent: 'flex-start' },
  link: { lineHeight: '24px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface SettingsProps {
  onLanguage: (language: Language) => void;
  /** Asks for the adoption of a list into this register. */
  onAdopt: () => void;
  /** Asks for the inspection of this register. */
  onInspect: () => void;
  /** Asks for what is due by the retention period. */
  onRetention: () => void;
  /** Asks what is kept of somebody. */
  onAccess: () => void;
  /** Asks for what an office fills in first. */
  onSetUp: () => void;
}

/** Behind the gear: who sits here, in what language, and the upkeep of the register. */
export function Settings({ onLanguage, onAdopt, onInspect, onRetention, onAccess, onSetUp }: SettingsProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const { version } = usePorts();
  const { language } = useRegister();
  const { outcome, busy, openSheet, repair } = useSettings();
  const { access, adopt, inspection, retention, settings, setUp } = useFurtherTexts();
  return (
    <Screen title={settings.title} help="settings">
      <SettingsPart title={settings.person}>
        <MeField />
        <LanguageField onLanguage={onLanguage} />
      </SettingsPart>
      <SettingsPart title={settings.register}>
        <Text size={200} className={styles.quiet}>
          {settings.registerLanguage(languageName(language, texts.language))}
        </Text>
        <Button className={styles.button} icon={<BuildingRegular />} onClick={onSetUp}>
          {setUp.open}
        </Button>
        <Text size={200} className={styles.quiet}>
          {setUp.openHint}
        </Text>
        <Button
          className={styles.button}
          icon={<TextBulletListSquareRegular />}
          onClick={() => void openSheet('lists')}
        >
          {settings.open(words.sheets.lists)}
        </Button>
        <Button
          className={styles.button}
          icon={<SettingsRegular />}
          onClick={() => void openSheet('settings')}
        >
          {settings.open(words.sheets.settings)}
        </Button>
        <RequiredOwnNotice />
        <Button
          className={styles.button}
          icon={<WrenchRegular />}
          disabledFocusable={busy}
          onClick={() => void repair()}
        >
          {busy ? settings.repairing : texts.pane.repair}
        </Button>
        <Text size={200} className={styles.quiet}>
          {settings.repairHint}
        </Text>
        <Button className={styles.button} icon={<SearchRegular />} onClick={onInspect}>
          {inspection.open}
        </Button>
        <Text size={200} className={styles.quiet}>
          {inspection.openHint}
        </Text>
        <Button className={styles.button} icon={<PersonProhibitedRegular />} onClick={onRetention}>
          {retention.open}
        </Button>
        <Text size={200} className={styles.quiet}>
          {retention.openHint}
        </Text>
        <Button className={styles.button} icon={<PersonInfoRegular />} onClick={onAccess}>
          {access.open}
        </Button>
        <Text size={200} className={styles.quiet}>
          {access.openHint}
        </Text>
        <Button className={styles.button} icon={<TableArrowUpRegular />} onClick={onAdopt}>
          {adopt.open}
        </Button>
        <Text size={200} className={styles.quiet}>
          {adopt.openHint}
        </Text>
        {outcome?.kind === 'failed' && <FaultNotice fault={outcome.fault} />}
        {outcome?.kind === 'created' && <Notice intent="success" sentence={settings.repaired} />}
        {outcome?.kind === 'present' && <Notice intent="success" sentence={settings.complete} />}
      </SettingsPart>
      <SettingsPart title={settings.about}>
        <Text size={200}>{settings.version(version)}</Text>
        <Link className={styles.link} href={manualAddress(texts.language)} target="_blank" rel="noreferrer">
          {settings.manual}
        </Link>
        <Text size={200} className={styles.quiet}>
          {settings.aboutText}
        </Text>
      </SettingsPart>
    </Screen>
  );
}
