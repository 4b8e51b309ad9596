import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import { useCommands } from '../../../components/keys/use-commands';
import { say } from '../../../components/say';
import { useLibrary } from '../../../components/use-library';

export interface Versions {
  /** Whether another version lies beside the one in use. */
  beside: boolean;
  comparing: boolean;
  compare(): void;
  close(): void;
}

/**
 * Whether the clipping in the reader was changed in two places, and whether both versions are shown.
 * @param arrival where the navigation led to
 */
export function useVersions(id: Id, arrival: { clippingId?: string; versions?: boolean }): Versions {
  const { t } = useTranslation('library');
  const { library } = useLibrary();
  const [opened, setOpened] = useState<{ arrival: object; comparing: boolean }>({ arrival: {}, comparing: false });
  if (opened.arrival !== arrival) setOpened({ arrival, comparing: opened.comparing || (arrival.versions === true && arrival.clippingId === id) });
  const setComparing = (comparing: boolean) => setOpened({ arrival, comparing });
  const beside = library?.problems.some(({ clippingId }) => clippingId === id) === true;
  const compare = () => setComparing(true);
  useCommands({ 'clipping.versions': () => (beside ? compare() : say(t('versions.none'), { id: 'versions' })) });
  return { beside, comparing: opened.comparing, compare, close: () => setComparing(false) };
}
