import { Text } from '@fluentui/react-components';
import { formatDay } from '../../../procedure/calendar/day';
import { countAffected } from '../../../procedure/calamity/affected/countAffected';
import type { AffectedRow } from '../../../procedure/calamity/affected/affectedRelation';
import { Button } from '../../../ui/controls/Button';
import { FactList } from '../../../ui/layout/FactList';
import { Notice } from '../../../ui/feedback/Notice';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { usePorts } from '../../shared/ports';
import { useRegister } from '../../shared/registerContext';
import { useFault } from '../../shared/useFault';
import { useActionFault } from '../../../ui/texts/useActionFault';

interface OverviewProps {
  code: string;
  rows: AffectedRow[];
  onAdd: () => void;
  onLetters: () => void;
  onReread: () => void;
}

/** How many relations are affected, and what the procedure says of that number. */
export function Overview({ code, rows, onAdd, onLetters, onReread }: OverviewProps) {
  const { letters: texts } = useFurtherTexts();
  const faultSentence = useActionFault('letters');
  const { letters } = usePorts();
  const { settings } = useRegister();
  const { fault, attempt } = useFault();
  const counts = countAffected(rows);
  const reached = counts.relations >= settings.calamityThreshold;
  if (rows.length === 0) {
    return (
      <Button appearance="primary" onClick={onAdd}>
        {texts.addList}
      </Button>
    );
  }
  const since = counts.firstApproachedOn;
  const shown = (count: number) => (count === 0 ? '' : texts.number(count));
  return (
    <>
      <FactList
        facts={[
          [texts.counts.relations, texts.number(counts.relations)],
          [texts.counts.doubles, shown(counts.doubles)],
          [texts.counts.complained, shown(counts.complained)],
          [texts.counts.noName, shown(counts.noName)],
          [texts.counts.noAddress, shown(counts.noAddress)],
          [texts.counts.letters, texts.number(counts.letters)],
          [texts.counts.approached, since ? texts.approachedSince(counts.approached, formatDay(since)) : ''],
        ]}
      />
      <Notice
        intent="info"
        sentence={(reached ? texts.reached : texts.below)(counts.relations, settings.calamityThreshold)}
      />
      <Button appearance={reached ? 'primary' : 'secondary'} onClick={onLetters}>
        {reached ? texts.toLetter : texts.toLetterAnyway}
      </Button>
      <Button onClick={onAdd}>{texts.addAnother}</Button>
      <Button onClick={() => void attempt(letters.openAffected(code))}>{texts.openSheet}</Button>
      <Text size={200}>{texts.sheetHint}</Text>
      <Button onClick={onReread}>{texts.reread}</Button>
      {fault && <Notice sentence={faultSentence(fault)} />}
    </>
  );
}
