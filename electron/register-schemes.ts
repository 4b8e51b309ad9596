import { protocol } from 'electron';
import { appScheme, clippingScheme } from './app-origin';

/** Makes `app:` and `clipping:` real origins. Has to happen before the app is ready. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    { scheme: clippingScheme, privileges: { standard: true, secure: true } },
  ]);
}
