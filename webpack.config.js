import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { licences } from './src/site/licences.mjs';
import { lighterFluent } from './src/site/lighterFluent.mjs';
import { manualFiles } from './src/site/manualFiles.mjs';
import { asManifestVersion, version } from './src/site/version.mjs';

const localhost = 'https://localhost:3000';
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Builds the add-in's two pages with one runtime and shared chunks.
 *
 * - `--env officeJs=<URL>`: where the pages load office.js from; production takes Microsoft's CDN, as the store demands.
 * - `--env host=<https URL>`: the address the add-in will be served from, written into dist/manifest.xml.
 * - `--env https`: `webpack serve` on a certificate that this machine trusts (Excel accepts no other).
 * - `--env quiet`: only warnings and errors.
 */
export default async function (env = {}, argv = {}) {
  const production = argv.mode === 'production';
  const host = productionHost(env.host);
  const page = (name, title, { early: script, parts = [] } = {}) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      chunks: [name],
      templateContent: ({ compilation: { entrypoints, namedChunkGroups } }) => {
        const groups = [entrypoints.get(name), ...parts.map((part) => namedChunkGroups.get(part))];
        const versioned = script ? [`${script}?${version}`] : [];
        const scripts = [...versioned, ...scriptsOf(groups)];
        return pageTemplate({ title, officeJs: env.officeJs ?? officeCdn, early: versioned, scripts });
      },
      minify: false,
    });

  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    // Of what has not changed since, in node_modules/.cache: the second start and the second run of the tests wait less.
    cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    entry: {
      taskpane: './src/taskpane/main.tsx',
      dialog: './src/dialog/main.tsx',
    },
    output: {
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        // The barrel of icons costs megabytes; this turns each import into that of a single icon.
        { test: /\.[mc]?[jt]sx?$/, enforce: 'pre', use: ['@fluentui/react-icons-atomic-webpack-loader'] },
        { test: /\.tsx?$/, use: { loader: 'swc-loader', options: swcOptions(production) } },
      ],
    },
    optimization: {
      runtimeChunk: 'single',
      // The shortest names for those that are asked for most: 0.45 KB gzip less of the first load than with names that outlive a change.
      ...(production && { moduleIds: 'size' }),
      // Few files: small ones compress worse and cost a request each.
      splitChunks: { chunks: 'all', minSize: 60_000 },
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          // Once more over what the first pass made of it: 0.2 KB gzip less to wait for.
          minimizerOptions: { compress: { passes: 3 } },
        }),
      ],
    },
    performance: { hints: false },
    stats: env.quiet ? 'errors-warnings' : 'minimal',
    plugins: [
      ...lighterFluent(),
      page('taskpane', 'Klachtenregister', { early, parts: firstParts }),
      page('dialog', 'Terugbellen'),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets', noErrorOnMissing: true },
          { from: `src/taskpane/${early}` },
          ...manualFiles,
          // What a pane that stays open asks now and then.
          { from: 'package.json', to: 'version.json', transform: () => JSON.stringify({ version }) },
          {
            from: 'manifest.xml',
            noErrorOnMissing: true,
            transform: (text) => asManifestVersion(text.toString()).replaceAll(localhost, host),
          },
        ],
      }),
      ...(production ? [{ apply: watchFirstLoad(env.quiet) }, licences()] : []),
    ],
    devServer: {
      host: 'localhost',
      port: 3000,
      hot: false,
      liveReload: true,
      setupMiddlewares: withoutTools,
      headers: readByExcel,
      ...(env.https ? { server: { type: 'https', options: await trustedCertificate() } } : {}),
    },
  };
}

/**
 * webpack-dev-server lets any page that is open in a browser on this machine start an editor on any file (`open-editor`) and
 * build anew (`invalidate`), without asking who it is. Nothing here needs these tools of its own. Its check of who asks
 * would keep Excel, which is another site, from the icons of the ribbon; a script of another site reads nothing all the same.
 */
export const withoutTools = (middlewares) =>
  middlewares.filter(
    ({ name = '' }) => !name.startsWith('webpack-dev-server-') && name !== 'cross-origin-header-check',
  );

/** Excel on the web fetches the manifest out of a page of its own (`npm run start:web`; Office-Addin-TaskPane #158): only that. */
export const readByExcel = ({ url = '' }) =>
  /^\/manifest\.xml(\?|$)/.test(url) ? { 'Access-Control-Allow-Origin': '*' } : {};

function productionHost(host = localhost) {
  const url = URL.canParse(host) ? new URL(host) : null;
  if (url?.protocol !== 'https:') throw new Error(`--env host=… must be an https address, not "${host}"`);
  return url.href.replace(/\/+$/, '');
}

/**
 * What a page may load: our own files and office.js, which fetches the rest of itself from where it stands. Fluent writes
 * its styles in the page. Who may frame the pages, a page can't say of itself: that is a header (`src/site/headers.mjs`).
 */
const policy = (officeJs) => {
  const office = URL.canParse(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${office.trim() || "'none'"}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
};

/**
 * Each script is asked for at once and waits its turn: where a page says itself what it may load, Chromium looks for no scripts
 * ahead of the one that it waits for, which is office.js.
 */
const pageTemplate = ({ title, officeJs, early, scripts }) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(officeJs)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="version" content="${version}" />
    <title>${title}</title>
    <style>
      html, body, #root { height: 100%; margin: 0; }
    </style>
    ${scripts.map((script) => `<link rel="preload" as="script" href="${script}" />`).join('\n    ')}
    ${[officeJs, ...early].map((script) => `<script src="${script}"></script>`).join('\n    ')}
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

const swcOptions = (production) => ({
  jsc: {
    target: 'es2020',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', development: !production } },
  },
});

async function trustedCertificate() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions();
}

/** What answers the ribbon before the rest of the pane is there; a file that stands in the page as it is. */
const early = 'answerEarly.js';

/** What the pane loads before it shows its form: the form itself, the larger of the languages, and a theme. */
const firstParts = ['new', 'nl', 'light'];

/** Kilobytes of our own JavaScript, gzipped, that a person waits for before the form shows; set by the issue of intake. */
const firstLoadLimit = 130;

const scriptsOf = (groups) =>
  new Set(groups.flatMap((group) => group.getFiles()).filter((file) => file.endsWith('.js')));

/** Prints what the first load weighs, and fails the build above the limit. */
const watchFirstLoad = (quiet) => (compiler) => {
  compiler.hooks.emit.tap('FirstLoad', ({ assets, entrypoints, namedChunkGroups, errors }) => {
    const groups = [entrypoints.get('taskpane'), ...firstParts.map((name) => namedChunkGroups.get(name))];
    const scripts = scriptsOf(groups).add(early);
    const bytes = [...scripts].reduce((sum, file) => sum + gzipSync(assets[file].source()).length, 0);
    const weight = `pane with its form: ${(bytes / 1024).toFixed(1)} KB gzip in ${scripts.size} files`;
    if (!quiet) console.log(weight);
    if (bytes > firstLoadLimit * 1024) errors.push(new Error(`${weight}, more than ${firstLoadLimit} KB`));
  });
};
