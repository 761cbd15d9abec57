import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Builds the page of the local Excel; it is served from memory and never shipped. */
export default function () {
  return {
    mode: 'development',
    // The library for .xlsx files checks itself, four times slower, unless it believes to be in production.
    optimization: { nodeEnv: 'production' },
    devtool: false,
    cache: {
      type: 'filesystem',
      name: 'local-excel',
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    context: folder,
    entry: { page: './main.ts' },
    output: { filename: '[name].js', chunkFilename: '[name].js', path: `${folder}/dist` },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: {
            loader: 'swc-loader',
            options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [
      new HtmlPlugin({ template: './index.html', minify: false }),
      new CopyPlugin({ patterns: ['page.css'] }),
    ],
  };
}
