export type ButtonAction = { kind: 'pane'; url: string } | { kind: 'function'; name: string };

export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  /** URL of the 32-pixel icon. */
  icon: string;
  action: ButtonAction;
}

export interface RibbonGroup {
  label: string;
  buttons: RibbonButton[];
}

/** What the host reads from an add-in's manifest. */
export interface Addin {
  name: string;
  /** The task pane's page when no button was pressed yet. */
  paneUrl: string;
  /** The page that runs the buttons' functions; '' when there is none. */
  functionsUrl: string;
  /** The page that lives as long as the workbook and is pane and functions in one; '' when there is none. */
  runtimeUrl: string;
  /** Requirement sets to their minimum versions. */
  requirementSets: Record<string, string>;
  /** The same of what buttons and runtime need. */
  ribbonSets: Record<string, string>;
  groups: RibbonGroup[];
}

const all = (parent: Element, name: string): Element[] => [...parent.getElementsByTagNameNS('*', name)];
const children = (parent: Element | undefined, name: string): Element[] =>
  [...(parent?.children ?? [])].filter((child) => child.localName === name);
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';
const typeOf = (element: Element | undefined): string =>
  [...(element?.attributes ?? [])].find(({ localName }) => localName === 'type')?.value ?? '';

const localised = (element: Element | undefined, language: string): string => {
  if (!element) return '';
  const override = children(element, 'Override').find((one) => attribute(one, 'Locale') === language);
  return override ? attribute(override, 'Value') : attribute(element, 'DefaultValue');
};

type Lookup = (reference: Element | undefined) => string;

const resources = (root: Element, language: string): Lookup => {
  const texts = new Map(
    ['Image', 'Url', 'String']
      .flatMap((name) => all(root, name))
      .filter((element) => element.hasAttribute('id'))
      .map((element) => [attribute(element, 'id'), localised(element, language)]),
  );
  return (reference) => texts.get(attribute(reference, 'resid')) ?? '';
};

const readSets = (parent: Element | undefined): Record<string, string> => {
  const sets = children(parent, 'Requirements').flatMap((requirements) => all(requirements, 'Set'));
  return Object.fromEntries(sets.map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]));
};

const readButton = (control: Element, textOf: Lookup): RibbonButton => {
  const [action] = children(control, 'Action');
  const icons = children(control, 'Icon').flatMap((icon) => all(icon, 'Image'));
  const tip = children(control, 'Supertip').flatMap((supertip) => children(supertip, 'Description'))[0];
  return {
    id: attribute(control, 'id'),
    label: textOf(children(control, 'Label')[0]),
    tip: textOf(tip),
    icon: textOf(icons.find((image) => attribute(image, 'size') === '32') ?? icons[0]),
    action:
      typeOf(action) === 'ExecuteFunction' && action
        ? { kind: 'function', name: all(action, 'FunctionName')[0]?.textContent?.trim() ?? '' }
        : { kind: 'pane', url: textOf(action && all(action, 'SourceLocation')[0]) },
  };
};

/**
 * Reads the parts of an add-in-only manifest that the ribbon, the pane, their runtime and the requirement sets need, its texts in
 * `language` (such as en-US) where the manifest overrides them.
 * @throws Error when the text is no XML
 */
export const parseManifest = (xml: string, language: string): Addin => {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const root = document.documentElement;
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(`The manifest is no XML: ${fault.textContent}`);
  const textOf = resources(root, language);
  const runtime = all(root, 'Runtime').find((one) => attribute(one, 'lifetime') === 'long');
  return {
    name: localised(children(root, 'DisplayName')[0], language),
    paneUrl: attribute(all(root, 'SourceLocation')[0], 'DefaultValue'),
    functionsUrl: textOf(all(root, 'FunctionFile')[0]),
    runtimeUrl: textOf(runtime),
    requirementSets: readSets(root),
    ribbonSets: readSets(children(root, 'VersionOverrides')[0]),
    groups: all(root, 'Group').map((group) => ({
      label: textOf(children(group, 'Label')[0]),
      buttons: children(group, 'Control').map((control) => readButton(control, textOf)),
    })),
  };
};
