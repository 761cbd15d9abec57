import type { NotesIssue } from '../procedure/callback/readNotes';
import type { Texts } from '../i18n/texts';

/** Says what a field of the notes asks for. */
export function notesSentence(texts: Texts, issue: NotesIssue | undefined): string | undefined {
  if (!issue) return undefined;
  const { field, ...rest } = issue;
  return rest.code === 'required'
    ? (texts.callback.need[field] ?? texts.callback.needText)
    : texts.issueSentence({ field: 'callbackOn', ...rest });
}
