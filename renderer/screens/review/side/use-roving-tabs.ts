import type { KeyboardEvent } from 'react';

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** The arrow keys go from tab to tab, as in every tab list. */
export function useRovingTabs<T extends string>(tabs: readonly T[], tab: T, choose: (tab: T) => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = (tabs.indexOf(tab) + step + tabs.length) % tabs.length;
    const next = tabs[at];
    if (next === undefined) return;
    choose(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
}
