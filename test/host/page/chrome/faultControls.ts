import { make } from '../element';

/** A row of the menu of faults: a label and what sets it. */
export const row = (label: string, control: HTMLElement): HTMLElement => make('label', {}, label, control);

export const toggle = (checked: boolean, set: (isOn: boolean) => void): HTMLInputElement => {
  const box = make('input', { type: 'checkbox', checked });
  box.addEventListener('change', () => set(box.checked));
  return box;
};

export const milliseconds = (now: number, set: (time: number) => void): HTMLInputElement => {
  const field = make('input', { type: 'number', min: '0', step: '100', value: String(now) });
  field.addEventListener('input', () => set(Math.max(0, field.valueAsNumber || 0)));
  return field;
};

export const select = <T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
  now: T,
  set: (value: T) => void,
): HTMLSelectElement => {
  const list = make('select', {}, ...values.map((value) => make('option', { value }, labels[value])));
  list.value = now;
  list.addEventListener('change', () => {
    const chosen = values.find((value) => value === list.value);
    if (chosen !== undefined) set(chosen);
  });
  return list;
};
