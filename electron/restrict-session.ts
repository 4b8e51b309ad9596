import type { Session } from 'electron';
import { parseAddress } from './app-origin';

/**
 * Refuses everything a page can ask of the system (no camera, place, notifications, devices, clipboard reading),
 * downloads, and every request to an address of another scheme.
 * @param schemes that may be requested, each with its colon
 * @param onDownload is called when a download was refused
 */
export function restrictSession(session: Session, schemes: ReadonlySet<string>, onDownload?: () => void): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
    onDownload?.();
  });
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !schemes.has(parseAddress(request.url)?.protocol ?? '') });
  });
}
