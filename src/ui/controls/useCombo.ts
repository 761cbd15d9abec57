import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { isListed, matchOptions } from './matchOptions';

interface Combo {
  value: string;
  options: readonly string[];
  onChange: (value: string) => void;
  /** Puts what was typed into the list; stands below the options. */
  onAdd?: ((value: string) => void) | undefined;
}

/** A longer text is no name; one line of a list holds it. */
const longestName = 100;

/** An editable combobox with a list: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export function useCombo({ value, options, onChange, onAdd }: Combo) {
  const id = useId();
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = wanted ? matchOptions(options, value) : [];
  const name = value.trim();
  const isNew = onAdd !== undefined && name !== '' && name.length <= longestName && !isListed(options, name);
  const addition = wanted && isNew ? name : null;
  const count = shown.length + (addition === null ? 0 : 1);
  const open = count > 0;

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
  const add = () => {
    if (addition !== null) onAdd?.(addition);
    close();
  };
  const move = (step: number) => {
    if (!open) show();
    else setActive((active + step + count) % count);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const activeOption = shown[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(active < 0 ? 0 : -1);
    else if (event.key === 'Escape' && open) close();
    else if (event.key === 'Enter' && activeOption !== undefined) choose(activeOption);
    else if (event.key === 'Enter' && active >= 0 && active === shown.length) add();
    else return;
    event.preventDefault();
  };

  const optionId = (index: number) => `${id}-${index}`;
  return {
    open,
    shown,
    /** What can be added to the list; `null`: nothing. Its place is right after the options. */
    addition,
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
    add,
    onKeyDown,
  };
}
