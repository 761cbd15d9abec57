import { Text } from '@fluentui/react-components';
import { FaultNotice } from '../../../ui/FaultNotice';
import { Skeleton } from '../../../ui/Skeleton';
import { useFurtherTexts } from '../../../ui/useFurtherTexts';
import { useMeaningLabel } from '../useMeaningLabel';
import { Counts } from './Counts';
import { CorrectionGroup } from './CorrectionGroup';
import { DoublesPart } from './DoublesPart';
import { LackingRows } from './LackingRows';
import { LeftOutPart } from './LeftOutPart';
import { ProblemGroup } from './ProblemGroup';
import { Questions } from './Questions';
import { ReadingPart } from './ReadingPart';
import { isToldElsewhere } from './askedQuestions';
import { Part } from '../../../ui/Part';
import type { Trial as TrialState } from './useTrial';

/** What taking the list over would come to, before anything is written. */
export function Trial({ trial }: { trial: TrialState }) {
  const { adopt } = useFurtherTexts();
  const labelOf = useMeaningLabel();
  const { planned, showFault } = trial;
  const says = adopt.trial;
  if (planned === null) return <Skeleton label={says.planning} />;
  const { plan, findings, asked } = planned;
  const problems = findings.problems.filter((group) => !isToldElsewhere(group, plan));
  const additions = Object.entries(plan.additions).filter(([, names]) => names.length > 0);
  return (
    <>
      <Text>{adopt.nothingWritten}</Text>
      <Counts counts={findings.counts} />
      <FaultNotice fault={showFault} />
      {asked.size > 0 && (
        <Part title={says.questions(plan.questions.length)} hint={says.questionsHint}>
          <Questions asked={asked} trial={trial} />
        </Part>
      )}
      {problems.length > 0 && (
        <Part title={says.problemsTitle} hint={says.problemsHint}>
          {problems.map((group) => (
            <ProblemGroup key={group.key} group={group} trial={trial} />
          ))}
        </Part>
      )}
      <DoublesPart doubles={plan.doubles} trial={trial} />
      {findings.missing.length > 0 && (
        <Part title={says.missingTitle} hint={says.missingHint}>
          <Text size={200}>
            {findings.missing
              .map(({ field, rows }) => `${labelOf(field)} (${adopt.number(rows)})`)
              .join(', ')}
          </Text>
          <LackingRows lacking={findings.lacking} trial={trial} />
        </Part>
      )}
      {findings.corrections.length > 0 && (
        <Part title={says.correctionsTitle} hint={says.correctionsHint}>
          {findings.corrections.map((group) => (
            <CorrectionGroup key={group.key} group={group} trial={trial} />
          ))}
        </Part>
      )}
      <ReadingPart plan={plan} asked={asked} trial={trial} />
      {findings.leftOut.length > 0 && <LeftOutPart leftOut={findings.leftOut} trial={trial} />}
      {additions.length > 0 && (
        <Part title={says.additionsTitle} hint={says.additionsHint}>
          {additions.map(([list, names]) => (
            <Text key={list} size={200}>
              {says.additions[list as keyof typeof plan.additions](names)}
            </Text>
          ))}
        </Part>
      )}
    </>
  );
}
