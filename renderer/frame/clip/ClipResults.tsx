import { Button } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaptureResult } from '../../../core/contract/capture-calls';
import { copyText } from '../../components/copy-text';
import { say } from '../../components/say';
import { useClip } from './clip';
import { ClipResult } from './ClipResult';
import classes from './ClipResults.module.css';

const ORDER = { failed: 0, duplicate: 1, added: 2 };
/** Height of a row before it is measured, in CSS pixels. */
const ROW = 64;

interface Props {
  readonly results: readonly CaptureResult[];
  /** Called after a clipping was gone to. */
  onShown(): void;
}

/** What became of each input, failures first; only the rows in view exist. */
export function ClipResults({ results, onShown }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLUListElement>(null);
  const sorted = [...results].sort((one, other) => ORDER[one.status] - ORDER[other.status]);
  const count = (status: CaptureResult['status']) => results.filter((result) => result.status === status).length;
  const summary = (['added', 'duplicate', 'failed'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => t(`clip.summary.${status}`, { count: count(status) }))
    .join(', ');
  const virtual = useVirtualizer({ count: sorted.length, getScrollElement: () => box.current, estimateSize: () => ROW, overscan: 8, useFlushSync: false });
  return (
    <section className={classes.results} aria-label={t('clip.results')}>
      <div className={classes.head}>
        <h3 role="status">{summary}</h3>
        {count('failed') > 0 && <Failures results={results.filter(({ status }) => status === 'failed')} />}
      </div>
      {/* Focusable, as it scrolls. */}
      <ul ref={box} tabIndex={0} aria-label={t('clip.results')}>
        <li role="presentation" className={classes.inside} style={{ height: virtual.getTotalSize() }} />
        {virtual.getVirtualItems().map(({ index, start }) => {
          const result = sorted[index];
          return (
            result && (
              <li key={index} ref={virtual.measureElement} data-index={index} aria-setsize={sorted.length} aria-posinset={index + 1} className={classes.place} style={{ transform: `translateY(${start}px)` }}>
                <ClipResult result={result} onShown={onShown} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

/** What can be done about all that failed: once more, or told to somebody else. */
function Failures({ results }: Pick<Props, 'results'>) {
  const { t } = useTranslation();
  const { retry } = useClip();
  const copy = () => {
    const lines = results.map(({ input, error }) => `${input}\t${error?.message ?? ''}`);
    if (copyText(lines.join('\n'))) say(t('clip.failuresCopied', { count: results.length }), { id: 'failures' });
  };
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => void retry(results)}>
        {t('clip.retry', { count: results.length })}
      </Button>
      <Button size="compact-sm" variant="default" onClick={copy}>
        {t('clip.copyFailures')}
      </Button>
    </>
  );
}
