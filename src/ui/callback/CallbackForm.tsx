import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CallbackReport } from '../../procedure/callback';
import type { CallbackNotes } from '../../procedure/callbackNotes';
import type { Wording } from '../../procedure/talkingPoints';
import { TextField } from '../TextField';
import { useWording } from '../wording';
import type { CallbackCase } from '../../procedure/callbackCase';
import { CallbackFacts } from './CallbackFacts';
import { OutcomeChoice } from './OutcomeChoice';
import { TalkingPointList } from './TalkingPointList';
import { useCallbackForm } from './useCallbackForm';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: '24px 32px',
    alignItems: 'start',
    '@media (min-width: 620px)': { gridTemplateColumns: 'minmax(220px, 5fr) 7fr' },
  },
  talk: { display: 'flex', flexDirection: 'column', gap: '20px', minWidth: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface CallbackFormProps {
  facts: CallbackCase;
  messages: Wording;
  notes: CallbackNotes;
  onNotes: (notes: CallbackNotes) => void;
  onReport: (report: CallbackReport) => void;
  onLeave: () => void;
}

/** The call itself: left what to know, right what to say and what the relation answers (procedure, section 5). */
export function CallbackForm({ facts, messages, onLeave, ...actions }: CallbackFormProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const { notes, change, tell, record, asksSolution, gap } = useCallbackForm(actions);
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const missing = record();
        if (missing) event.currentTarget.querySelector<HTMLElement>(`[name="${missing}"]`)?.focus();
      }}
    >
      <CallbackFacts facts={facts} />
      <div className={styles.talk}>
        <TalkingPointList messages={messages} told={notes.told} onTell={tell} />
        <TextField
          long
          name="answer"
          label={words.columns.answer}
          hint={texts.callback.answerHint}
          value={notes.answer}
          onChange={(answer) => change({ answer })}
        />
        <OutcomeChoice
          chosen={notes.outcome}
          error={gap === 'outcome' ? texts.callback.needOutcome : undefined}
          onChoose={(outcome) => change({ outcome })}
        />
        {asksSolution && (
          <TextField
            long
            required
            name="solution"
            label={texts.callback.solution}
            hint={texts.callback.solutionHint}
            error={gap === 'solution' ? texts.callback.needSolution : undefined}
            value={notes.solution}
            onChange={(solution) => change({ solution })}
          />
        )}
        <div className={styles.foot}>
          <Button type="submit" appearance="primary">
            {texts.callback.save}
          </Button>
          <Button appearance="subtle" onClick={onLeave}>
            {texts.callback.later}
          </Button>
        </div>
      </div>
    </form>
  );
}
