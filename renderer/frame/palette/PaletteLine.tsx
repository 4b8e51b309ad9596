import type { ReactNode } from 'react';
import { KeyCap } from '../../components/KeyCap';
import classes from './Palette.module.css';
import type { Marked, PaletteItem } from './palette-item';

/** What is told of one entry. */
export function PaletteLine({ item }: { readonly item: PaletteItem }) {
  const { name, detail, aside, chord, target } = item;
  return (
    <>
      <span className={classes.top}>
        <span className={classes.name} data-press={target.kind === 'clipping' || target.kind === 'review'} dir="auto">
          {marked(name)}
        </span>
        {aside !== '' && <span className={classes.aside}>{aside}</span>}
        {chord !== null && <KeyCap chord={chord} />}
      </span>
      {detail !== null && (
        <span className={classes.detail} dir="auto">
          {marked(detail)}
        </span>
      )}
    </>
  );
}

function marked({ text, hits }: Marked): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
