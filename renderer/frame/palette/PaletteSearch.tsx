import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isMac } from '../../components/keys/is-mac';
import { matchesChord } from '../../components/keys/matches-chord';
import classes from './Palette.module.css';
import type { PaletteItem } from './palette-item';
import { PaletteList } from './PaletteList';
import { paletteRows } from './palette-rows';
import { usePaletteItems } from './use-palette-items';

const PAGE = 8;

interface Props {
  onPick(item: PaletteItem): void;
  onClose(): void;
}

/** The field of the palette, and what it finds. */
export function PaletteSearch({ onPick, onClose }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const { items, searching } = usePaletteItems(words);
  const rows = paletteRows(items);
  const picked = Math.min(active, items.length - 1);
  const current = rows.find((row) => row.kind === 'item' && row.index === picked);

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };
    const step = steps[event.key];
    if (step !== undefined) setActive(within(picked, step, items.length));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && current?.kind === 'item') onPick(current.item);
    else if (matchesChord(event.nativeEvent, 'Mod+K', isMac())) onClose();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        className={classes.field}
        role="combobox"
        aria-label={t('palette.title')}
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={current ? `palette-${String(picked)}` : undefined}
        placeholder={t('palette.placeholder')}
        value={words}
        maxLength={1000}
        spellCheck={false}
        data-autofocus
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList rows={rows} active={picked} onPick={onPick} onPoint={setActive} />
      <p className={classes.nothing} role="status">
        {items.length === 0 ? t(searching ? 'palette.searching' : 'palette.nothing') : ''}
      </p>
    </>
  );
}

/** One step goes round at the ends, a page stops there. */
function within(from: number, step: number, count: number): number {
  if (count === 0) return 0;
  const to = from + step;
  return Math.abs(step) === 1 ? (to + count) % count : Math.max(0, Math.min(count - 1, to));
}
