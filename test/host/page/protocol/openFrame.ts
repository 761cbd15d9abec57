import type { AddinFrame } from './AddinFrame';

export interface FrameRequest {
  url: string;
  /** The add-in's user interface language, such as nl-NL. */
  language: string;
  opener?: AddinFrame;
  /** In the shared runtime: whether its pane is there. */
  visibility?: 'Visible' | 'Hidden';
}

// As Excel on the web: pop-ups and downloads, but no alert, confirm or prompt.
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** How office.js knows that it runs in Excel on the web, in the form of its `_host_Info` parameter. */
export const hostInfo = (language: string, kind: 'page' | 'dialog' | 'shared'): string =>
  [
    'Excel',
    'Web',
    '16.00',
    language,
    crypto.randomUUID(),
    kind === 'dialog' ? 'isDialog' : '',
    '',
    // `OSF.HostInfoFlags.SharedApp` in office.js's debug source; a dialog has a runtime of its own.
    kind === 'shared' ? '1' : '0',
  ].join('$');

/** The page's address with `_host_Info`; office.js wants its dollars unescaped. */
export const addressFor = (url: string, info: string): string => {
  const address = new URL(url);
  address.searchParams.set('_host_Info', info);
  return address.href.replaceAll('%24', '$');
};

/** Makes the frame of a page of the add-in; it loads once the caller puts it in the document. */
export const openFrame = ({ url, language, opener, visibility }: FrameRequest): AddinFrame => {
  // Fresh for each load: office.js restores unsaved settings of a conversation from the session's storage.
  const conversation = crypto.randomUUID();
  const controlId = crypto.randomUUID();
  const info = hostInfo(language, opener ? 'dialog' : visibility ? 'shared' : 'page');
  const element = document.createElement('iframe');
  element.name = JSON.stringify({
    baseFrameName: `_xdm_${conversation}`,
    hostInfo: info,
    xdmInfo: `${conversation}|${controlId}|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  element.setAttribute('sandbox', sandbox);
  element.allow = 'clipboard-read; clipboard-write';
  element.src = addressFor(url, info);
  const frame = { conversation, controlId, origin: new URL(url).origin, element, subscriptions: new Map() };
  return { ...frame, ...(opener && { opener }), ...(visibility && { visibility }) };
};
