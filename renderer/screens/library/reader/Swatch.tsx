import type { HighlightColour } from '../../../../core/model/highlight';
import classes from './HighlightToolbar.module.css';

/** A colour of highlights as a small patch. */
export function Swatch({ colour }: { readonly colour: HighlightColour }) {
  return <span className={classes.swatch} data-colour={colour} aria-hidden />;
}
