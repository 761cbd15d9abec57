import { RadioRow } from '../../ui/RadioRow';
import { SelectField } from '../../ui/SelectField';
import { useFurtherTexts } from '../../ui/useFurtherTexts';
import { otherPeriod } from './useWish';
import type { WishForm } from './useWish';
import { WishText } from './WishText';

const dates = ['closedOn', 'receivedOn'] as const;

/** Over which days, and which date of a complaint counts. */
export function PeriodFields({ form }: { form: WishForm }) {
  const { sample } = useFurtherTexts();
  const { typed, change, quarters } = form;
  const remarks = [sample.running, sample.lastFull];
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
