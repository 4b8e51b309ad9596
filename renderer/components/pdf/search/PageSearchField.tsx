import { useState, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import floating from '../../floating.module.css';
import type { OpenPdf } from '../use-pdf';
import classes from './PageSearch.module.css';
import { usePageSearch } from './use-page-search';

interface Props {
  readonly pdf: OpenPdf;
  readonly words: string;
  readonly input: Ref<HTMLInputElement>;
  onWords(words: string): void;
  onGoTo(page: number): void;
  onClose(): void;
}

/** Looks for words on the pages: Enter goes to the next page that has them, Shift+Enter to the one before, Esc ends it. */
export function PageSearchField({ pdf, words, input, onWords, onGoTo, onClose }: Props) {
  const { t } = useTranslation('export');
  const { hits, total, looking } = usePageSearch(pdf, words);
  const [place, setPlace] = useState({ words: '', at: -1 });
  const at = place.words === words ? place.at : -1;
  const go = (step: number) => {
    if (hits.length === 0) return;
    const next = at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length;
    setPlace({ words, at: next });
    const hit = hits[next];
    if (hit !== undefined) onGoTo(hit.page);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const told = () => {
    if (words.trim() === '') return '';
    if (looking) return t('search.looking');
    if (total === 0) return t('search.nothing');
    const count = t('search.found', { count: total });
    return at < 0 ? count : t('search.place', { count, place: at + 1, pages: hits.length });
  };
  return (
    <div className={`${floating.floating} ${classes.search}`} role="search" onKeyDown={onKeyDown}>
      <input ref={input} type="search" value={words} maxLength={200} dir="auto" aria-label={t('search.label')} placeholder={t('search.label')} onChange={(event) => onWords(event.currentTarget.value)} />
      <span role="status">{told()}</span>
      <button type="button" aria-label={t('search.previous')} disabled={hits.length === 0} onClick={() => go(-1)}>
        ↑
      </button>
      <button type="button" aria-label={t('search.next')} disabled={hits.length === 0} onClick={() => go(1)}>
        ↓
      </button>
      <button type="button" aria-label={t('search.close')} onClick={onClose}>
        ×
      </button>
    </div>
  );
}
