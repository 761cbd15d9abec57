import type { CallbackReport } from '../procedure/callback/callback';
import type { CallbackNotes } from '../procedure/callback/callbackNotes';
import type { CallbackScript } from '../usecases/ports/ports';

/** What the dialog tells the pane. */
export type FromDialog =
  | { kind: 'ready' }
  | { kind: 'notes'; notes: CallbackNotes }
  | { kind: 'report'; report: CallbackReport }
  | { kind: 'leave' };

/** What the pane tells the dialog, once it is ready. */
export interface ToDialog {
  kind: 'script';
  script: CallbackScript;
  notes: CallbackNotes;
}

/**
 * Reads a message of the other page; `null` when it came from elsewhere. Clients without DialogOrigin 1.1 name no
 * origin and deliver within one domain only; on Windows and Mac the origin is an element of a native array, which may
 * be absent, `null`, empty or written as an address (`https://host/`).
 */
export function readMessage<T>(text: string, origin: string | null | undefined): T | null {
  if (origin && !isOwnOrigin(origin)) return null;
  // Our own origin runs our own code only: what it sent has the shape above.
  return JSON.parse(text) as T;
}

const isOwnOrigin = (origin: string) =>
  URL.canParse(origin) && new URL(origin).origin === window.location.origin;

/** Names the one origin that may hear a message, where the client knows how. */
export function toOwnOrigin(): Office.DialogMessageOptions | undefined {
  return Office.context.requirements.isSetSupported('DialogOrigin', '1.1')
    ? { targetOrigin: window.location.origin }
    : undefined;
}
