import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../core/contract/family-calls';
import { KeyCap } from '../KeyCap';
import { Notice } from '../Notice';
import { ComparedText } from './ComparedText';
import { changeCounts, comparisonRows } from './comparison-rows';
import classes from './Comparison.module.css';

/** From this width on, in CSS pixels, both texts stand beside each other. */
const WIDE = '(min-width: 1000px)';

interface Props {
  readonly comparison: Comparison | undefined;
  readonly problem: string | null;
  readonly language: string;
  /** Names of both sides, in their order. */
  readonly sides: ReactNode;
  readonly back: string;
  onBack(): void;
  /** What else can be done, beside the way through the changes. */
  readonly actions?: ReactNode;
}

/** Two texts word by word, with their titles, and a way from change to change (F8). */
export function ComparedTexts({ comparison = { title: [], text: [] }, problem, language, sides, back, onBack, actions }: Props) {
  const { t } = useTranslation();
  const beside = useMediaQuery(WIDE, window.matchMedia(WIDE).matches, { getInitialValueInEffect: false }) ?? true;
  const box = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  // The button that was pressed to come here is gone; the keys need a place to be heard.
  useEffect(() => first.current?.focus(), []);
  const [place, setPlace] = useState({ comparison, at: -1 });
  const at = place.comparison === comparison ? place.at : -1;
  const title = comparisonRows(comparison.title);
  const titleChanges = comparison.title.filter(({ kind }) => kind !== 'same').length;
  const text = comparisonRows(comparison.text, titleChanges);
  const counts = changeCounts([...comparison.title, ...comparison.text]);
  const total = counts.cut + counts.added + counts.changed;

  const go = (step: number) => {
    if (total === 0) return;
    const next = at < 0 && step < 0 ? total - 1 : (at + step + total) % total;
    setPlace({ comparison, at: next });
    const change = box.current?.querySelector<HTMLElement>(`[data-change="${String(next)}"]`);
    change?.focus({ preventScroll: true });
    change?.scrollIntoView({ block: 'center' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'F8' ? (event.shiftKey ? -1 : 1) : 0;
    if (step === 0) return;
    event.preventDefault();
    go(step);
  };
  return (
    <div className={classes.comparison} onKeyDown={onKeyDown}>
      <div className={classes.bar}>
        <Button variant="default" size="xs" onClick={onBack} ref={first}>
          {back}
        </Button>
        <span role="status">{total === 0 ? t('compare.noChange') : t('compare.counts', { count: total, ...counts })}</span>
        <Button variant="default" size="xs" disabled={total === 0} rightSection={<KeyCap chord="Shift+F8" />} onClick={() => go(-1)}>
          {t('compare.previous')}
        </Button>
        <Button variant="default" size="xs" disabled={total === 0} rightSection={<KeyCap chord="F8" />} onClick={() => go(1)}>
          {t('compare.next')}
        </Button>
        {actions}
      </div>
      <div className={classes.sides}>{sides}</div>
      {problem !== null && <Notice tone="error">{problem}</Notice>}
      <div ref={box} className={classes.texts}>
        <div className={classes.headline}>
          <ComparedText rows={title.map((row) => ({ ...row, changed: true }))} beside={beside} language={language} />
        </div>
        <ComparedText rows={text} beside={beside} language={language} />
      </div>
    </div>
  );
}
