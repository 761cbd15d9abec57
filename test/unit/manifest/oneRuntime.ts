import type { ManifestCheck } from './manifest';
import { childrenOf, elements } from './manifest';

/**
 * All that this add-in does happens in one page: with a runtime that lives as long as the workbook the same resource is named
 * everywhere, or Excel doesn't load it; without one the buttons that open a pane share its id.
 * https://learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime
 */
export const oneRuntime: ManifestCheck = (root) => {
  const paneIds = new Set(elements(root, 'TaskpaneId').map(({ text }) => text));
  const runtimes = elements(root, 'Runtime');
  if (runtimes.length === 0) {
    // Two ids would put two panes beside each other.
    return paneIds.size === 1 ? [] : [`the buttons open ${paneIds.size} panes instead of one`];
  }
  const [overrides] = elements(root, 'VersionOverrides');
  const pages = overrides ? elements(overrides, 'FunctionFile', 'SourceLocation') : [];
  const [runtime] = runtimes;
  const page = runtime?.attributes.resid;
  const address = elements(root, 'Url').find(({ attributes }) => attributes.id === page)?.attributes
    .DefaultValue;
  const first = childrenOf(root, 'DefaultSettings')[0]?.attributes.DefaultValue;
  const opening = pages.filter(({ name }) => name === 'SourceLocation').length;
  return [
    ...(runtimes.length === 1 ? [] : [`there are ${runtimes.length} runtimes instead of one`]),
    ...(runtime?.attributes.lifetime === 'long' ? [] : ['the runtime ends before the workbook']),
    ...pages
      .filter(({ attributes }) => attributes.resid !== page)
      .map(({ name, attributes }) => `<${name}> is "${attributes.resid}", the runtime is "${page}"`),
    ...(address === first ? [] : [`without the runtime the pane is ${first}, with it ${address}`]),
    // It says what `Office.addin.showAsTaskpane` shows.
    ...(opening === 1 ? [] : [`${opening} buttons open the pane by themselves instead of one`]),
    // Microsoft's documentation wants none under a host with a shared runtime.
    ...(paneIds.size === 0 ? [] : ['a pane has an id of its own']),
  ];
};
