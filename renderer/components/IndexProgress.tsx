import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../client/use-event';
import { useNumber } from './format/use-number';

/** How far the index of the library is, while it is being made. */
export function IndexProgress() {
  const { t } = useTranslation();
  const number = useNumber();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  useEvent('index.progress', (next) => setProgress(next.done < next.total ? next : null));
  if (!progress) return null;
  return <span>{t('status.indexing', { done: number(progress.done), total: number(progress.total) })}</span>;
}
