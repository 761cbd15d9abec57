import type { KeyboardEvent } from 'react';

const steps: Partial<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrow keys choose the neighbouring tab: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function useRovingTabs() {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (!step) return;
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
    const next =
      tabs[
        step(
          tabs.findIndex((tab) => tab === document.activeElement),
          tabs.length,
        )
      ];
    event.preventDefault();
    next?.focus();
    next?.click();
  };
  return { onKeyDown };
}
