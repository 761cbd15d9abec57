import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { matchOptions } from './matchOptions';

interface Combo {
  value: string;
  options: readonly string[];
  onChange: (value: string) => void;
}

/** An editable combobox with a list: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export function useCombo({ value, options, onChange }: Combo) {
  const id = useId();
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = wanted ? matchOptions(options, value) : [];
  const open = shown.length > 0;

  const close = () => {
    setWanted(false);
    setActive(-1);
  };
  const show = () => setWanted(true);
  const type = (text: string) => {
    onChange(text);
    setActive(-1);
    show();
  };
  const choose = (option: string) => {
    onChange(option);
    close();
  };
  const move = (step: number) => {
    if (!open) show();
    else setActive((active + step + shown.length) % shown.length);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const activeOption = shown[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(active < 0 ? 0 : -1);
    else if (event.key === 'Escape' && open) close();
    else if (event.key === 'Enter' && activeOption !== undefined) choose(activeOption);
    else return;
    event.preventDefault();
  };

  const optionId = (index: number) => `${id}-${index}`;
  return {
    open,
    shown,
    active,
    listId: id,
    optionId,
    /** What ties the field to its list while that is there. */
    listed: {
      ...(open && { 'aria-controls': id }),
      ...(open && active >= 0 && { 'aria-activedescendant': optionId(active) }),
    },
    show,
    close,
    type,
    choose,
    onKeyDown,
  };
}
