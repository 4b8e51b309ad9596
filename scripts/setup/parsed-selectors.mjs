import { fileURLToPath } from 'node:url';

const REPLACEMENT = fileURLToPath(new URL('../../core/capture/html/parsed-selectors.ts', import.meta.url));

/**
 * A plugin for Vite that builds css-select so that it parses a selector once; see `core/capture/html/parsed-selectors.ts`.
 * @returns {{ name: string, enforce: 'pre', resolveId(source: string, importer: string | undefined): string | null }}
 */
export function parsedSelectors() {
  return {
    name: 'parsed-selectors',
    enforce: 'pre',
    resolveId(source, importer) {
      const isTarget = source === 'css-what' && /[\\/]node_modules[\\/]css-select[\\/](?:dist|lib)[\\/](?:.*[\\/])?index\.js$/.test(importer ?? '');
      return isTarget ? REPLACEMENT : null;
    },
  };
}
