import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { FurtherTexts } from '../../i18n/further/furtherTexts';
import { focusRing, stacked, textSize } from '../theme/looks';
import { manualAddress } from '../texts/manualAddress';
import { useFurtherTexts } from '../texts/useFurtherTexts';
import { useWording } from '../texts/wording';
import { Button } from './Button';
import { HelpList } from './HelpList';

const useStyles = makeStyles({
  button: { minWidth: '24px', padding: '3px', alignSelf: 'start' },
  corner: { position: 'absolute', top: '8px', right: '12px' },
  text: {
    ...stacked('8px'),
    flex: '1 0 100%',
    gridColumn: '1 / -1',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    ...textSize(200),
    fontWeight: tokens.fontWeightRegular,
  },
  sentence: { margin: 0 },
  link: { color: tokens.colorNeutralForeground1, lineHeight: '24px', ...focusRing },
});

export type HelpTopic = keyof FurtherTexts['help']['topics'];

export interface HelpProps {
  topic: HelpTopic;
  /** Beside a title that leaves the corner free, until it is opened. */
  corner?: boolean;
}

/** What a screen is for and what it does to the sheet, for who asks. */
export function HelpHere({ topic, corner = false }: HelpProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const { help } = useFurtherTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const fields = Object.entries(help.fields).map(([field, meaning]) => [
    words.columns[field as keyof typeof help.fields],
    meaning,
  ]);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<QuestionCircleRegular />}
        className={corner && !open ? styles.corner : styles.button}
        aria-label={help.open}
        title={help.open}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div id={id} className={styles.text}>
          {help.topics[topic].map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
          {topic === 'new' && <HelpList title={help.fieldsTitle} lines={fields} />}
          <HelpList title={help.keysTitle} lines={help.keys} />
          <a className={styles.link} href={manualAddress(texts.language)} target="_blank" rel="noreferrer">
            {help.manual}
          </a>
        </div>
      )}
    </>
  );
}
