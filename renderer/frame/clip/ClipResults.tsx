import { Button } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaptureResult } from '../../../core/contract/capture-calls';
import { copyText } from '../../components/copy-text';
import { say } from '../../components/say';
import { useClip } from './clip';
import { ClipResult } from './ClipResult';
import { outcomeSummary } from './outcome-summary';
import { countOutcomes, shownOutcomes, type Shown } from './outcomes';
import classes from './ClipResults.module.css';

const FILTERS = ['all', 'failed', 'flagged', 'duplicate', 'added'] as const;
/** Heights of a row before it is measured, in CSS pixels; one that failed says why. */
const ROW = 56;
const FAILED_ROW = 74;

interface Props {
  readonly results: readonly CaptureResult[];
  /** Called after a clipping was gone to. */
  onShown(): void;
}

/** What became of each input, failures first; only the rows in view exist. */
export function ClipResults({ results, onShown }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLUListElement>(null);
  const [wanted, setWanted] = useState<Shown>('all');
  const counts = countOutcomes(results);
  // Those that were wanted may all have been mended.
  const filter = counts[wanted] > 0 ? wanted : 'all';
  const sorted = shownOutcomes(results, filter);
  const virtual = useVirtualizer({ count: sorted.length, getScrollElement: () => box.current, estimateSize: (index) => (sorted[index]?.status === 'failed' ? FAILED_ROW : ROW), overscan: 8 });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== box.current || (event.key !== 'End' && event.key !== 'Home')) return;
    event.preventDefault();
    // The end moves while the rows before it are measured, which this follows.
    virtual.scrollToIndex(event.key === 'End' ? sorted.length - 1 : 0, { align: event.key === 'End' ? 'end' : 'start' });
  };
  return (
    <section className={classes.results} aria-label={t('clip.results')}>
      <div className={classes.head}>
        <h3 role="status">{outcomeSummary(results, t)}</h3>
        {counts.failed > 0 && <Failures results={results.filter(({ status }) => status === 'failed')} />}
      </div>
      {FILTERS.filter((one) => counts[one] > 0).length > 2 && (
        <div role="group" aria-label={t('clip.filter.label')} className={classes.filters}>
          {FILTERS.filter((one) => counts[one] > 0).map((one) => (
            <Button key={one} size="compact-sm" variant={one === filter ? 'light' : 'default'} aria-pressed={one === filter} onClick={() => setWanted(one)}>
              {t(`clip.filter.${one}`, { count: counts[one] })}
            </Button>
          ))}
        </div>
      )}
      {/* Focusable, as it scrolls. */}
      <ul ref={box} tabIndex={0} aria-label={t('clip.results')} onKeyDown={onKeyDown}>
        <li role="presentation" className={classes.inside} style={{ height: virtual.getTotalSize() }} />
        {virtual.getVirtualItems().map(({ index, start }) => {
          const result = sorted[index];
          return (
            result && (
              <li key={index} ref={virtual.measureElement} data-index={index} aria-setsize={sorted.length} aria-posinset={index + 1} className={classes.place} style={{ transform: `translateY(${start}px)` }}>
                <ClipResult result={result} alone={counts.failed === 1} onShown={onShown} />
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
