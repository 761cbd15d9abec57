import { ProgressBar, Text } from '@fluentui/react-components';
import { Button } from '../../../../ui/controls/Button';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import type { Progress } from '../../../shared/useLongWork';

interface WorkInProgressProps {
  label: string;
  progress: Progress;
  onCancel: () => void;
}

/** How far a long work is, with a way to stop it. */
export function WorkInProgress({ label, progress: { done, of }, onCancel }: WorkInProgressProps) {
  const { letters } = useFurtherTexts();
  const bar = of > 0 ? { value: done, max: of } : {};
  return (
    <>
      <div role="status">
        <ProgressBar {...bar} aria-label={label} />
        <Text size={200}>{of > 0 ? `${label} ${letters.progress(done, of)}` : label}</Text>
      </div>
      <Button onClick={onCancel}>{letters.stop}</Button>
    </>
  );
}
