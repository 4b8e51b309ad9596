import { fileURLToPath } from 'node:url';

const REPLACEMENT = fileURLToPath(new URL('../../core/capture/html/no-listeners.ts', import.meta.url));

/**
 * A plugin for Vite that builds linkedom without listeners of events; see `core/capture/html/no-listeners.ts`.
 * @returns {{ name: string, enforce: 'pre', resolveId(source: string, importer: string | undefined): string | null }}
 */
export function domWithoutListeners() {
  return {
    name: 'dom-without-listeners',
    enforce: 'pre',
    resolveId(source, importer) {
      const isTarget = /(?:^|\/)event-target\.js$/.test(source) && /[\\/]node_modules[\\/]linkedom[\\/]/.test(importer ?? '');
      return isTarget ? REPLACEMENT : null;
    },
  };
}
