import { Text } from '@fluentui/react-components';
import { FaultNotice } from '../../../ui/feedback/FaultNotice';
import { Skeleton } from '../../../ui/feedback/Skeleton';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useMeaningLabel } from '../shared/useMeaningLabel';
import { Counts } from './rows/Counts';
import { CorrectionGroup } from './rows/CorrectionGroup';
import { DoublesPart } from './rows/DoublesPart';
import { LackingRows } from './rows/LackingRows';
import { LeftOutPart } from './rows/LeftOutPart';
import { ProblemGroup } from './rows/ProblemGroup';
import { Questions } from './questions/Questions';
import { ReadingPart } from './questions/ReadingPart';
import { isToldElsewhere } from './state/askedQuestions';
import { Section } from '../../../ui/layout/Section';
import type { OfficeList } from '../../../procedure/complaint/fields';
import type { Trial as TrialState } from './state/useTrial';

/** What taking the list over would come to, before anything is written. */
export function Trial({ trial }: { trial: TrialState }) {
  const { adopt } = useFurtherTexts();
  const labelOf = useMeaningLabel();
  const { planned, showFault } = trial;
  const says = adopt.trial;
  if (planned === null) return <Skeleton label={says.planning} />;
  const { plan, findings, asked } = planned;
  const problems = findings.problems.filter((group) => !isToldElsewhere(group, plan));
  const additions = (Object.keys(plan.additions) as OfficeList[]).filter(
    (list) => plan.additions[list].length > 0,
  );
  return (
    <>
      <Text>{adopt.nothingWritten}</Text>
      <Counts counts={findings.counts} />
      <FaultNotice fault={showFault} />
      {asked.size > 0 && (
        <Section title={says.questions(plan.questions.length)} hint={says.questionsHint}>
          <Questions asked={asked} trial={trial} />
        </Section>
      )}
      {problems.length > 0 && (
        <Section title={says.problemsTitle} hint={says.problemsHint}>
          {problems.map((group) => (
            <ProblemGroup key={group.key} group={group} trial={trial} />
          ))}
        </Section>
      )}
      <DoublesPart doubles={plan.doubles} trial={trial} />
      {findings.missing.length > 0 && (
        <Section title={says.missingTitle} hint={says.missingHint}>
          <Text size={200}>
            {findings.missing
              .map(({ field, rows }) => `${labelOf(field)} (${adopt.number(rows)})`)
              .join(', ')}
          </Text>
          <LackingRows lacking={findings.lacking} trial={trial} />
        </Section>
      )}
      {findings.corrections.length > 0 && (
        <Section title={says.correctionsTitle} hint={says.correctionsHint}>
          {findings.corrections.map((group) => (
            <CorrectionGroup key={group.key} group={group} trial={trial} />
          ))}
        </Section>
      )}
      <ReadingPart plan={plan} asked={asked} trial={trial} />
      {findings.leftOut.length > 0 && <LeftOutPart leftOut={findings.leftOut} trial={trial} />}
      {additions.length > 0 && (
        <Section title={says.additionsTitle} hint={says.additionsHint}>
          {additions.map((list) => (
            <Text key={list} size={200}>
              {says.additions[list](plan.additions[list])}
            </Text>
          ))}
        </Section>
      )}
    </>
  );
}
