import { isAtLeast } from '../../engine/Requirements';
import type { RuntimeKind } from '../runtimeKind';
import type { Addin } from './parseManifest';

/**
 * What becomes of an add-in in an Excel with its base requirement sets, and with the shared runtime or without: where that is
 * less than its VersionOverrides ask for, the whole of them is left out and there is a pane without buttons (learn.microsoft.com:
 * Specify Office hosts and API requirements).
 */
export const addinFor = (addin: Addin, runtime: RuntimeKind): Addin => {
  const requirementSets: Record<string, string> = {
    ...addin.requirementSets,
    ...(runtime !== 'none' && { SharedRuntime: '1.1' }),
  };
  const has = ([name, version]: [string, string]) => isAtLeast(requirementSets[name] ?? '0', version);
  return Object.entries(addin.ribbonSets).every(has)
    ? { ...addin, requirementSets }
    : { ...addin, requirementSets, functionsUrl: '', runtimeUrl: '', groups: [] };
};
