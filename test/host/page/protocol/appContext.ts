import type { AddinFrame } from './AddinFrame';

export interface ContextSource {
  addinName: string;
  /** Language of the user interface, such as nl-NL. */
  language: string;
  documentUrl: string;
  /** Name of each requirement set to its highest version. */
  requirementSets: Record<string, string>;
  /** `Office.context.document.settings`: name to JSON text. */
  settings: Iterable<readonly [string, string]>;
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
/** How a page in the shared runtime begins; office.js's `initialDisplayModeMappings`. */
const DISPLAY_MODES = { Hidden: 1, Visible: 2 };

/** The answer to office.js's handshake: where it runs. */
export const appContext = (frame: AddinFrame, source: ContextSource) => ({
  _id: frame.controlId,
  _appInstanceId: frame.controlId,
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: '16.0',
  _appMinorVersion: 0,
  _hostFullVersion: '16.0.0.0',
  _appUILocale: source.language,
  _dataLocale: source.language,
  _docUrl: source.documentUrl,
  _clientMode: READ_WRITE,
  _osfControlType: TASK_PANE,
  _settings: [...source.settings],
  _reason: 'inserted',
  _requirementMatrix: JSON.stringify(source.requirementSets),
  _eToken: '',
  _correlationId: frame.conversation,
  _addinName: source.addinName,
  _appDomains: [frame.origin],
  _clientWindowWidth: innerWidth,
  _clientWindowHeight: innerHeight,
  ...(frame.visibility && { _initialDisplayMode: DISPLAY_MODES[frame.visibility] }),
});
