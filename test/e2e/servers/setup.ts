import { fork } from 'node:child_process';
import { npmChromium } from '../browser/npmChromium';
import bundleFluent from '../../fluent/bundleFluent';
import { servers } from './servers';

/** Before the first end-to-end test: serves the production build on free ports and unpacks the browser, once. */
export default async function setup(): Promise<void> {
  npmChromium();
  await bundleFluent();
  const child = fork('test/e2e/servers/serve.ts', { execArgv: ['--import', 'tsx'] });
  servers.current = child;
  process.env['LOCAL_EXCEL_URL'] = await new Promise<string>((resolve, reject) => {
    child.once('message', (url) => resolve(String(url)));
    child.once('exit', (code) =>
      reject(new Error(`The servers stopped with code ${code}; they say why, above.`)),
    );
  });
}
