import { execFileSync } from 'node:child_process';

/** The HTML files of the production build and their text, without the scripts of the build, asked of webpack's own configuration (an ES module: own process). */
export function builtPages(): Record<string, string> {
  const ask = `
    import configure from './webpack.config.js';
    const { plugins } = await configure({ quiet: true }, { mode: 'production' });
    const pages = plugins.flatMap(({ userOptions }) => (userOptions?.templateContent ? [userOptions] : []));
    const groups = { get: () => ({ getFiles: () => [] }) };
    const compilation = { entrypoints: groups, namedChunkGroups: groups };
    const texts = pages.map(({ filename, templateContent }) => [filename, templateContent({ compilation })]);
    console.log(JSON.stringify(Object.fromEntries(texts)));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', ask], { encoding: 'utf8' }),
  );
}
