import type { CitedPassage } from '../model/citation';
import type { Clipping } from '../model/clipping';
import type { Id } from '../model/id';
import type { Language } from '../model/language';
import type { BlockNode, InlineNode, ReviewDocument } from '../model/review-document';
import { translatedPassage } from '../model/translated-passage';
import { resolvePassage } from '../review/passage-text';
import type { NoteReference } from './document-tree';

/** A passage of a source, with its number and the notes that cite it. */
export interface NotedWords {
  label: string;
  /** Null for the article as a whole. */
  exact: string | null;
  /** Set when the clipping has these words in the language of the review; `by` is who translated, or empty. */
  translated?: { by: string };
  notes: string[];
}

interface CitedSource {
  number: number;
  /** Distinct cited words in order of first appearance; `''` stands for the article as a whole. */
  passages: Map<string, NotedWords>;
}

/**
 * Numbers the notes of a review. A number belongs to a source, in order of first appearance, so that a reader on
 * paper finds note 3 at entry 3 of the list of sources; where several passages of one source are cited, a letter
 * tells which: `3a`, `3b`. The same passage cited again keeps its number.
 */
export class NoteRegister {
  private readonly sources = new Map<Id, CitedSource>();
  private occurrences = 0;

  constructor(
    document: ReviewDocument,
    private readonly clippings: ReadonlyMap<Id, Clipping>,
    /** Of the review. */
    private readonly language: Language,
  ) {
    for (const passage of citedPassages(document)) this.enter(passage);
    for (const source of this.sources.values()) label(source);
  }

  /** Ids of the cited clippings, in the order of their numbers. */
  citedIds(): Id[] {
    return [...this.sources.keys()];
  }

  /** @returns the number of a cited source, or null if nothing cites it */
  numberOf(clippingId: Id): number | null {
    return this.sources.get(clippingId)?.number ?? null;
  }

  /** @returns what is cited of a source, with the notes that cite it as far as they have been referred to */
  wordsOf(clippingId: Id): NotedWords[] {
    return [...(this.sources.get(clippingId)?.passages.values() ?? [])];
  }

  /** One more note that cites `passage`; to be called in document order, once for each place. */
  refer(passage: CitedPassage): NoteReference {
    const source = this.sources.get(passage.clippingId) ?? this.enter(passage);
    const words = source.passages.get(this.exactOf(passage) ?? '');
    this.occurrences += 1;
    const anchor = `note-${this.occurrences}`;
    words?.notes.push(anchor);
    return {
      label: words?.label ?? String(source.number),
      source: sourceAnchor(passage.clippingId),
      anchor,
      removed: !this.clippings.has(passage.clippingId),
    };
  }

  private enter(passage: CitedPassage): CitedSource {
    const source = this.sources.get(passage.clippingId) ?? { number: this.sources.size + 1, passages: new Map() };
    this.sources.set(passage.clippingId, source);
    const exact = this.exactOf(passage);
    if (!source.passages.has(exact ?? '')) source.passages.set(exact ?? '', { label: '', exact, ...this.translated(passage), notes: [] });
    return source;
  }

  private translated(cited: CitedPassage): Pick<NotedWords, 'translated'> {
    const clipping = this.clippings.get(cited.clippingId);
    if (clipping?.translation?.language !== this.language) return {};
    const resolved = resolvePassage(cited, clipping);
    if (resolved.state !== 'found' || translatedPassage(clipping, resolved.passage) === null) return {};
    return { translated: { by: clipping.translation.by ?? '' } };
  }

  /** The cited words: those of the highlight as it is now, else those that the citation kept. */
  private exactOf(passage: CitedPassage): string | null {
    const highlights = this.clippings.get(passage.clippingId)?.highlights ?? [];
    const marked = highlights.find((highlight) => highlight.id === passage.highlightId);
    const exact = (marked?.passage.exact ?? passage.exact ?? '').replace(/\s+/gu, ' ').trim();
    return exact === '' ? null : exact;
  }
}

/** @returns the key of a clipping's entry in the list of sources */
export function sourceAnchor(clippingId: Id): string {
  return `source-${clippingId}`;
}

type ListItem = Extract<BlockNode, { type: 'bulletList' }>['content'][number];
type Row = Extract<BlockNode, { type: 'table' }>['content'][number];
type AnyNode = ReviewDocument | BlockNode | InlineNode | ListItem | Row | NonNullable<Row['content']>[number];

/** Every cited passage under a node, in the order in which it is read. */
export function* citedPassages(node: AnyNode): Generator<CitedPassage> {
  if (node.type === 'citation') yield* node.attrs.passages;
  else if ('content' in node) for (const child of node.content ?? []) yield* citedPassages(child);
}

function label(source: CitedSource): void {
  const lettered = source.passages.size > 1;
  let letter = 0;
  for (const [exact, words] of source.passages) {
    words.label = lettered && exact !== '' ? `${source.number}${letters(letter++)}` : String(source.number);
  }
}

/** a … z, aa, ab … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
