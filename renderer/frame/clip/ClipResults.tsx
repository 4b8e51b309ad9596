import { useTranslation } from 'react-i18next';
import type { CaptureResult } from '../../../core/contract/capture-calls';
import { ClipResult } from './ClipResult';
import classes from './ClipResults.module.css';

const ORDER = { failed: 0, duplicate: 1, added: 2 };
/** Rows shown; a folder of thousands is summed up above them. */
const MOST = 300;

interface Props {
  readonly results: readonly CaptureResult[];
  /** Called after a clipping was gone to. */
  onShown(): void;
}

/** What became of each input, failures first. */
export function ClipResults({ results, onShown }: Props) {
  const { t } = useTranslation();
  const sorted = [...results].sort((one, other) => ORDER[one.status] - ORDER[other.status]);
  const count = (status: CaptureResult['status']) => results.filter((result) => result.status === status).length;
  const summary = (['added', 'duplicate', 'failed'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => t(`clip.summary.${status}`, { count: count(status) }))
    .join(', ');
  return (
    <section className={classes.results} aria-label={t('clip.results')}>
      <h3 role="status">{summary}</h3>
      {/* Focusable, as it scrolls. */}
      <ul tabIndex={0} aria-label={t('clip.results')}>
        {sorted.slice(0, MOST).map((result, index) => (
          <ClipResult key={`${result.input}-${index}`} result={result} onShown={onShown} />
        ))}
      </ul>
      {sorted.length > MOST && <p>{t('clip.more', { count: sorted.length - MOST })}</p>}
    </section>
  );
}
