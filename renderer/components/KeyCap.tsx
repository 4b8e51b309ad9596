import { keyLabel } from './keys/key-label';
import classes from './KeyCap.module.css';

/** A key as it is printed on the keyboard of this machine; `chord` as in `keys/key-table`, such as `Mod+K`. */
export function KeyCap({ chord }: { readonly chord: string }) {
  return <kbd className={classes.key}>{keyLabel(chord)}</kbd>;
}
