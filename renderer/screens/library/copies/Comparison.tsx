import { Button, NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Family, FamilyMember } from '../../../../core/contract/family-calls';
import { useAnswer } from '../../../client/use-answer';
import { KeyCap } from '../../../components/KeyCap';
import { Notice } from '../../../components/Notice';
import { ComparedText } from './ComparedText';
import { changeCounts, comparisonRows } from './comparison-rows';
import classes from './Comparison.module.css';

/** From this width on, in CSS pixels, both texts stand beside each other. */
const WIDE = '(min-width: 1000px)';

interface Props {
  readonly family: Family;
  readonly pair: { one: string; other: string };
  onPair(pair: { one: string; other: string }): void;
  onBack(): void;
}

/** Two copies of a story, word by word. */
export function Comparison({ family, pair, onPair, onBack }: Props) {
  const { t } = useTranslation('library');
  const beside = useMediaQuery(WIDE, window.matchMedia(WIDE).matches, { getInitialValueInEffect: false }) ?? true;
  const box = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  // The button that was pressed to come here is gone; the keys need a place to be heard.
  useEffect(() => back.current?.focus(), []);
  const [at, setAt] = useState(-1);
  const answer = useAnswer('families.compare', pair, { keepPrevious: true });
  const runs = answer.data ?? { title: [], text: [] };
  const title = comparisonRows(runs.title);
  const titleChanges = runs.title.filter(({ kind }) => kind !== 'same').length;
  const text = comparisonRows(runs.text, titleChanges);
  const counts = changeCounts([...runs.title, ...runs.text]);
  const total = counts.cut + counts.added + counts.changed;
  const language = family.members.find(({ id }) => id === pair.other)?.language ?? 'und';

  const go = (step: number) => {
    if (total === 0) return;
    const next = at < 0 && step < 0 ? total - 1 : (at + step + total) % total;
    setAt(next);
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
  const choice = (side: 'one' | 'other') => (
    <NativeSelect
      aria-label={t(`copies.${side}`)}
      value={pair[side]}
      data={family.members.map((member) => ({ value: member.id, label: nameOf(member, t('noOutlet')) }))}
      onChange={(event) => {
        setAt(-1);
        onPair({ ...pair, [side]: event.currentTarget.value });
      }}
    />
  );
  return (
    <div className={classes.comparison} onKeyDown={onKeyDown}>
      <div className={classes.bar}>
        <Button variant="default" size="xs" onClick={onBack} ref={back}>
          {t('copies.back')}
        </Button>
        <span role="status">{total === 0 ? t('copies.noChange') : t('copies.counts', { count: total, ...counts })}</span>
        <Button variant="default" size="xs" disabled={total === 0} rightSection={<KeyCap chord="Shift+F8" />} onClick={() => go(-1)}>
          {t('copies.previous')}
        </Button>
        <Button variant="default" size="xs" disabled={total === 0} rightSection={<KeyCap chord="F8" />} onClick={() => go(1)}>
          {t('copies.next')}
        </Button>
      </div>
      <div className={classes.sides}>
        {choice('one')}
        {choice('other')}
      </div>
      {answer.error && <Notice tone="error">{answer.error.message}</Notice>}
      <div ref={box} className={classes.texts}>
        <div className={classes.headline}>
          <ComparedText rows={title.map((row) => ({ ...row, changed: true }))} beside={beside} language={language} />
        </div>
        <ComparedText rows={text} beside={beside} language={language} />
      </div>
    </div>
  );
}

function nameOf({ outlet, title }: FamilyMember, unknown: string): string {
  return `${outlet ?? unknown}: ${title ?? ''}`.slice(0, 90);
}
