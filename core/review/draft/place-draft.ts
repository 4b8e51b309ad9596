import type { DraftPlace } from '../../contract/review-calls';
import type { BlockNode, ReviewDocument } from '../../model/review-document';
import type { Section } from '../../model/section';
import { sectionPlaces } from '../../editor/section-places';
import type { DraftedSection } from './draft-review';

/**
 * Where drafted paragraphs go: to the end of their section in the text, before empty paragraphs there; a section that has
 * no heading yet gets one, in the order of the sections. What stands in no section goes before the first heading.
 */
export function placeDraft(document: ReviewDocument, sections: readonly Section[], drafted: readonly DraftedSection[]): DraftPlace[] {
  const places = sectionPlaces(document.content.map(outlineOf), sections);
  const firstHeading = document.content.findIndex(({ type }) => type === 'heading');
  const filled = (index: number): number => {
    let at = index;
    while (at > 0 && isEmpty(document.content[at - 1])) at -= 1;
    return at;
  };
  return drafted.map(({ sectionId, paragraphs, sentences }) => {
    const at = sections.findIndex(({ id }) => id === sectionId);
    const section = sections[at];
    if (section === undefined) return { sectionId, index: filled(firstHeading < 0 ? document.content.length : firstHeading), blocks: paragraphs, sentences };
    const place = places.get(section.id);
    if (place) return { sectionId, index: filled(place.end), blocks: paragraphs, sentences };
    const next = sections.slice(at + 1).flatMap(({ id }) => places.get(id) ?? [])[0];
    const heading: BlockNode = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: section.title }] };
    return { sectionId, index: filled(next?.start ?? document.content.length), blocks: [heading, ...paragraphs], sentences };
  });
}

/** @returns the document with the blocks in their places; nothing that stands in it is changed */
export function insertDraft(document: ReviewDocument, places: readonly DraftPlace[]): ReviewDocument {
  const content = document.content.flatMap((block, index) => [...places.filter((place) => place.index === index).flatMap(({ blocks }) => blocks), block]);
  return { ...document, content: [...content, ...places.filter(({ index }) => index >= document.content.length).flatMap(({ blocks }) => blocks)] };
}

function outlineOf(block: BlockNode): { level: number | null; text: string } {
  if (block.type !== 'heading') return { level: null, text: '' };
  return { level: block.attrs.level, text: (block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '')).join('') };
}

function isEmpty(block: BlockNode | undefined): boolean {
  return block?.type === 'paragraph' && (block.content ?? []).length === 0;
}
