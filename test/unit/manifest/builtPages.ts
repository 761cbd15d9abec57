import { execFileSync } from 'node:child_process';

/** The HTML files that the production build emits, asked of webpack's own configuration (an ES module: own process). */
export function builtPages(): string[] {
  const ask = `
    import configure from './webpack.config.js';
    const { plugins } = await configure({ quiet: true }, { mode: 'production' });
    console.log(JSON.stringify(plugins.flatMap((plugin) => plugin.userOptions?.filename ?? [])));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', ask], { encoding: 'utf8' }),
  );
}
