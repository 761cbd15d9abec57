import type { ManifestCheck } from './manifest';
import { elements } from './manifest';

/**
 * The order of elements as Microsoft documents it for task-pane add-ins; Office refuses a manifest that leaves it.
 * Only parents that this add-in uses are listed, so a new one has to be looked up first.
 * https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
const order: Record<string, string> = {
  OfficeApp: `Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl
    SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides`,
  DisplayName: 'Override',
  Description: 'Override',
  IconUrl: 'Override',
  HighResolutionIconUrl: 'Override',
  SupportUrl: 'Override',
  DefaultSettings: 'SourceLocation',
  SourceLocation: 'Override',
  Requirements: 'Sets Methods',
  Sets: 'Set',
  VersionOverrides: 'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins',
  Hosts: 'Host',
  Host: 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime',
  Runtime: 'Override',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  ExtensionPoint: 'OfficeTab',
  OfficeTab: 'Group',
  Group: 'Label Icon Control',
  Control: 'Label Supertip Icon Action Enabled',
  Supertip: 'Title Description',
  Icon: 'Image',
  Action: 'TaskpaneId SourceLocation Title FunctionName',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image',
  Image: 'Override',
  Urls: 'Url',
  Url: 'Override',
  ShortStrings: 'String',
  LongStrings: 'String',
  String: 'Override',
};

/** Children that Office needs; the documentation of each element says so. */
const required: Record<string, string> = {
  OfficeApp: `Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl
    Hosts Requirements DefaultSettings Permissions VersionOverrides`,
  DesktopFormFactor: 'FunctionFile ExtensionPoint',
  Group: 'Label Icon Control',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
};

const words = (text = '') => text.split(/\s+/).filter(Boolean);

export const elementOrder: ManifestCheck = (root) =>
  elements(root).flatMap(({ name, children }) => {
    const allowed = words(order[name]);
    const places = children.map((child) => allowed.indexOf(child.name));
    const lastBefore = (place: number) => Math.max(-1, ...places.slice(0, place));
    return [
      ...children
        .filter((_child, place) => places[place] === -1)
        .map((child) => `<${child.name}> does not belong in <${name}>`),
      ...children
        .filter((child, place) => allowed.includes(child.name) && lastBefore(place) > (places[place] ?? 0))
        .map((child) => `<${child.name}> stands too late in <${name}>`),
      ...words(required[name])
        .filter((needed) => !children.some((child) => child.name === needed))
        .map((needed) => `<${name}> lacks <${needed}>`),
    ];
  });
