import { languageOf } from '../usecases/ports/languages';
import type { Fault, Language } from '../usecases/ports/ports';

export interface DialogPageRequest {
  language: Language;
  dark: boolean;
  /** A notice to show instead of a call; `seePane` for one whose words no address may bring. */
  notice: Fault | 'seePane' | null;
}

/** Faults that their code tells whole. */
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

/** What this page is to show, from its address: language, colours and the code of a notice; never data of a case. */
export function pageFrom(search: string): DialogPageRequest {
  const asked = new URLSearchParams(search);
  return {
    language: languageOf(asked.get('language')) ?? 'nl',
    dark: asked.has('dark'),
    notice: asked.has('message') ? noticeFrom(asked) : null,
  };
}

function noticeFrom(asked: URLSearchParams): Fault | 'seePane' {
  const message = asked.get('message');
  const code = plain.find((known) => known === message);
  if (code) return { code };
  // Anybody can write an address: of names and sentences in it nothing is shown, of Excel's own codes nothing but a code.
  const detail = /^[A-Za-z]{1,40}$/.exec(asked.get('detail') ?? '')?.[0];
  return message === 'unexpected' && detail ? { code: 'unexpected', detail } : 'seePane';
}
