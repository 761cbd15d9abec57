import { Suspense, lazy, startTransition, useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { HelpProps } from './HelpHere';

// Without a connection a screen stands without its help rather than not at all.
const HelpHere = lazy((): Promise<{ default: ComponentType<HelpProps> }> =>
  import('./HelpHere').then(
    ({ HelpHere: Here }) => ({ default: Here }),
    () => ({ default: () => null }),
  ),
);

export type { HelpTopic } from './HelpHere';

/** The button that explains a screen, and what it says: two parts in a row that wraps or a grid of its parent. */
export function Help(props: HelpProps) {
  // What it explains comes first.
  const [isAfter, setAfter] = useState(false);
  useEffect(() => startTransition(() => setAfter(true)), []);
  if (!isAfter) return null;
  return (
    <Suspense fallback={null}>
      <HelpHere {...props} />
    </Suspense>
  );
}
