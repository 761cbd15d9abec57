import { Text } from '@fluentui/react-components';
import type { Language, Lists } from '../../usecases/ports/ports';
import { Notice } from '../../ui/feedback/Notice';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { WhatStandsWhere } from './columns/WhatStandsWhere';
import { StepFoot } from './StepFoot';
import { StepFrame } from './StepFrame';
import { Account } from './take/Account';
import { TakeOver } from './take/TakeOver';
import { Trial } from './trial/Trial';
import { useAdoption } from './useAdoption';
import { BrokenOff } from './BrokenOff';
import { WhichList } from './list/WhichList';

interface AdoptProps {
  /** Of the register. */
  language: Language;
  /** The lists of the register that is there; `null`: there is none yet. */
  lists: Lists | null;
  /** Back to where one came from. */
  onLeave: () => void;
  /** The register was filled. */
  onAdopted: () => void;
}

/** An office takes over the list of complaints that it kept until now, step by step. */
export function Adopt({ language, lists, onLeave, onAdopted }: AdoptProps) {
  const { adopt } = useFurtherTexts();
  const adoption = useAdoption({ language, lists });
  const { step, goTo, backTo, found, unfinished, source, trial, takeOver } = adoption;
  const isProtected = found.offer?.sketch.protected ?? false;
  return (
    <StepFrame
      step={step}
      backTo={backTo}
      onBack={goTo}
      foot={<StepFoot adoption={adoption} onLeave={onLeave} onAdopted={onAdopted} />}
    >
      {step === 'list' && (
        <>
          <Text>{adopt.nothingWritten}</Text>
          {takeOver.phase.kind === 'undone' && <Notice intent="success" sentence={adopt.take.undone} />}
          {unfinished ? (
            <BrokenOff unfinished={unfinished} adoption={adoption} />
          ) : (
            <WhichList lists={found} />
          )}
        </>
      )}
      {step === 'columns' && source.list && (
        <WhatStandsWhere
          proposals={source.list.proposals}
          mapping={source.mapping}
          onChange={source.setMapping}
        />
      )}
      {step === 'trial' && <Trial trial={trial} />}
      {step === 'take' && trial.planned && (
        <TakeOver
          state={takeOver}
          counts={trial.planned.findings.counts}
          open={trial.planned.plan.questions.length}
          onAnswer={() => goTo('trial')}
          onlyCopy={lists !== null ? 'register' : isProtected ? 'protected' : null}
        />
      )}
      {takeOver.phase.kind === 'done' && <Account account={takeOver.phase.account} />}
    </StepFrame>
  );
}
