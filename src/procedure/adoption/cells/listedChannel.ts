import { channelKey } from './choiceWords';

/** What channels were called in drafts before offices had their own list of them. */
const codes: readonly string[] = ['phone', 'letter', 'email', 'website', 'counter'];

/**
 * A channel as the office's own list calls it, which has a word of that meaning (`phone`: “Tel.”), or `''`. What is on the
 * list, and what was never more than a name, stays as it is.
 */
export function listedChannel(text: string, channels: readonly string[]): string {
  if (channels.includes(text) || !codes.includes(text)) return text;
  return channels.find((name) => channelKey(name) === text) ?? '';
}
