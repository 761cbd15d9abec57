import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useActionFault } from '../../../ui/texts/useActionFault';
import type { CalamityListing } from './useCalamityList';

/** What came of calamities that this pane registered when a colleague did so at the same moment; a person decides. */
export function CalamityTroubles({ listing }: { listing: CalamityListing }) {
  const { trouble: texts } = useFurtherTexts().calamity;
  const faultSentence = useActionFault('calamity');
  const { troubles, mend, mendFault, forget } = listing;
  return (
    <>
      {troubles.map((trouble) => {
        const { kind, calamity } = trouble;
        return (
          <Notice
            key={calamity.rowId}
            intent="warning"
            sentence={texts[kind](calamity.code)}
            action={{
              label: kind === 'gone' ? texts.putBack : texts.newCode,
              run: () => void mend(trouble),
            }}
            alternative={{ label: texts.leave, run: () => forget(calamity) }}
          />
        );
      })}
      {mendFault && <Notice sentence={faultSentence(mendFault)} />}
    </>
  );
}
