import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Complaint, RowId } from '../../../procedure/complaint/complaint';
import { openOf } from '../../../procedure/lifeCycle/waiting/openOf';
import { samePerson } from '../../../procedure/text/samePerson';
import { toAnother } from '../../../usecases/case/toAnother';
import type { CallbackLine } from '../../../usecases/ports/callbackPorts';
import { Button } from '../../../ui/controls/Button';
import { ComboField } from '../../../ui/controls/ComboField';
import { QuietButton } from '../../../ui/controls/QuietButton';
import { SelectField } from '../../../ui/controls/SelectField';
import { Screen } from '../../../ui/layout/Screen';
import { stacked } from '../../../ui/theme/looks';
import { useFurtherTexts } from '../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../ui/texts/wording';
import { Working } from '../../shared/pieces/Working';
import { useRegister } from '../../shared/registerContext';
import { CaseTicks } from '../several/CaseTicks';
import { SeveralReport } from '../several/SeveralReport';
import { useSeveral } from '../several/useSeveral';

const useStyles = makeStyles({
  root: stacked('12px'),
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface TransferPartProps {
  /** All complaints that wait for something. */
  lines: readonly CallbackLine[];
  /** Whose are to be chosen first; `''` for nobody's. */
  first: string;
  onGiven: (complaint: Complaint) => void;
  onLeave: () => void;
}

/** Gives all or some open complaints of one employee to another in one go. */
export function TransferPart({ lines, first, onGiven, onLeave }: TransferPartProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { transfer } = useFurtherTexts();
  const { lists } = useRegister();
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState('');
  const [without, setWithout] = useState<ReadonlySet<RowId>>(new Set());
  const [isTried, setTried] = useState(false);
  const { progress, cancel, end, take } = useSeveral<{ from: string; to: string }>(onGiven);

  const all = openOf(lines, lists.employees);
  const theirs = all.find(({ name }) => samePerson(name, from))?.lines ?? [];
  const chosen = theirs.filter(({ rowId }) => !without.has(rowId));
  const others = lists.employees.map(({ name }) => name).filter((name) => !samePerson(name, from));
  const receiver = lists.employees.length === 0 ? to.trim() : others.find((name) => samePerson(name, to));
  return (
    <Screen title={transfer.title} help="today">
      <QuietButton icon={<ArrowLeftRegular />} onClick={onLeave}>
        {transfer.leave}
      </QuietButton>
      <p className={styles.intro}>{all.length === 0 ? transfer.none : transfer.intro}</p>
      {end && <SeveralReport end={end} sentences={transfer} />}
      {progress && <Working label={transfer.working} progress={progress} onCancel={cancel} />}
      {all.length > 0 && (
        <form
          className={styles.root}
          noValidate
          aria-label={transfer.title}
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (receiver) void take(chosen, toAnother(receiver), { from, to: receiver });
            else event.currentTarget.querySelector<HTMLElement>('[name="to"]')?.focus();
          }}
        >
          <SelectField
            name="from"
            label={transfer.from}
            value={theirs.length > 0 ? (all.find(({ name }) => samePerson(name, from))?.name ?? '') : ''}
            choices={[
              { code: '', label: transfer.choose },
              ...all.map((one) => ({ code: one.name, label: texts.today.open(one.name, one.lines.length) })),
            ]}
            onChange={(name) => {
              setFrom(name);
              setWithout(new Set());
              setTried(false);
            }}
          />
          {theirs.length > 0 && (
            <>
              <CaseTicks legend={transfer.which} lines={theirs} without={without} onChange={setWithout} />
              <ComboField
                required
                name="to"
                label={transfer.to}
                value={to}
                options={others}
                error={
                  isTried && !receiver
                    ? texts.issueSentence({ field: 'callbackOn', code: 'notAChoice' })
                    : undefined
                }
                onChange={setTo}
              />
              <Button
                type="submit"
                appearance="primary"
                disabledFocusable={progress !== null || chosen.length === 0}
              >
                {transfer.give(chosen.length)}
              </Button>
            </>
          )}
        </form>
      )}
    </Screen>
  );
}
