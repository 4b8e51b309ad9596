import { hasKeptWords } from '../../expiry/cut-blocks';
import { findAgain } from '../../expiry/find-again';
import type { Clipping } from '../../model/clipping';
import { DatelineError } from '../../model/dateline-error';
import { plainText } from '../../model/plain-text';
import type { ClippingPatch } from '../clipping-edit';

/**
 * What an earlier step of the history sets on a clipping, fitted to its present text, of which some may have been
 * dropped or put back since.
 * @throws DatelineError `conflict` where the step would bring back what was dropped
 */
export function fittingPatch(clipping: Clipping, patch: ClippingPatch): ClippingPatch {
  if (patch.blocks !== undefined) {
    if (clipping.dropped === undefined) return patch;
    throw new DatelineError('conflict', 'The text of this clipping was dropped, as its licence had ended. Nothing was changed.');
  }
  return { ...patch, ...highlightsOf(clipping, patch), ...translationOf(clipping, patch) };
}

function highlightsOf({ blocks }: Clipping, { highlights }: ClippingPatch): Pick<ClippingPatch, 'highlights'> {
  if (highlights === undefined) return {};
  const text = plainText(blocks);
  const stands = ({ passage: { start, end, exact } }: Clipping['highlights'][number]): boolean => text.text.slice(start, end) === exact;
  return { highlights: highlights.map((highlight) => (stands(highlight) ? highlight : { ...highlight, passage: findAgain(text, highlight.passage) })) };
}

function translationOf({ blocks, dropped }: Clipping, { translation }: ClippingPatch): Pick<ClippingPatch, 'translation'> {
  if (translation === undefined || dropped === undefined) return {};
  const left = new Set(blocks.filter(hasKeptWords).map(({ id }) => id));
  return { translation: { ...translation, blocks: translation.blocks.filter(({ blockId }) => left.has(blockId)) } };
}
