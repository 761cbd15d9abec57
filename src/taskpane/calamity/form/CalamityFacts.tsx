import type { Calamity } from '../../../procedure/calamity/calamity';
import { calamityDraftFields, typedCalamityValue } from '../../../procedure/calamity/checkCalamity';
import { formatDay } from '../../../procedure/calendar/day';
import { FactList } from '../../../ui/layout/FactList';
import { FactRow } from '../../../ui/layout/FactRow';
import { LiveRegion } from '../../../ui/accessibility/LiveRegion';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { CalamityFactForm } from './CalamityFactForm';
import { useCalamityEdit } from './useCalamityEdit';
import type { CalamityEdits } from './useCalamityEdit';
import type { CalamityPending } from './useCalamityPending';

interface CalamityFactsProps {
  calamity: Calamity;
  edits: CalamityEdits;
  pending: CalamityPending;
  onChanged: (calamity: Calamity) => void;
}

/** What is known of a calamity and what the letter still needs, each fact to be changed in its place. */
export function CalamityFacts({ calamity, edits, pending, onChanged }: CalamityFactsProps) {
  const { texts } = useWording();
  const own = useFurtherTexts().calamity;
  const editing = useCalamityEdit(calamity, edits, pending, onChanged);
  const { edit, begin, saved } = editing;
  const saving = pending.of(calamity) && edit?.phase.kind === 'saving' ? edit.field : null;
  const { registeredOn, registeredBy, closedOn } = calamity;
  return (
    <>
      {calamityDraftFields.map((field) => {
        if (edit?.field === field && saving !== field) {
          return <CalamityFactForm key={field} calamity={calamity} edit={edit} editing={editing} />;
        }
        const missing = field !== 'category';
        return (
          <FactRow
            key={field}
            name={own.fields[field]}
            value={typedCalamityValue(calamity, field)}
            blank={missing ? texts.facts.missing : texts.facts.blank}
            missing={missing}
            editLabel={texts.facts.edit(own.fields[field])}
            // Back to where one was: the form that held the focus is gone.
            editRef={saved === field || saving === field ? (element) => element?.focus() : undefined}
            onEdit={() => begin(field)}
          />
        );
      })}
      <FactList
        facts={[
          [own.registeredBy, registeredOn === null ? '' : own.by(formatDay(registeredOn), registeredBy)],
          [own.closedOn, closedOn === null ? '' : formatDay(closedOn)],
        ]}
      />
      <LiveRegion>{saved && texts.facts.saved(own.fields[saved])}</LiveRegion>
    </>
  );
}
