import type { Complaint, ComplaintField } from '../../../procedure/complaint/complaint';
import { valueInWords } from '../../../procedure/complaint/valueInWords';
import { BothVersions } from '../../../ui/feedback/BothVersions';
import { useWording } from '../../../ui/texts/wording';

interface ChangedMeanwhileProps {
  /** What differs between what this person saw and what stands in the register now. */
  fields: readonly ComplaintField[];
  shown: Complaint;
  found: Complaint;
  onRecord: () => void;
  onTakeFound: () => void;
}

/** What a colleague changed before a step was recorded, beside what this person saw when taking it. */
export function ChangedMeanwhile({ fields, shown, found, onRecord, onTakeFound }: ChangedMeanwhileProps) {
  const { texts, words } = useWording();
  return (
    <BothVersions
      says={texts.steps.versions}
      versions={fields.map((field) => ({
        name: words.columns[field],
        theirs: valueInWords(words, field, found[field]),
        mine: valueInWords(words, field, shown[field]),
      }))}
      onTakeTheirs={onTakeFound}
      onKeepMine={onRecord}
    />
  );
}
