import { useState } from 'react';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useNewerVersion } from './useNewerVersion';

/** Tells quietly that there is a newer version; what is typed in this one can be finished first. */
export function VersionNotice() {
  const newer = useNewerVersion();
  const [put, setPut] = useState<string | null>(null);
  return newer === null || newer === put ? null : <Told onLater={() => setPut(newer)} />;
}

function Told({ onLater }: { onLater: () => void }) {
  const { newVersion } = useFurtherTexts();
  return (
    <Notice
      intent="info"
      sentence={newVersion.sentence}
      action={{ label: newVersion.load, run: () => window.location.reload() }}
      alternative={{ label: newVersion.later, run: onLater }}
    />
  );
}
