import { spawn } from 'node:child_process';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { VitePWA } from 'vite-plugin-pwa';
import type { InlineConfig, Plugin } from 'vite';
import type { ManifestOptions } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { sharedFilesField } from './src/app/sending/arrived-files.ts';
import { sharedAddresses, shareTarget } from './src/sync/page-addresses.ts';
import { chromiumLaunch } from './test/support/a-chromium.ts';
import { closingLine } from './test/support/closing-line.ts';
import { LongestFirst } from './test/support/longest-first.ts';

/** What a desa's report comes in; `.xls` too: what can be read of it is, and the rest is told what to do. */
const sharedTypes: Record<string, string[]> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.ms-excel': ['.xls'],
  'text/csv': ['.csv'],
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
};

const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Tepat',
  short_name: 'Tepat',
  description: packageJson.description,
  lang: 'id',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  theme_color: '#0b4f40',
  background_color: '#0b4f40',
  categories: ['government', 'productivity'],
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
  shortcuts: [
    { name: 'Papan kecamatan', short_name: 'Papan', url: '/papan' },
    { name: 'Antrean pemeriksaan', short_name: 'Antrean', url: '/antrean' },
    { name: 'Tanda terima', url: '/tanda-terima' },
  ],
  share_target: {
    action: shareTarget,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      title: 'title',
      text: 'text',
      url: 'url',
      files: [
        { name: sharedFilesField, accept: [...Object.entries(sharedTypes).flat(2), 'text/plain'] },
      ],
    },
  },
  file_handlers: [{ action: sharedAddresses.berkasMasuk, accept: sharedTypes }],
};

/** The plugin would name the worker after its source: `/sw.js` says what it is. */
function buildFromIndex({ build }: InlineConfig): void {
  if (build?.lib) build.lib.entry = 'sw/index.ts';
}

const pwa = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'sw',
  filename: 'sw.js',
  integration: { configureCustomSWViteBuild: buildFromIndex },
  registerType: 'prompt',
  // `worker-bridge.ts` registers it, once the app stands.
  injectRegister: false,
  manifest,
  includeManifestIcons: false,
  injectManifest: {
    rollupFormat: 'iife',
    globPatterns: ['**/*.{js,css,html,woff2}'],
  },
});

/** `npm run dev`: the server with its samples beside vite, started anew when its code changes. */
const apiPort = process.env['PORT'] ?? '8080';
const apiServer: Plugin = {
  name: 'api-server',
  apply: (_, { command, isPreview }) =>
    command === 'serve' && isPreview !== true && !process.env['VITEST'],
  config: () => ({ server: { proxy: { '/api': `http://127.0.0.1:${apiPort}` } } }),
  configureServer: ({ httpServer }) => {
    const server = spawn(process.execPath, ['--watch', 'src/server/main.ts', '--dev'], {
      env: { ...process.env, HOST: '127.0.0.1', PORT: apiPort },
      stdio: 'inherit',
    });
    httpServer?.once('close', () => server.kill());
  },
};

const browserProject = async (): Promise<TestProjectInlineConfiguration> => ({
  plugins: [preact()],
  // Known beforehand: finding one in the middle of a run would load the page again.
  optimizeDeps: {
    include: [
      'dexie',
      'idb',
      'preact',
      'preact/hooks',
      'preact/test-utils',
      '@preact/signals',
      'preact-iso',
      'workbox-window',
      'zod/mini',
      'canonicalize',
      'fast-check',
      'n2words/id-ID',
    ],
  },
  test: {
    name: 'browser',
    include: ['test/**/*.browser.test.ts', 'test/**/*.browser.test.tsx'],
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: await chromiumLaunch() }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

interface ChunkGroup {
  readonly name: string;
  readonly tags?: ['$initial'];
  readonly test?: RegExp;
}

/**
 * Chunks by folder, the first that fits: one script for the first load, since twelve small ones compress
 * worse and cost a round trip each, and one for the frame that every form opens with. The rest is cut where
 * the pages load it. `test/size.test.ts` looks that every folder here is there.
 */
export const chunkGroups: ChunkGroup[] = [
  { name: 'first', tags: ['$initial'] },
  { name: 'form', test: /src\/app\/reports\/frame\// },
];

/** Long by nature: with all photos, all settings, all refusals. */
const longTests = 'test/**/*.long.test.ts';
/** A bound for what hangs, not for what is slow: these machines are shared. */
const patienceMs = 60_000;
const env = { TZ: 'Asia/Jakarta' };

export default defineConfig(async () => ({
  plugins: [preact(), pwa, apiServer],
  define: { __APP_VERSION__: JSON.stringify(process.env['APP_VERSION'] ?? packageJson.version) },
  // Dexie's modern build; by its name the older, larger one would be taken.
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  build: {
    target: 'es2022',
    sourcemap: false,
    // What the worker keeps needs no preloading, and the lists of it would be in the first load.
    modulePreload: false,
    manifest: true,
    rolldownOptions: {
      // One script for the first load: twelve small ones compress worse and cost a round trip each.
      output: {
        hashCharacters: 'hex' as const,
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: { groups: chunkGroups },
      },
    },
  },
  test: {
    reporters: ['default', closingLine],
    // Two also where there are only two cores: a journey waits half of its time.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/**/*.browser.test.ts', 'test/bench/**', longTests],
          // No module keeps a state that a test could see: loading all of them for each file takes a minute.
          isolate: false,
          testTimeout: patienceMs,
          hookTimeout: patienceMs,
          env,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: [longTests],
          testTimeout: 3 * patienceMs,
          hookTimeout: 3 * patienceMs,
          // After the others: a browser beside a busy machine is slow.
          sequence: { groupOrder: 1 },
          env,
        },
      },
      {
        // What `npm test` leaves to `npm run test:long`.
        test: {
          name: 'long',
          include: [longTests, 'test/scenarios/random-histories.test.ts'],
          testTimeout: 3 * patienceMs,
          hookTimeout: 3 * patienceMs,
          sequence: { groupOrder: 2 },
          env: { ...env, HISTORIES: process.env['HISTORIES'] ?? '2000' },
        },
      },
      ...(process.env['VITEST'] ? [await browserProject()] : []),
    ],
  },
}));
