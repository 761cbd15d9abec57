import { useState } from 'react';
import { isChoiceField } from '../../../../procedure/complaint/fields';
import type { Problem } from '../../../../procedure/adoption/rows/plannedRow';
import { useControlStyles } from '../../../../ui/controls/useControlStyles';
import { useFurtherTexts } from '../../../../ui/texts/useFurtherTexts';
import { useWording } from '../../../../ui/texts/wording';

/** What is longer isn't mended in a line. */
const longestShown = 200;

interface FixFieldProps {
  problem: Problem;
  label: string;
  /** Names what says that this isn't right either; `null` when nothing does. */
  wrongId: string | null;
  onFix: (text: string) => void;
}

/** What should stand in a cell: a choice counts at once, what is typed once the field is left. */
export function FixField({ problem, label, wrongId, onFix }: FixFieldProps) {
  const controls = useControlStyles();
  const { adopt } = useFurtherTexts();
  const { words } = useWording();
  const { field } = problem;
  const original = problem.original.length > longestShown ? '' : problem.original;
  const [typed, setTyped] = useState(original);
  const control = {
    'aria-label': label,
    className: controls.box,
    ...(wrongId !== null && { 'aria-invalid': true, 'aria-describedby': wrongId }),
  };
  if (isChoiceField(field)) {
    return (
      <select {...control} value="" onChange={({ target }) => onFix(target.value)}>
        <option value="">{adopt.trial.chooseValue}</option>
        {Object.entries<string>(words[field]).map(([code, word]) => (
          <option key={code} value={code}>
            {word}
          </option>
        ))}
      </select>
    );
  }
  const apply = () => {
    if (typed !== original || wrongId !== null) onFix(typed);
  };
  return (
    <input
      {...control}
      dir="auto"
      value={typed}
      autoComplete="off"
      onChange={({ target }) => setTyped(target.value)}
      onBlur={apply}
      onKeyDown={({ key }) => {
        if (key === 'Enter') apply();
      }}
    />
  );
}
