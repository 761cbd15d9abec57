import { fork } from 'node:child_process';
import { npmChromium } from '../browser/npmChromium';
import bundleFluent from '../../fluent/bundleFluent';
import { servers } from './servers';
import { tellAddresses } from './served';

/**
 * Before the first test: starts the servers on free ports and unpacks the browser, once. The production build takes longer, and
 * nobody waits for it here: tests of other levels run meanwhile, those that need it wait themselves (`served`).
 */
export default async function setup(): Promise<void> {
  const child = fork('test/e2e/servers/serve.ts', { execArgv: ['--import', 'tsx'] });
  servers.current = child;
  const listening = new Promise<void>((resolve, reject) => {
    child.once('message', (addresses) => resolve(tellAddresses(addresses)));
    child.once('exit', (code) =>
      reject(new Error(`The servers stopped with code ${code}; they say why, above.`)),
    );
  });
  npmChromium();
  await Promise.all([listening, bundleFluent()]);
}
