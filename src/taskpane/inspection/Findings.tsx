import { Text } from '@fluentui/react-components';
import { isMendable } from '../../procedure/inspection/cells/kinds';
import type { Renaming } from '../../procedure/inspection/cells/inspectionContext';
import type { CellPlace, FoundKind } from '../../procedure/inspection/tally';
import type { Inspected } from '../../usecases/inspection/inspectRegister';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/feedback/Notice';
import { Section } from '../../ui/layout/Section';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { KindPart } from './KindPart';
import { Renames } from './Renames';

interface FindingsProps {
  inspected: Inspected;
  onShow: (place: CellPlace) => void;
  /** Once it was mended only questions are left. */
  onMend?: () => void;
  onRename: (renamings: readonly Renaming[]) => void;
}

/** What was found, by kind: what is certain first, then what is asked. */
export function Findings({
  inspected: { rows, found, sampled, lists },
  onShow,
  onMend,
  onRename,
}: FindingsProps) {
  const { inspection: says } = useFurtherTexts();
  const mendable = found.filter(({ kind }) => isMendable(kind));
  const questions = found.filter(({ kind }) => !isMendable(kind));
  const names = questions.flatMap((one) => one.names ?? []);
  const part = (kinds: readonly FoundKind[]) =>
    kinds.map((one) => <KindPart key={one.kind} found={one} onShow={onShow} />);
  const told = (sentence: string) => (sampled === null ? sentence : `${sentence} ${says.sampled(sampled)}`);
  if (found.length === 0 && onMend) return <Notice intent="success" sentence={told(says.nothing(rows))} />;
  return (
    <>
      {onMend && <Notice intent="info" sentence={told(says.read(rows))} />}
      {mendable.length > 0 && (
        <Section title={says.mendable(total(mendable))} hint={says.mendableHint}>
          {part(mendable)}
          {onMend && (
            <>
              <Button appearance="primary" size="large" onClick={onMend}>
                {says.mend(total(mendable))}
              </Button>
              <Text size={200}>{says.mendHint}</Text>
            </>
          )}
        </Section>
      )}
      {questions.length > 0 && (
        <Section title={says.questions(total(questions))} hint={says.questionsHint}>
          {part(questions)}
        </Section>
      )}
      {names.length > 0 && <Renames names={names} lists={lists} onRename={onRename} />}
    </>
  );
}

const total = (kinds: readonly FoundKind[]): number => kinds.reduce((sum, { count }) => sum + count, 0);
