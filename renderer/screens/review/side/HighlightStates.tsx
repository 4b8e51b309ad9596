import type { Highlight } from '../../../../core/model/highlight';
import classes from './PassageCard.module.css';

/** What a highlight says beyond its words, in a line: a figure, a person, or a fact. */
export function HighlightStates({ highlight: { kind, figure, quote, statement } }: { readonly highlight: Highlight }) {
  const words = {
    figure: [figure?.value, figure?.unit, figure?.counts].filter(Boolean).join(' '),
    quote: [quote?.speaker, quote?.office].filter(Boolean).join(', '),
    fact: statement ?? '',
    context: '',
  }[kind];
  return words === '' ? null : (
    <p className={classes.states} dir="auto">
      {words}
    </p>
  );
}
