import type { Session } from 'electron';
import { restrictSession } from './restrict-session';

const ownSchemes: ReadonlySet<string> = new Set(['app:', 'clipping:', 'data:', 'blob:', 'devtools:']);

/** Leaves the pages of Dateline nothing but themselves: articles are fetched by the worker, never by the window. */
export function setupPermissions(session: Session): void {
  restrictSession(session, ownSchemes);
}
