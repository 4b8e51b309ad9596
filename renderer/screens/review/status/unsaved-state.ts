import type { SaveState } from '../../../../core/contract/events';
import type { AutosaveStatus } from '../../../editor/autosave';

/** What the status bar has to say of typing that is not in the library; nothing once it is. */
export function unsavedState(status: AutosaveStatus): SaveState | undefined {
  switch (status.state) {
    case 'saved':
      return undefined;
    case 'unsaved':
    case 'saving':
      return { state: 'saving' };
    case 'failed':
      return { state: 'not-saved', reason: status.error.message, changes: 0 };
  }
}
