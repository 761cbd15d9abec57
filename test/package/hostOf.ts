import { parseArgs } from 'node:util';

/**
 * The address that a command was given as `--host`.
 * @throws Error with a sentence for the person who typed the command
 */
export function hostOf(args: readonly string[]): string {
  const { values } = parseArgs({ args: [...args], options: { host: { type: 'string' } } });
  const host = values.host ?? '';
  const url = URL.canParse(host) ? new URL(host) : null;
  if (url?.protocol === 'https:' && !url.search && !url.hash && !url.username)
    return url.href.replace(/\/+$/, '');
  throw new Error(
    `Say from which https address your office will serve it, "${host}" is none: npm run package -- --host https://klachten.example.nl`,
  );
}
