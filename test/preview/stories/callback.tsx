import { noNotes } from '../../../src/procedure/callback/callbackNotes';
import type { CallbackNotes } from '../../../src/procedure/callback/callbackNotes';
import { callbackOutcomes } from '../../../src/procedure/callback/callback';
import type { CallbackOutcome } from '../../../src/procedure/callback/callback';
import { toDay } from '../../../src/procedure/calendar/day';
import type { TalkingPoint } from '../../../src/procedure/callback/talkingPoints';
import { AgreementFields } from '../../../src/callback/AgreementFields';
import { CallbackFacts } from '../../../src/callback/CallbackFacts';
import { CallbackForm } from '../../../src/callback/CallbackForm';
import { ConclusionFields } from '../../../src/callback/ConclusionFields';
import { NextCallField } from '../../../src/callback/NextCallField';
import { OutcomeChoice } from '../../../src/callback/OutcomeChoice';
import { OutcomeFields } from '../../../src/callback/OutcomeFields';
import { TalkingPointList } from '../../../src/callback/TalkingPointList';
import { buildScript } from '../../../src/usecases/case/buildScript';
import { aComplaint } from '../../fixtures/aComplaint';
import { anOpenedRegister } from '../../fixtures/anOpenedRegister';
import { Clicked } from '../Clicked';
import { Held } from '../Held';
import type { Said, Story } from '../story';

const nothing = () => {};
const noError = () => undefined;

const script = buildScript(aComplaint({ attempts: 2 }), anOpenedRegister(), toDay('2026-07-08'));
const bareScript = buildScript(
  aComplaint({ phone: '', preferredTime: '', checkedBy: '', checkedOn: null }),
  anOpenedRegister(),
  toDay('2026-07-08'),
);

const outcomeFields =
  (outcome: CallbackOutcome, undecided = false) =>
  () => (
    <Held<CallbackNotes> start={{ ...noNotes, outcome, undecided }}>
      {(notes, hold) => (
        <OutcomeFields
          script={script}
          notes={notes}
          errorAt={noError}
          onChange={(changes) => hold({ ...notes, ...changes })}
        />
      )}
    </Held>
  );

const outcomeChoice = (error?: (said: Said) => string | undefined) =>
  function choice(said: Said) {
    return (
      <Held<CallbackOutcome | null> start={error ? null : 'yes'}>
        {(chosen, hold) => <OutcomeChoice chosen={chosen} error={error?.(said)} onChoose={hold} />}
      </Held>
    );
  };

const callbackForm = (notes: CallbackNotes) => (
  <CallbackForm script={script} notes={notes} onNotes={nothing} onReport={nothing} onLeave={nothing} />
);

export const callback: Story[] = [
  {
    piece: CallbackForm,
    wide: true,
    states: {
      'at the start of the call': () => callbackForm(noNotes),
      'recorded with everything still missing': () => (
        <Clicked on="[type=submit]">{callbackForm({ ...noNotes, outcome: 'no' })}</Clicked>
      ),
      'recorded with messages that were not told': () => (
        <Clicked on="[type=submit]">{callbackForm({ ...noNotes, outcome: 'yes', told: ['thank'] })}</Clicked>
      ),
    },
  },
  {
    piece: CallbackFacts,
    states: {
      'with everything that is known': () => <CallbackFacts facts={script.case} />,
      'without a phone number, not checked': () => <CallbackFacts facts={bareScript.case} />,
    },
  },
  {
    piece: TalkingPointList,
    states: {
      'two messages told': () => (
        <Held<TalkingPoint[]> start={['thank', 'regret']}>
          {(told, hold) => (
            <TalkingPointList
              messages={script.messages}
              told={told}
              onTell={(point, isTold) =>
                hold(isTold ? [...told, point] : told.filter((other) => other !== point))
              }
            />
          )}
        </Held>
      ),
    },
  },
  {
    piece: OutcomeChoice,
    states: {
      chosen: outcomeChoice(),
      'with an error': outcomeChoice(({ texts }) => texts.callback.need.outcome),
    },
  },
  {
    piece: OutcomeFields,
    states: {
      ...Object.fromEntries(callbackOutcomes.map((outcome) => [outcome, outcomeFields(outcome)])),
      'no, and nothing agreed yet': outcomeFields('no', true),
    },
  },
  {
    piece: AgreementFields,
    states: {
      'with what it needs': ({ texts }) => (
        <Held start={noNotes}>
          {(value, hold) => (
            <AgreementFields
              value={value}
              employees={script.employees}
              calendar={script}
              errorAt={(field) => texts.callback.need[field] ?? texts.callback.needText}
              onChange={(changes) => hold({ ...value, ...changes })}
            />
          )}
        </Held>
      ),
    },
  },
  {
    piece: NextCallField,
    states: {
      'said in words': ({ texts }) => (
        <Held start="over een week">
          {(value, hold) => (
            <NextCallField
              name="againOn"
              label={texts.callback.againOn}
              value={value}
              error={undefined}
              calendar={script}
              onChange={hold}
            />
          )}
        </Held>
      ),
    },
  },
  {
    piece: ConclusionFields,
    states: {
      blank: () => (
        <Held start={noNotes}>
          {(value, hold) => (
            <ConclusionFields
              value={value}
              errorAt={noError}
              onChange={(changes) => hold({ ...value, ...changes })}
            />
          )}
        </Held>
      ),
    },
  },
];
