import { servePreview } from './servePreview';

const { url } = await servePreview(Number(process.env['PREVIEW_PORT'] ?? 3002));
console.log(`
  The pieces of the pane, in all their states, themes and languages:

      ${url}

  Stop with Ctrl+C.
`);
