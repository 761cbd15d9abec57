import { valueInWords } from '../../procedure/complaint/valueInWords';
import { versionsOf } from '../../procedure/lifeCycle/crossing';
import { roundFields } from '../../procedure/lifeCycle/round';
import type { Unsettled } from '../../usecases/ports/ports';
import { BothVersions } from '../../ui/feedback/BothVersions';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useWording } from '../../ui/texts/wording';
import type { KeptAppended } from './useKeptAppended';

interface CrossedNoticeProps {
  crossing: Unsettled;
  onChoose: KeptAppended['choose'];
}

/** What two wrote of one case at the same moment, and what they left together; one chooses which of both it is to be. */
export function CrossedNotice({ crossing, onChoose }: CrossedNoticeProps) {
  const { words } = useWording();
  const { crossed } = useFurtherTexts().kept;
  const { change, found, others } = crossing;
  const { ours, theirs } = versionsOf(change, found, others);
  const fieldsOf = (cells: typeof ours) => Object.keys(cells) as (keyof typeof ours)[];
  const namesOf = (fields: (keyof typeof ours)[]) => fields.map((field) => words.columns[field]).join(', ');
  const overwritten = fieldsOf(ours).filter((field) => field in change.changes);
  const differing = roundFields.filter(
    (field) => others.round && others.round[field] !== change.round?.[field],
  );
  const stillOurs = namesOf(fieldsOf(theirs));
  const onlyTheirs = namesOf(fieldsOf(ours).filter((field) => !(field in change.changes)));
  const hints = [
    crossed.hint(others.by ?? ''),
    ...(stillOurs === '' ? [] : [crossed.stillOurs(stillOurs)]),
    ...(onlyTheirs === '' ? [] : [crossed.onlyTheirs(onlyTheirs)]),
  ];
  return (
    <BothVersions
      versions={[
        ...overwritten.map((field) => ({
          name: words.columns[field],
          theirs: valueInWords(words, field, found[field]),
          mine: valueInWords(words, field, { ...found, ...ours }[field]),
        })),
        ...differing.map((field) => ({
          name: crossed.inRound(words.columns[field], change.round?.round ?? 1),
          theirs: valueInWords(words, field, { ...found, ...others.round }[field]),
          mine: valueInWords(words, field, { ...found, ...change.round }[field]),
        })),
      ]}
      says={{
        bothTitle: crossed.title(found),
        bothHint: hints.join(' '),
        theirs: crossed.theirs,
        mine: crossed.ours,
        takeTheirs: crossed.keepTheirs,
        keepMine: crossed.putOurs,
      }}
      onTakeTheirs={() => onChoose(crossing, 'theirs')}
      onKeepMine={() => onChoose(crossing, 'ours')}
    />
  );
}
