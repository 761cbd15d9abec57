import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Busy } from '../../ui/feedback/Busy';
import { Button } from '../../ui/controls/Button';
import { SelectField } from '../../ui/controls/SelectField';
import { TextField } from '../../ui/controls/TextField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useRegister } from '../shared/registerContext';
import { DrawNotice } from './DrawNotice';
import { PeriodFields } from './PeriodFields';
import { codeOf } from './populationCode';
import { PopulationPreview } from './PopulationPreview';
import type { useDraw } from './useDraw';
import type { CountedPopulation } from './usePopulation';
import type { DrawFormState } from './useDrawForm';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface DrawFormProps {
  form: DrawFormState;
  counted: CountedPopulation | null;
  drawing: ReturnType<typeof useDraw>;
}

/** What to draw from, how much of it, and with which seed (procedure, section 4). */
export function DrawForm({ form, counted, drawing: { phase, draw, cancel } }: DrawFormProps) {
  const styles = useStyles();
  const titleId = useId();
  const { sample } = useFurtherTexts();
  const { lists } = useRegister();
  const { typed, change, issueAt, tryIt, request } = form;
  const busy = phase.kind === 'drawing';
  const errorAt = (field: 'size' | 'seed') => {
    const issue = issueAt(field);
    return issue && sample[issue];
  };
  return (
    <form
      className={styles.root}
      aria-labelledby={titleId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = tryIt();
        const field = { first: 'sampleFirst', last: 'sampleLast', size: 'sampleSize', seed: 'seed' };
        if (wrong) event.currentTarget.querySelector<HTMLElement>(`[name="${field[wrong]}"]`)?.focus();
        else if (request) void draw(request);
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {sample.drawTitle}
      </h2>
      <PeriodFields form={form} />
      <SelectField
        name="population"
        label={sample.population}
        value={typed.population}
        onChange={(population) => change({ population })}
        choices={[
          { code: 'closed', label: sample.closed },
          { code: 'all', label: sample.all },
          ...lists.categories.map((name) => ({
            code: codeOf({ kind: 'category', name }),
            label: sample.category(name),
          })),
          ...lists.departments.map(({ name }) => ({
            code: codeOf({ kind: 'department', name }),
            label: sample.department(name),
          })),
        ]}
      />
      <TextField
        name="sampleSize"
        label={sample.size}
        hint={sample.sizeHint}
        required
        value={typed.size}
        error={errorAt('size')}
        onChange={(size) => change({ size })}
      />
      <TextField
        name="seed"
        label={sample.seed}
        hint={sample.seedHint}
        required
        value={typed.seed}
        error={errorAt('seed')}
        onChange={(seed) => change({ seed })}
      />
      <Checkbox
        label={sample.byCategory}
        checked={typed.byCategory}
        onChange={(_, { checked }) => change({ byCategory: checked === true })}
      />
      <PopulationPreview form={form} counted={counted} />
      <Button
        type="submit"
        appearance="primary"
        size="large"
        disabledFocusable={busy}
        icon={busy ? <Busy /> : null}
      >
        {busy ? sample.drawing : sample.draw}
      </Button>
      {busy && <Button onClick={cancel}>{sample.cancel}</Button>}
      <DrawNotice phase={phase} />
    </form>
  );
}
