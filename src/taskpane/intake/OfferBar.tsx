import { listedChannel } from '../../procedure/adoption/cells/listedChannel';
import { Notice } from '../../ui/feedback/Notice';
import { useWording } from '../../ui/texts/wording';
import { useRegister } from '../shared/registerContext';
import type { IntakeForm } from './draft/useIntake';
import type { UnfinishedForm } from './outbox/unfinishedForm';

/** Says what the form is about when that is not a new complaint, and offers back what was not finished. */
export function OfferBar({ form }: { form: IntakeForm }) {
  const { texts } = useWording();
  const { lists } = useRegister();
  const { offer, completing, goOn, discard, startNext } = form;
  if (offer) {
    const name = offer.form.typed.name?.trim() ?? '';
    return (
      <Notice
        intent="info"
        sentence={texts.intake.offered(name, texts.moment(offer.keptAt))}
        action={{ label: texts.intake.goOn, run: () => goOn(withListedChannel(offer.form, lists.channels)) }}
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

/** Drafts of before offices had a list of channels hold codes for them. */
function withListedChannel(form: UnfinishedForm, channels: readonly string[]): UnfinishedForm {
  const { typed, completing } = form;
  const listed = (channel: string) => listedChannel(channel, channels);
  return {
    ...form,
    typed: typed.channel === undefined ? typed : { ...typed, channel: listed(typed.channel) },
    completing: completing && { ...completing, channel: listed(completing.channel) },
  };
}
