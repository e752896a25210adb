import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles the page as the app is bundled, minified, into `folder`/page.js. */
export async function buildPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: pathOf('.'),
    define: { global: 'globalThis' },
    resolve: { alias: { events: pathOf('page/events.ts') } },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: pathOf('page/page.ts'),
        output: { entryFileNames: 'page.js', format: 'es', codeSplitting: false },
      },
    },
  });
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
