import { Button, TextInput, VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutletRow } from '../../../core/contract/outlet-calls';
import { useAnswer } from '../../client/use-answer';
import { EmptyState } from '../../components/EmptyState';
import { useCommands } from '../../components/keys/use-commands';
import { useLibrary } from '../../components/use-library';
import { ScreenLayout } from '../../frame/ScreenLayout';
import { DropsTexts } from './DropsTexts';
import { EditionLimit } from './EditionLimit';
import { findOutlets } from './find-outlets';
import { MergeDialog } from './MergeDialog';
import { OutletDialog } from './OutletDialog';
import { outletKey } from './outlet-key';
import classes from './Outlets.module.css';
import { OutletTable } from './OutletTable';
import { useOutletActions } from './use-outlet-actions';

/** The outlets of the library: what they are called, where they are read, and which of them are one. */
export function OutletsScreen() {
  const { t } = useTranslation('outlets');
  const { library, editable, whyNot } = useLibrary();
  const outlets = useAnswer('outlets.list', {});
  const actions = useOutletActions();
  const search = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [edited, setEdited] = useState<OutletRow | 'new' | null>(null);
  const [merging, setMerging] = useState(false);
  useCommands({ 'edit.find': () => search.current?.focus() });

  const rows = outlets.data ?? [];
  const shown = findOutlets(rows, words);
  const selected = rows.filter((row) => chosen.has(outletKey(row)));
  const toggle = (row: OutletRow) => {
    const next = new Set(chosen);
    if (!next.delete(outletKey(row))) next.add(outletKey(row));
    setChosen(next);
  };
  return (
    <ScreenLayout
      place={t('title')}
      actions={
        <>
          <TextInput ref={search} w={300} type="search" aria-label={t('search')} placeholder={t('search')} value={words} maxLength={200} onChange={(event) => setWords(event.currentTarget.value)} />
          <Button variant="default" h={32} disabled={!editable || selected.length < 2} title={whyNot} onClick={() => setMerging(true)}>
            {t('merge')}
          </Button>
          <Button h={32} disabled={!editable} title={whyNot} onClick={() => setEdited('new')}>
            {t('add')}
          </Button>
        </>
      }
      status={
        <span>
          {shown.length === rows.length ? t('count', { count: rows.length }) : t('shown', { shown: shown.length, count: rows.length })}
          {selected.length > 0 && ` · ${t('selected', { count: selected.length })}`}
        </span>
      }
    >
      <main className={classes.page}>
        <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
        {outlets.error && <p role="alert">{outlets.error.message}</p>}
        {outlets.data && rows.length === 0 && (
          <EmptyState title={t('empty.title')}>
            <p>{t('empty.text')}</p>
          </EmptyState>
        )}
        {rows.length > 0 && shown.length === 0 && <p role="status">{t('nothing', { words })}</p>}
        {shown.length > 0 && <OutletTable key={library?.id} rows={shown} chosen={chosen} onToggle={toggle} onEdit={setEdited} onRemove={actions.remove} />}
        {library !== null && rows.length > 0 && (
          <>
            <EditionLimit key={`${library.id} ${String(library.articlesPerEdition)}`} articles={library.articlesPerEdition} />
            <DropsTexts on={library.dropsTexts} />
          </>
        )}
      </main>
      <OutletDialog outlet={edited} onClose={() => setEdited(null)} />
      <MergeDialog
        outlets={merging ? selected : []}
        onClose={() => setMerging(false)}
        onMerge={(into) => {
          setMerging(false);
          setChosen(new Set());
          actions.merge(into, selected);
        }}
      />
    </ScreenLayout>
  );
}
