import { useState } from 'react';
import type { RadarWarning } from '../../procedure/calamity/radar';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';

/** What waits for a call stays in sight; the next one takes the place of one that was put aside. */
const shownAtMost = 2;

interface RadarNoticesProps {
  warnings: readonly RadarWarning[];
  onRegister: (category: string) => void;
}

/**
 * What the radar in the sheet says, as a suggestion. Put aside it stays away until the pane is opened anew, unless the
 * category gets more complaints.
 */
export function RadarNotices({ warnings, onRegister }: RadarNoticesProps) {
  const { texts } = useWording();
  const { radar } = useFurtherTexts().calamity;
  const [aside, setAside] = useState<ReadonlyMap<string, number>>(new Map());
  return warnings
    .filter(({ category, recent }) => recent > (aside.get(category) ?? 0))
    .slice(0, shownAtMost)
    .map(({ category, recent, usual }) => (
      <Notice
        key={category}
        intent="info"
        sentence={radar.sentence(
          category,
          recent,
          usual === null ? null : usual.toLocaleString(texts.language),
        )}
        action={{ label: radar.register, run: () => onRegister(category) }}
        alternative={{
          label: radar.aside,
          run: () => setAside((current) => new Map([...current, [category, recent]])),
        }}
      />
    ));
}
