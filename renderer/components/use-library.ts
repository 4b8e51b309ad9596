import { useTranslation } from 'react-i18next';
import type { LibraryState } from '../../core/contract/library-calls';
import { useAnswer } from '../client/use-answer';

export interface OpenLibrary {
  library: LibraryState | null;
  /** Whether the library can be changed. */
  editable: boolean;
  /** Why it cannot, for the title of disabled controls. */
  whyNot: string | undefined;
}

/** The open library, and whether it can be changed. */
export function useLibrary(): OpenLibrary {
  const { t } = useTranslation();
  const library = useAnswer('library.state', {}).data ?? null;
  const editable = library !== null && !library.readOnly;
  return { library, editable, whyNot: editable ? undefined : (library?.readOnlyReason ?? t('noLibrary')) };
}
