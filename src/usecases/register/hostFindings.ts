import type { HostFinding, HostState } from '../ports/hostPorts';

/**
 * What a person has to know of their Excel before they begin (issue 16); nothing while all is well. Separators and the
 * language of functions don't matter, because everything goes to Excel as en-US: only what a person types in a cell is read
 * by the system's own settings.
 */
export function hostFindings({ isReadOnly, calculates, shortDate }: HostState): HostFinding[] {
  return [
    ...(isReadOnly ? (['readOnly'] as const) : []),
    ...(calculates ? [] : (['calculation'] as const)),
    // The register shows days as dd-mm-yyyy in every language.
    ...(/^M/.test(shortDate) ? (['monthFirst'] as const) : []),
  ];
}
