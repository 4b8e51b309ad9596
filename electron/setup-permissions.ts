import type { Session } from 'electron';
import { parseAddress } from './app-origin';

const ownSchemes: ReadonlySet<string> = new Set(['app:', 'clipping:', 'data:', 'blob:', 'devtools:']);

/**
 * Refuses everything a page can ask of the system: no camera, place, notifications, devices, clipboard reading,
 * downloads, and no request to the network. Articles are fetched by the worker, never by the window.
 */
export function setupPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !ownSchemes.has(parseAddress(request.url)?.protocol ?? '') });
  });
}
