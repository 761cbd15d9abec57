import { RadioRow } from '../../ui/controls/RadioRow';
import { SelectField } from '../../ui/controls/SelectField';
import { useFurtherTexts } from '../../ui/texts/useFurtherTexts';
import { otherPeriod } from './useDrawForm';
import type { DrawFormState } from './useDrawForm';
import { quarterChoices } from '../shared/quarters/quarterChoices';
import { WishText } from './WishText';

const dates = ['closedOn', 'receivedOn'] as const;

/** Over which days, and which date of a complaint counts. */
export function PeriodFields({ form }: { form: DrawFormState }) {
  const { report, sample } = useFurtherTexts();
  const { typed, change, quarters } = form;
  return (
    <>
      <SelectField
        name="samplePeriod"
        label={sample.period}
        value={typed.quarter}
        onChange={(quarter) => change({ quarter })}
        choices={[...quarterChoices(quarters, report), { code: otherPeriod, label: sample.otherPeriod }]}
      />
      {typed.quarter === otherPeriod && (
        <>
          <WishText field="first" form={form} />
          <WishText field="last" form={form} />
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
