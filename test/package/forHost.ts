/** The address that texts and configurations name where an office's own is meant. */
const example = 'klachten.example.nl';

/** A text for the office's own address: with its path in a sentence, only the server's name in a configuration. */
export const forHost = (text: string, host: string): string => {
  const url = new URL(host);
  return text.replaceAll(`https://${example}`, url.href.replace(/\/$/, '')).replaceAll(example, url.hostname);
};
