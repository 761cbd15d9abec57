import { Suspense, useEffect, useState } from 'react';
import { Button } from '../../../ui/controls/Button';
import { ErrorBoundary } from '../../../ui/feedback/ErrorBoundary';
import { useWording } from '../../../ui/texts/wording';
import { lazyPart } from '../../shared/lazyPart';
import type { IntakeForm } from '../draft/useIntake';

const PastePanel = lazyPart(() =>
  import(/* webpackChunkName: "mail" */ './PastePanel').then(({ PastePanel }) => PastePanel),
);

/** The button behind which a mail or letter can be pasted. */
export function PasteMail({ form }: { form: IntakeForm }) {
  const { texts } = useWording();
  const [open, setOpen] = useState(false);
  const { ready } = form;
  // There before it is pressed, also where the connection goes meanwhile.
  useEffect(() => {
    if (ready) void PastePanel.fetch().catch(() => {});
  }, [ready]);
  return (
    <>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {texts.intake.paste}
      </Button>
      {open && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <PastePanel form={form} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
