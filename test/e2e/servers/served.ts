import { request } from 'playwright-core';
import { microsoftsHost } from './microsoftsHost';

/** jest starts its workers with the environment that its set-up left. */
const variable = 'LOCAL_EXCEL';

/** @param addresses what `serve.ts` said: of the local Excel and of the add-in. */
export function tellAddresses(addresses: unknown): void {
  process.env[variable] = JSON.stringify(addresses);
}

/**
 * How to start a browser so that it finds Microsoft's office.js at the server of the tests; none while that does not run.
 * The pages stay as they were built, with the address and the policy that an office gets.
 */
export function findsOfficeJs(): string[] {
  const told = process.env[variable];
  if (!told) return [];
  const { port } = new URL((JSON.parse(told) as { addin: string }).addin);
  return [`--host-resolver-rules=MAP ${microsoftsHost}:443 localhost:${port}`];
}

/** The local Excel's address, as soon as it and the add-in are built: until then the servers answer nobody. */
export async function served(): Promise<string> {
  const told = process.env[variable];
  if (!told) throw new Error('the servers of the end-to-end tests are not running');
  const { excel, addin } = JSON.parse(told) as { excel: string; addin: string };
  const client = await request.newContext({ ignoreHTTPSErrors: true });
  try {
    for (const page of [excel, `${addin}taskpane.html`]) {
      const answer = await client.get(page, { timeout: 0 });
      if (!answer.ok()) throw new Error(`${page} answers ${answer.status()}: ${await answer.text()}`);
    }
    return excel;
  } finally {
    await client.dispose();
  }
}
