import { Marked } from '../../components/Marked';
import { KeyCap } from '../../components/KeyCap';
import classes from './Palette.module.css';
import type { PaletteItem } from './palette-item';

/** What is told of one entry. */
export function PaletteLine({ item }: { readonly item: PaletteItem }) {
  const { name, detail, aside, chord, target } = item;
  return (
    <>
      <span className={classes.top}>
        <span className={classes.name} data-press={target.kind === 'clipping' || target.kind === 'review'} dir="auto">
          <Marked {...name} />
        </span>
        {aside !== '' && <span className={classes.aside}>{aside}</span>}
        {chord !== null && <KeyCap chord={chord} />}
      </span>
      {detail !== null && (
        <span className={classes.detail} dir="auto">
          <Marked {...detail} />
        </span>
      )}
    </>
  );
}
