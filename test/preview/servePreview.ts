import { context } from 'esbuild';

const folder = 'test/preview';

/**
 * Serves the page of the pieces on this computer and builds it anew when a file changes. Nothing is written.
 * @param port 0 for any that is free
 */
export async function servePreview(port: number): Promise<{ url: string; stop: () => Promise<void> }> {
  const building = await context({
    entryPoints: [`${folder}/main.tsx`],
    bundle: true,
    outdir: folder,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    // A piece is shown under the name of its component.
    keepNames: true,
    sourcemap: true,
    logLevel: 'warning',
  });
  await building.watch();
  const served = await building.serve({ host: '127.0.0.1', port, servedir: folder });
  return { url: `http://localhost:${served.port}/`, stop: () => building.dispose() };
}
