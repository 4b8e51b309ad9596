import { ClippingIndex } from '../../../../core/library/index/clipping-index';
import type { Clipping } from '../../../../core/model/clipping';
import { clippingDraft, type ClippingWords } from '../../library/support/drafts';

/** An index to put many clippings into: in a folder, or in memory if none is given. */
export function familyIndex(folder?: string): ClippingIndex {
  return new ClippingIndex({ folder: folder ?? '', mode: folder === undefined ? 'private' : 'own', query: () => ({ sections: [], agencies: [], ended: [] }), outlets: () => [] });
}

export function clippingOf(id: string, paragraphs: string[], words: ClippingWords = {}): Clipping {
  return { ...clippingDraft(id, { ...words, paragraphs }), format: 'dateline/clipping', version: 1, revision: 1, checksum: '' };
}

export function put(index: ClippingIndex, clippings: readonly Clipping[]): void {
  index.beginBatch();
  for (const clipping of clippings) index.put(clipping, { modified: 1, size: 1 });
  index.endBatch();
}

/** The families of an index, each as its ids in ascending order. */
export function familiesOf(index: Pick<ClippingIndex, 'families' | 'familyMembers'>): string[][] {
  return index.families().map((id) => index.familyMembers(id).map((member) => member.id).sort()).sort((one, other) => (String(one) < String(other) ? -1 : 1));
}
