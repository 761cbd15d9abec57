import { makeStyles, tokens } from '@fluentui/react-components';
import type { CallbackNotes } from '../procedure/callback/callbackNotes';
import { stacked } from '../ui/theme/looks';
import { Notice } from '../ui/feedback/Notice';
import { TextField } from '../ui/controls/TextField';
import { useWording } from '../ui/texts/wording';
import { Button } from '../ui/controls/Button';
import { CallbackFacts } from './CallbackFacts';
import { notesSentence } from './notesSentence';
import { OutcomeChoice } from './OutcomeChoice';
import { OutcomeFields } from './OutcomeFields';
import { TalkingPointList } from './TalkingPointList';
import { useCallbackForm } from './useCallbackForm';
import type { CallbackFormActions } from './useCallbackForm';

/** In a low window, in the pane or at 200 % zoom, what stays in sight would leave no room for the rest. */
const roomy = '@media (min-width: 620px) and (min-height: 540px)';

/** For whatever scrolls the form: a control that gets the focus is not beneath what stays in sight. */
export const aboveWhatStays = { [roomy]: { scrollPaddingBottom: '220px' } } as const;

/** How a call ends stays in sight, above its buttons, as long as its place is below the edge. */
const inSight = {
  position: 'sticky',
  zIndex: 1,
  backgroundColor: tokens.colorNeutralBackground1,
} as const;

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: '24px 32px',
    alignItems: 'start',
    '@media (min-width: 620px)': { gridTemplateColumns: 'minmax(220px, 5fr) 7fr' },
  },
  talk: {
    ...stacked('20px'),
    minWidth: 0,
  },
  outcome: {
    ...stacked('8px'),
    paddingBlock: '4px',
    [roomy]: { ...inSight, bottom: '57px' },
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [roomy]: { ...inSight, bottom: 0 },
  },
});

interface CallbackFormProps extends CallbackFormActions {
  onLeave: () => void;
}

/** The call itself: left what to know, right what to say and what the relation answers (procedure, section 5). */
export function CallbackForm({ onLeave, ...actions }: CallbackFormProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const { notes, change, tell, record, issueAt, untold } = useCallbackForm(actions);
  const { script } = actions;
  const errorAt = (field: keyof CallbackNotes) => notesSentence(texts, issueAt(field));
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const asks = record();
        if (asks) event.currentTarget.querySelector<HTMLElement>(`[name="${asks}"]`)?.focus();
      }}
    >
      <CallbackFacts facts={script.case} />
      <div className={styles.talk}>
        <TalkingPointList messages={script.messages} told={notes.told} onTell={tell} />
        <TextField
          long
          quiet
          name="answer"
          label={words.columns.answer}
          hint={texts.callback.answerHint}
          error={errorAt('answer')}
          value={notes.answer}
          onChange={(answer) => change({ answer })}
        />
        <div className={styles.outcome}>
          <OutcomeChoice
            chosen={notes.outcome}
            error={errorAt('outcome')}
            onChoose={(outcome) => change({ outcome })}
          />
          {untold.length > 0 && (
            <Notice
              intent="warning"
              sentence={texts.callback.untold(untold.map((point) => texts.callback.points[point]))}
            />
          )}
        </div>
        <OutcomeFields script={script} notes={notes} errorAt={errorAt} onChange={change} />
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
