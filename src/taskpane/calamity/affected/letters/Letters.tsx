import { Text } from '@fluentui/react-components';
import type { AffectedRow } from '../../../../procedure/calamity/affected/affectedRelation';
import { getsLetter } from '../../../../procedure/calamity/affected/countAffected';
import type { Calamity } from '../../../../procedure/calamity/calamity';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/feedback/Notice';
import { Skeleton } from '../../../../ui/feedback/Skeleton';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { usePorts } from '../../../shared/ports';
import { DayField } from './DayField';
import { LetterPreview } from './LetterPreview';
import { LetterWarnings } from './LetterWarnings';
import { MarkSent } from './MarkSent';
import { Subsection } from '../shared/Subsection';
import { PrintLetters } from './PrintLetters';
import { useComposedLetters } from './useComposedLetters';
import type { TypedDay } from './useDay';
import { useLetterBasis } from './useLetterBasis';
import { useActionFault } from '../../../../ui/texts/useActionFault';

interface LettersProps {
  calamity: Calamity;
  rows: AffectedRow[];
  letterDay: TypedDay;
  onBack: () => void;
  onChanged: (rows: AffectedRow[]) => void;
  /** Reads the relations and the office's texts again. */
  onReread: () => void;
}

/** The letter to everybody: how it reads, what is wrong with it, the sheets to print, and when it was sent. */
export function Letters({ calamity, rows, letterDay, onBack, onChanged, onReread }: LettersProps) {
  const { letters } = useFurtherTexts();
  const faultSentence = useActionFault('letters');
  const { clock } = usePorts();
  const { day } = letterDay;
  const { basis, fault, edit } = useLetterBasis(calamity, day ?? clock.today());
  const composed = useComposedLetters(rows, basis);
  const addressed = rows.filter(getsLetter);
  return (
    <Subsection isStep title={letters.letter.title}>
      {fault && <Notice sentence={faultSentence(fault)} />}
      {addressed.length === 0 && <Notice intent="warning" sentence={letters.letter.nobody} />}
      {!basis && !fault && <Skeleton label={letters.reading} />}
      {basis && (
        <>
          <DayField name="letterDate" label={letters.letter.date} {...letterDay} />
          <LetterPreview rows={addressed} basis={basis} />
          <Button onClick={() => void edit()}>{letters.letter.edit}</Button>
          <Text size={200}>{letters.letter.editHint}</Text>
          <Button onClick={onReread}>{letters.reread}</Button>
        </>
      )}
      {basis && composed && addressed.length > 0 && (
        <>
          <LetterWarnings composed={composed} style={basis.style} />
          <PrintLetters code={calamity.code} composed={composed} style={basis.style} dated={day !== null} />
          <MarkSent
            code={calamity.code}
            rowIds={composed.letters.map(({ rowId }) => rowId)}
            onMarked={onChanged}
          />
        </>
      )}
      <Button appearance="subtle" onClick={onBack}>
        {letters.back}
      </Button>
    </Subsection>
  );
}
