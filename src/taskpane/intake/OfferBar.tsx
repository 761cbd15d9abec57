import { Notice } from '../../ui/feedback/Notice';
import { useWording } from '../../ui/texts/wording';
import type { IntakeForm } from './draft/useIntake';

/** Says what the form is about when that is not a new complaint, and offers back what was not finished. */
export function OfferBar({ form }: { form: IntakeForm }) {
  const { texts } = useWording();
  const { offer, completing, goOn, discard, startNext } = form;
  if (offer) {
    const name = offer.form.typed.name?.trim() ?? '';
    return (
      <Notice
        intent="info"
        sentence={texts.intake.offered(name, texts.moment(offer.keptAt))}
        action={{ label: texts.intake.goOn, run: goOn }}
        alternative={{ label: texts.intake.discard, run: discard }}
      />
    );
  }
  if (!completing) return null;
  return (
    <Notice
      intent="info"
      sentence={texts.intake.completing(completing.caseNumber)}
      action={{ label: texts.intake.stopCompleting, run: startNext }}
    />
  );
}
