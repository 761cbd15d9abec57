import { Suspense, useState } from 'react';
import type { ComponentProps } from 'react';
import { ExampleNotice } from './ExampleNotice';
import { FinishedNotice } from './FinishedNotice';
import { HolidaysNotice } from './HolidaysNotice';
import { HostNotice } from './HostNotice';
import { KeptNotice } from './KeptNotice';
import { LeftBehindNotice } from './LeftBehindNotice';
import { StrayNotice } from './StrayNotice';
import { VersionNotice } from './VersionNotice';

type NoticesProps = ComponentProps<typeof HostNotice> &
  ComponentProps<typeof KeptNotice> &
  ComponentProps<typeof LeftBehindNotice> &
  ComponentProps<typeof StrayNotice>;

/** Everything that is told above whatever the pane shows. */
export function Notices({ onCalculated, looks, onChosen, underWay, ...strays }: NoticesProps) {
  // What an earlier pane wrote is looked at from here on.
  const [takenOn, setTakenOn] = useState(0);
  return (
    <>
      <Suspense fallback={null}>
        <ExampleNotice />
      </Suspense>
      <HostNotice onCalculated={onCalculated} />
      <Suspense fallback={null}>
        <FinishedNotice onDone={strays.onGiven} onLooked={() => setTakenOn((times) => times + 1)} />
      </Suspense>
      <Suspense fallback={null}>
        <KeptNotice looks={looks + takenOn} onChosen={onChosen} />
      </Suspense>
      {underWay.failures.length > 0 && (
        <Suspense fallback={null}>
          <LeftBehindNotice underWay={underWay} onOpenCase={strays.onOpenCase} />
        </Suspense>
      )}
      <Suspense fallback={null}>
        <StrayNotice {...strays} />
      </Suspense>
      <HolidaysNotice />
      <Suspense fallback={null}>
        <VersionNotice />
      </Suspense>
    </>
  );
}
