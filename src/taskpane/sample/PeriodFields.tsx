import { RadioRow } from '../../ui/controls/RadioRow';
import { SelectField } from '../../ui/controls/SelectField';
import { TextField } from '../../ui/controls/TextField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { otherPeriod } from './useDrawForm';
import type { DrawFormState } from './useDrawForm';

const dates = ['closedOn', 'receivedOn'] as const;

/** Over which days, and which date of a complaint counts. */
export function PeriodFields({ form }: { form: DrawFormState }) {
  const { sample } = useFurtherTexts();
  const { typed, change, quarters, issueAt } = form;
  const remarks = [sample.running, sample.lastFull];
  const errorAt = (field: 'first' | 'last') => {
    const issue = issueAt(field);
    return issue && sample[issue];
  };
  return (
    <>
      <SelectField
        name="samplePeriod"
        label={sample.period}
        value={typed.quarter}
        onChange={(quarter) => change({ quarter })}
        choices={[
          ...quarters.map(({ year, quarter }, index) => {
            const remark = remarks[index];
            const name = sample.quarterName(year, quarter);
            return { code: String(index), label: remark ? `${name} (${remark})` : name };
          }),
          { code: otherPeriod, label: sample.otherPeriod },
        ]}
      />
      {typed.quarter === otherPeriod && (
        <>
          <TextField
            name="sampleFirst"
            label={sample.first}
            required
            value={typed.first}
            error={errorAt('first')}
            onChange={(first) => change({ first })}
          />
          <TextField
            name="sampleLast"
            label={sample.last}
            required
            value={typed.last}
            error={errorAt('last')}
            onChange={(last) => change({ last })}
          />
        </>
      )}
      <RadioRow
        small
        name="sampleDate"
        label={sample.date}
        choices={dates.map((code) => ({ code, label: sample.dates[code] }))}
        chosen={typed.date}
        onChoose={(date) => change({ date })}
      />
    </>
  );
}
