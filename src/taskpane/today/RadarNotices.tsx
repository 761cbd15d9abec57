import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { RadarWarning } from '../../procedure/calamity/radar';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { focusRing, stacked, textSize } from '../../ui/theme/looks';
import { useWording } from '../../ui/texts/wording';

const useStyles = makeStyles({
  several: stacked('8px'),
  summary: { width: 'fit-content', padding: '2px 0', cursor: 'pointer', ...textSize(300), ...focusRing },
});

interface RadarNoticesProps {
  warnings: readonly RadarWarning[];
  onRegister: (category: string) => void;
}

/**
 * What the radar in the sheet says, as a suggestion. Put aside it stays away until the pane is opened anew, unless the
 * category gets more complaints. Several are folded to one line, so that what waits for a call stays in sight.
 */
export function RadarNotices({ warnings, onRegister }: RadarNoticesProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { radar, form } = useFurtherTexts().calamity;
  const [aside, setAside] = useState<ReadonlyMap<string, number>>(new Map());
  const notices = warnings
    .filter(({ category, recent }) => recent > (aside.get(category) ?? 0))
    .map(({ category, recent, usual }) => (
      <Notice
        key={category}
        intent="info"
        sentence={radar.sentence(
          category,
          recent,
          usual === null ? null : usual.toLocaleString(texts.language),
        )}
        action={{ label: form.register, run: () => onRegister(category) }}
        alternative={{
          label: radar.aside,
          run: () => setAside((current) => new Map([...current, [category, recent]])),
        }}
      />
    ));
  if (notices.length < 2) return notices;
  return (
    <details>
      <summary className={styles.summary}>{radar.several(notices.length)}</summary>
      <div className={styles.several}>{notices}</div>
    </details>
  );
}
