import type { Figure } from '../figures/figure';
import { parseFigures } from '../figures/parse-figures';
import type { Clipping } from '../model/clipping';
import { clippingText } from '../review/clipping-text';

/** The figures of a clipping: of its plain text with their places in it, of its title, and its day of publication. */
export interface ClippingFigures {
  text: readonly Figure[];
  /** Figures that have no place in the plain text. */
  metadata: readonly Figure[];
}

const known = new WeakMap<Clipping, ClippingFigures>();

/** Reads the figures of a clipping, once for each clipping object. */
export function clippingFigures(clipping: Clipping): ClippingFigures {
  const made = known.get(clipping);
  if (made) return made;
  const language = clipping.metadata.language.value ?? 'und';
  const published = clipping.metadata.published.value?.slice(0, 10) ?? '';
  const figures = {
    text: parseFigures(clippingText(clipping).text, language),
    metadata: [...parseFigures(clipping.metadata.title.value ?? '', language), ...parseFigures(published, 'en')],
  };
  known.set(clipping, figures);
  return figures;
}
