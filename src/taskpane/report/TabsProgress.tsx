import { ProgressBar, Text } from '@fluentui/react-components';
import { Button } from '../../ui/controls/Button';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import type { Progress } from '../shared/useLongWork';

interface TabsProgressProps {
  progress: Progress;
  onCancel: () => void;
}

/** How many of several tabs are made, and a way to stop before the next. */
export function TabsProgress({ progress: { done, of }, onCancel }: TabsProgressProps) {
  const { report: texts } = useFurtherTexts();
  return (
    <>
      <div role="status">
        <ProgressBar value={done} max={of} aria-label={texts.progress(done, of)} />
        <Text>{texts.progress(done, of)}</Text>
      </div>
      <Button onClick={onCancel}>{texts.cancel}</Button>
    </>
  );
}
