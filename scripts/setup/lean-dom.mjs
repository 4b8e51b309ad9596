import { fileURLToPath } from 'node:url';

/** Modules of linkedom, and what stands in their place: why is said there. */
const REPLACEMENTS = {
  'event-target.js': 'no-listeners.ts',
  'css-style-declaration.js': 'no-styles.ts',
  'token-list.js': 'class-names.ts',
};

/**
 * A plugin for Vite that builds linkedom without what reading a page never needs.
 * @returns {{ name: string, enforce: 'pre', resolveId(source: string, importer: string | undefined): string | null }}
 */
export function leanDom() {
  return {
    name: 'lean-dom',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!/[\\/]node_modules[\\/]linkedom[\\/]/.test(importer ?? '')) return null;
      const replacement = REPLACEMENTS[source.split('/').at(-1) ?? ''];
      return replacement === undefined ? null : fileURLToPath(new URL(`../../core/capture/html/${replacement}`, import.meta.url));
    },
  };
}
