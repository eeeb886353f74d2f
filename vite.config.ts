/**
 * Builds everything: `dist/chrome`, `dist/firefox` and the command line in `out/tools`.
 * Each row of `PIECES` is one self-contained bundle; no loader, no shared chunks, so that a
 * content script is one classic script and nothing needs to be web-accessible. The extension's own
 * pages are modules that share what they have in common.
 */
import { readFileSync } from 'node:fs';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { BROWSERS, type Browser } from './tools/build/browsers.ts';
import { joinCatalogue } from './tools/build/catalogue.ts';
import { shipPages } from './tools/build/pages.ts';
import { shipFiles } from './tools/build/ship-files.ts';
import { toolsOf } from './tools/build/tools.ts';

type Entries = Record<string, string>;

/** Classic scripts, which can't import. */
const PIECES: Entries = {
  content: 'extension/content/index.ts',
  follow: 'extension/following/index.ts',
  warning: 'extension/warning/index.ts',
  background: 'extension/background/index.ts',
};

/** Modules, built together. */
const PAGES: Entries = {
  popup: 'extension/popup/index.ts',
  welcome: 'extension/welcome/index.tsx',
  dashboard: 'extension/dashboard/index.tsx',
};

/** What scripts start by `tools/run.mjs`, and what `npm start` runs. */
const TOOLS: Entries = { ...toolsOf(readFileSync('package.json', 'utf8')), demo: 'tools/demo/index.ts' };

const { version: catalogueVersion } = await joinCatalogue('public/catalogue');

/** AMO's reviewers read what is shipped: Firefox bundles are not minified. */
const minify = (browser: Browser) => browser === 'chrome';

/**
 * Has Chromium compile a script as a whole: what runs once in every page is otherwise read twice, and function by function,
 * which takes a third of all the time that the script does. Other engines take it for the comment that it is.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';
const RUN_ONCE = ['content', 'follow', 'warning'];

function extensionPiece(browser: Browser, input: Entries, format: 'iife' | 'es'): EnvironmentOptions {
  return {
    consumer: 'client',
    define: { 'process.env.NODE_ENV': '"production"', CATALOGUE_VERSION: JSON.stringify(catalogueVersion) },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: false,
      copyPublicDir: false,
      target: ['chrome120', 'firefox140'],
      minify: minify(browser),
      modulePreload: false,
      sourcemap: false,
      rolldownOptions: {
        input,
        output: {
          format,
          entryFileNames: '[name].js',
          chunkFileNames: 'pages-[name].js',
          codeSplitting: format === 'es',
          postBanner: ({ name }) => (RUN_ONCE.includes(name) ? COMPILE_AT_ONCE : ''),
        },
      },
    },
  };
}

const tool = (name: string, entry: string): EnvironmentOptions => ({
  consumer: 'server',
  build: {
    outDir: 'out/tools',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node20',
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: { [name]: entry },
      output: { format: 'es', entryFileNames: '[name].mjs', codeSplitting: false },
    },
  },
});

const extensionPieces = BROWSERS.flatMap((browser) => [
  ...Object.entries(PIECES).map(
    ([name, entry]) => [`${browser}_${name}`, extensionPiece(browser, { [name]: entry }, 'iife')] as const,
  ),
  [`${browser}_pages`, extensionPiece(browser, PAGES, 'es')] as const,
]);
const tools = Object.entries(TOOLS).map(
  ([name, entry]) => [`tool_${name.replaceAll('-', '_')}`, tool(name, entry)] as const,
);

/** What `vite build` builds: all, or what `BUILD_ONLY` names (`extension`, `tools`). */
const only = process.env.BUILD_ONLY;
const chosen = [...(only === 'tools' ? [] : extensionPieces), ...(only === 'extension' ? [] : tools)];

const ship: Plugin = {
  name: 'ship-files',
  applyToEnvironment: ({ name }) => /_(?:background|pages)$/.test(name),
  async generateBundle(_options, bundle) {
    const { name } = this.environment;
    const importsOf = (script: string): string[] => {
      const chunk = bundle[script];
      const own = chunk?.type === 'chunk' ? chunk.imports : [];
      return [...new Set([...own, ...own.flatMap(importsOf)])];
    };
    const files = name.endsWith('_pages')
      ? shipPages(importsOf)
      : shipFiles(name.startsWith('chrome') ? 'chrome' : 'firefox');
    for (const { fileName, source } of await files) this.emitFile({ type: 'asset', fileName, source });
  },
};

export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  plugins: [ship],
  environments: Object.fromEntries(chosen),
  builder: {
    async buildApp(builder) {
      for (const [name] of chosen) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
