import { Suspense, useEffect, useState } from 'react';
import { reachedBy } from '../../../procedure/complaint/reachedBy';
import type { Complaint } from '../../../procedure/complaint/complaint';
import { loadFurther } from '../../../i18n/further/loadFurther';
import { Button } from '../../../ui/controls/Button';
import { ErrorBoundary } from '../../../ui/feedback/ErrorBoundary';
import { useWording } from '../../../ui/texts/wording';
import { usePorts } from '../../shared/ports';
import { lazyPart } from '../../shared/lazyPart';

const CalendarPanel = lazyPart(() =>
  import(/* webpackChunkName: "calendar" */ './CalendarPanel').then(({ CalendarPanel }) => CalendarPanel),
);

/** The button behind which a callback goes into somebody's own calendar; nothing for a case without a day to call. */
export function ToCalendar({ complaint }: { complaint: Complaint }) {
  const { texts } = useWording();
  const [open, setOpen] = useState(false);
  const { clock } = usePorts();
  const { language } = texts;
  // There before it is pressed.
  useEffect(
    () => void Promise.all([CalendarPanel.fetch(), loadFurther(language)]).catch(() => {}),
    [language],
  );
  const { callbackOn } = complaint;
  if (callbackOn === null || reachedBy(complaint) !== 'phone') return null;
  // Nothing rings on a day that has passed.
  const today = clock.today();
  const day = callbackOn < today ? today : callbackOn;
  return (
    <>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {texts.caseFile.toCalendar}
      </Button>
      {open && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <CalendarPanel caseNumber={complaint.caseNumber} day={day} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
