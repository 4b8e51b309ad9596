import { fileURLToPath } from 'node:url';

const REPLACEMENT = fileURLToPath(new URL('../../core/capture/html/compiled-selectors.ts', import.meta.url));

/**
 * A plugin for Vite that builds linkedom so that it compiles a selector once; see `core/capture/html/compiled-selectors.ts`.
 * @returns {{ name: string, enforce: 'pre', resolveId(source: string, importer: string | undefined): string | null }}
 */
export function compiledSelectors() {
  return {
    name: 'compiled-selectors',
    enforce: 'pre',
    resolveId(source, importer) {
      const isTarget = source === 'css-select' && /[\\/]node_modules[\\/]linkedom[\\/]/.test(importer ?? '');
      return isTarget ? REPLACEMENT : null;
    },
  };
}
