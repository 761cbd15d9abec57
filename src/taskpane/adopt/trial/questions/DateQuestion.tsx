import type { DateRule } from '../../../../procedure/adoption/cells/adoptionChoices';
import type { DateDecision } from '../../../../procedure/adoption/rows/adoptionPlan';
import { dayUnder, swap, writtenDay } from '../../../../procedure/adoption/cells/writtenDay';
import type { Day } from '../../../../procedure/calendar/day';
import { ChoiceField } from '../../../../ui/controls/ChoiceField';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../../ui/texts/wording';

/** Enough to see the difference. */
const examplesShown = 2;

interface DateQuestionProps {
  decision: DateDecision;
  header: string;
  today: Day;
  onChoose: (rule: DateRule) => void;
}

/** In which order a column writes its dates, with examples from their own list. */
export function DateQuestion({ decision, header, today, onChoose }: DateQuestionProps) {
  const { adopt } = useFurtherTexts();
  const { texts } = useWording();
  const { trial } = adopt;
  const chosen = decision.by === null ? -1 : decision.options.findIndex((rule) => same(rule, decision.rule));
  const examples = (rule: DateRule) =>
    decision.samples
      .slice(0, examplesShown)
      .flatMap((sample) => {
        const written = dayUnder(writtenDay(sample, false, today), { ...rule, swapped: false }, today);
        if (written === null) return [];
        return [trial.dateExample(sample, texts.longDay(rule.swapped ? swap(written) : written))];
      })
      .join('; ');
  const maySwap = decision.options.some(({ swapped }) => swapped);
  const labelOf = ({ order, swapped }: DateRule) => {
    if (swapped) return trial.swapped;
    return maySwap ? trial.asShown : trial.order[order];
  };
  return (
    <ChoiceField
      name={`dates ${decision.column}`}
      label={trial.dateQuestion(header)}
      value={String(chosen)}
      choices={decision.options.map((rule, index) => ({
        code: String(index),
        label: labelOf(rule),
        criterion: examples(rule),
      }))}
      onChange={(code) => {
        const rule = decision.options[Number(code)];
        if (rule) onChoose(rule);
      }}
    />
  );
}

const same = (one: DateRule, other: DateRule) => one.order === other.order && one.swapped === other.swapped;
