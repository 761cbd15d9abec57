import { Suspense } from 'react';
import { ErrorBoundary } from '../../ui/feedback/ErrorBoundary';
import { Skeleton } from '../../ui/feedback/Skeleton';
import { useWording } from '../../ui/texts/wording';
import { useRegister } from '../shared/registerContext';
import { SearchPart } from './searchPart';

interface SearchPanelProps {
  className: string;
  typed: string;
  entered: number;
  onOpen: () => void;
  onLeave: () => void;
}

/** Stands where a part stands, as long as something is looked for. */
export function SearchPanel({ className, ...looking }: SearchPanelProps) {
  const { texts } = useWording();
  const { ready } = useRegister();
  const loading = <Skeleton label={texts.pane.loading} />;
  return (
    <div id="found" className={className}>
      <ErrorBoundary>
        <Suspense fallback={loading}>{ready ? <SearchPart {...looking} /> : loading}</Suspense>
      </ErrorBoundary>
    </div>
  );
}
