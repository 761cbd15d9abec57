import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useEffect, useRef, useState } from 'react';
import type { ClipboardEvent } from 'react';
import { cellLimit } from '../../../procedure/text/checkText';
import { Button } from '../../../ui/controls/Button';
import { TextField } from '../../../ui/controls/TextField';
import { Titled } from '../../../ui/layout/Titled';
import { stacked, textSize } from '../../../ui/theme/looks';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import type { IntakeForm } from '../draft/useIntake';
import { usePastedMail } from './usePastedMail';

const useStyles = makeStyles({
  root: {
    ...stacked('8px'),
    marginTop: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, ...textSize(300), color: tokens.colorBrandForeground1 },
  // A mail of a thousand lines leaves the buttons in sight.
  text: { '& textarea': { maxHeight: '160px', overflowY: 'auto' } },
  said: { ...stacked('4px'), overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  action: { overflowWrap: 'anywhere' },
});

interface PastePanelProps {
  form: IntakeForm;
  onClose: () => void;
}

/** Takes a mail or letter and says what became of it. */
export function PastePanel({ form, onClose }: PastePanelProps) {
  const styles = useStyles();
  const { texts, words } = useWording();
  const { mail } = useFurtherTexts();
  const [pasted, setPasted] = useState('');
  const { read, result, replace, addBelow, undo } = usePastedMail(form);
  const root = useRef<HTMLDivElement>(null);
  const isRead = result !== null;
  // What is read aloud says the rest. From a title office.js takes the Tab key out of the pane, in Excel on the web.
  useEffect(() => root.current?.querySelector<HTMLElement>('textarea, button')?.focus(), [isRead]);
  const names = (fields: readonly (keyof typeof words.columns)[]) =>
    fields.map((field) => words.columns[field]).join(', ');

  const { filled = [], kept = [], keptAccount, leftOut, tooLong } = result ?? {};
  return (
    // One and the same part before and after.
    <div ref={root}>
      <Titled
        title={result ? mail.done : texts.intake.paste}
        className={styles.root}
        titleClass={styles.title}
      >
        {result === null ? (
          <Fragment key="text">
            <div className={styles.text} onPaste={(event) => takeStart(event, setPasted)}>
              <TextField
                long
                name="pasted"
                label={mail.text}
                hint={mail.hint}
                value={pasted}
                onChange={setPasted}
              />
            </div>
            <div className={styles.actions}>
              <Button
                appearance="primary"
                disabledFocusable={pasted.trim() === ''}
                onClick={() => read(pasted)}
              >
                {mail.fillIn}
              </Button>
              <Button onClick={onClose}>{mail.cancel}</Button>
            </div>
          </Fragment>
        ) : (
          <Fragment key="said">
            <div role="status" className={styles.said}>
              <span>{filled.length > 0 ? mail.filled(names(filled)) : mail.nothing}</span>
              {leftOut && filled.includes('account') && <span>{mail.leftOut}</span>}
              {tooLong && <span>{mail.tooLong}</span>}
              {kept.length > 0 && <span>{texts.relation.kept(names(kept))}</span>}
              {keptAccount && <span>{texts.relation.kept(words.columns.account)}</span>}
            </div>
            <div className={styles.actions}>
              <Button onClick={onClose}>{mail.close}</Button>
              {filled.length > 0 && <Button onClick={undo}>{mail.undo}</Button>}
              {kept.length > 0 && (
                <Button className={styles.action} onClick={() => replace(kept)}>
                  {mail.replace(names(kept))}
                </Button>
              )}
              {keptAccount && (
                <Button className={styles.action} onClick={addBelow}>
                  {mail.addBelow}
                </Button>
              )}
            </div>
          </Fragment>
        )}
      </Titled>
    </div>
  );
}

/**
 * Of a text that is longer than what is read only its beginning is put in the box, a character too long, by which it is told: to lay out all of it
 * keeps a browser busy.
 */
function takeStart(event: ClipboardEvent, put: (text: string) => void): void {
  const text = event.clipboardData.getData('text/plain');
  if (text.length <= cellLimit || !(event.target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.target;
  put((value.slice(0, selectionStart) + text + value.slice(selectionEnd)).slice(0, cellLimit + 1));
}
