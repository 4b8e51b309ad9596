import type { Family, FamilyMember } from '../contract/family-calls';
import { likelyOrigin } from './likely-origin';
import { byOrigin } from '../families/by-origin';
import { wordingShare } from '../families/shared-words';
import { readWording, type Wording } from '../families/wording';
import type { Library } from '../library/library';
import type { Id } from '../model/id';
import { foldText } from '../search/folded-words';
import type { FamilyCopy } from '../library/index/family-reader';

/**
 * The copies of a clipping's story, the likely origin first, and how alike they are.
 * @returns null if there are no copies of it
 */
export function describeFamily(library: Library, id: Id): Family | null {
  const inOrder = library.index.familyMembers(id).sort(byOrigin);
  const { origin, reason, namedBy } = likelyOrigin(inOrder, library.document.outlets);
  if (origin === undefined) return null;
  const copies = [origin, ...inOrder.filter((copy) => copy !== origin)];
  const source = readWording(foldText(origin.text));
  const members = copies.map((copy) => member(copy, copy === origin ? source : readWording(foldText(copy.text)), source));
  return {
    id: copies.map((copy) => copy.id).reduce((least, next) => (next < least ? next : least)),
    origin: origin.id,
    reason,
    namedBy,
    similarity: Math.min(...members.map(({ similarity }) => similarity)),
    members,
  };
}

function member({ summary, agency }: FamilyCopy, wording: Wording, source: Wording): FamilyMember {
  const { id, title, outlet, published, capturedAt, language, status, words } = summary;
  const kept = wordingShare(source, wording);
  return {
    id, title, outlet, agency, published, capturedAt, language, status, words,
    similarity: wordingShare(wording, source),
    kept,
    figures: figuresLeft(source.figures, wording.figures),
  };
}

function figuresLeft(source: ReadonlySet<string>, copy: ReadonlySet<string>): FamilyMember['figures'] {
  const left = [...source].filter((figure) => copy.has(figure)).length;
  if (left === source.size) return 'all';
  return left === 0 ? 'none' : 'some';
}
