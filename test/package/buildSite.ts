import webpack from 'webpack';
import configure from '../../webpack.config.js';

/**
 * Builds the add-in for production into a folder, which is emptied first.
 * @param host the https address it will be served from, e.g. `https://klachten.example.nl`
 * @throws Error with what webpack says
 */
export async function buildSite(folder: string, host: string): Promise<void> {
  const build = await configure({ host, quiet: true }, { mode: 'production' });
  const compiler = webpack({ ...build, output: { ...build.output, path: folder } });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only' })));
      // What was built is kept for the next build before this one counts as done.
      else compiler.close((broken) => (broken ? reject(broken) : resolve()));
    });
  });
}
