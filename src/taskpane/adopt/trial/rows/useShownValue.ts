import { isChoiceField } from '../../../../procedure/complaint/fields';
import type { ComplaintField } from '../../../../procedure/complaint/complaint';
import { useWording } from '../../../../ui/texts/wording';

/** A value as the register will show it: a choice by its word. */
export function useShownValue(): (field: ComplaintField, value: string) => string {
  const { words } = useWording();
  return (field, value) => {
    if (!isChoiceField(field)) return value;
    const found = Object.entries<string>(words[field]).find(([code]) => code === value);
    return found?.[1] ?? value;
  };
}
