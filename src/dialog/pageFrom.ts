import { languageOf } from '../usecases/ports/languages';
import type { Fault, Language } from '../usecases/ports/ports';

export interface DialogPageRequest {
  language: Language;
  dark: boolean;
  /** A notice to show instead of a call. */
  notice: Fault | null;
}

const plain = [
  'cellEditMode',
  'protected',
  'readOnly',
  'date1904',
  'sessionExpired',
  'offline',
  'busy',
  'notLoaded',
  'tooLarge',
  'registerMissing',
  'renamed',
  'rowMissing',
  'notVerified',
  'replyLost',
  'unsupported',
] as const satisfies Fault['code'][];

const named = [
  'sheetMissing',
  'columnMissing',
  'tableConverted',
  'nameTaken',
] as const satisfies Fault['code'][];

/** What this page is to show, from its address: language, colours and the code of a notice; never data of a case. */
export function pageFrom(search: string): DialogPageRequest {
  const asked = new URLSearchParams(search);
  return {
    language: languageOf(asked.get('language')) ?? 'nl',
    dark: asked.has('dark'),
    notice: asked.has('message') ? faultFrom(asked) : null,
  };
}

function faultFrom(asked: URLSearchParams): Fault {
  const message = asked.get('message');
  const code = plain.find((known) => known === message);
  if (code) return { code };
  const namedCode = named.find((known) => known === message);
  if (namedCode) return { code: namedCode, name: asked.get('name') ?? '' };
  return { code: 'unexpected', detail: asked.get('detail') ?? message ?? '' };
}
