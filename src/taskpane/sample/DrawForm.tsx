import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { Button } from '../../ui/controls/Button';
import { stacked, textSize } from '../../ui/theme/looks';
import { SelectField } from '../../ui/controls/SelectField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { useRegister } from '../shared/registerContext';
import { DrawNotice } from './DrawNotice';
import { PeriodFields } from './PeriodFields';
import { codeOf } from './populationCode';
import { PopulationPreview } from './PopulationPreview';
import type { useDraw } from './useDraw';
import type { CountedPopulation } from './usePopulation';
import type { DrawFormState } from './useDrawForm';
import { WishText, wishNames } from './WishText';

const useStyles = makeStyles({
  root: stacked('12px'),
  title: { margin: 0, ...textSize(400) },
});

interface DrawFormProps {
  form: DrawFormState;
  counted: CountedPopulation | null;
  drawing: ReturnType<typeof useDraw>;
}

/** What to draw from, how much of it, and with which seed (procedure, section 4). */
export function DrawForm({ form, counted, drawing: { busy, result, draw, cancel } }: DrawFormProps) {
  const styles = useStyles();
  const titleId = useId();
  const { sample } = useFurtherTexts();
  const { lists } = useRegister();
  const { typed, change, tryIt, request } = form;
  return (
    <form
      className={styles.root}
      aria-labelledby={titleId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = tryIt();
        if (wrong) event.currentTarget.querySelector<HTMLElement>(`[name="${wishNames[wrong]}"]`)?.focus();
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
      <WishText field="size" form={form} hint={sample.sizeHint} />
      <WishText field="seed" form={form} hint={sample.seedHint} />
      <Checkbox
        label={sample.byCategory}
        checked={typed.byCategory}
        onChange={(_, { checked }) => change({ byCategory: checked === true })}
      />
      <PopulationPreview form={form} counted={counted} />
      <Button type="submit" appearance="primary" size="large" busy={busy}>
        {busy ? sample.drawing : sample.draw}
      </Button>
      {busy && <Button onClick={cancel}>{sample.cancel}</Button>}
      {result && <DrawNotice result={result} />}
    </form>
  );
}
