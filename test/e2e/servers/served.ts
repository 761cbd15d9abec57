import { request } from 'playwright-core';

/** jest starts its workers with the environment that its set-up left. */
const variable = 'LOCAL_EXCEL';

/** @param addresses what `serve.ts` said: of the local Excel and of the add-in. */
export function tellAddresses(addresses: unknown): void {
  process.env[variable] = JSON.stringify(addresses);
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
      if (!answer.ok()) throw new Error(`${page} answers ${answer.status()}`);
    }
    return excel;
  } finally {
    await client.dispose();
  }
}
