import type { Node } from '@tiptap/pm/model';
import type { Id } from '../../core/model/id';
import type { Section } from '../../core/model/section';
import { sectionPlaces } from '../../core/editor/section-places';

/** A heading within a group, with its ProseMirror position. */
export interface OutlineHeading {
  title: string;
  level: number;
  position: number;
}

/** A part of the review that can be moved: a section, or a heading of the same rank that is none. */
export interface OutlineGroup {
  /** The same as long as the group is, whatever its place. */
  key: string;
  title: string;
  sectionId: Id | null;
  /** From the heading to the next group, ends exclusive; null for a section that has no heading in the text. */
  place: { from: number; to: number } | null;
  headings: OutlineHeading[];
}

interface Block extends OutlineHeading {
  text: string;
  isHeading: boolean;
}

/**
 * The parts of a review in the order of its text. A group begins at a heading that has the title of a section, and at any
 * other of the highest level; sections that the text does not have stand behind the section before them.
 */
export function outlineGroups(document: Node, sections: readonly Section[]): OutlineGroup[] {
  const blocks = topBlocks(document);
  const places = sectionPlaces(blocks.map(({ isHeading, level, text }) => ({ level: isHeading ? level : null, text })), sections);
  const sectionAt = new Map([...places].map(([id, { start }]) => [start, id]));
  const top = Math.min(...blocks.filter(({ isHeading }) => isHeading).map(({ level }) => level));
  const groups: OutlineGroup[] = [];
  blocks.forEach(({ isHeading, level, title, position }, at) => {
    if (!isHeading) return;
    const sectionId = sectionAt.get(at) ?? null;
    const last = groups[groups.length - 1];
    if (sectionId === null && level > top && last) {
      last.headings.push({ title, level, position });
      return;
    }
    if (last?.place) last.place.to = position;
    groups.push({ key: sectionId ?? `${title} ${groups.filter((group) => group.title === title).length}`, title, sectionId, place: { from: position, to: document.content.size }, headings: [] });
  });
  return withAbsent(groups, sections);
}

function topBlocks(document: Node): Block[] {
  const blocks: Block[] = [];
  document.forEach((node, position) => {
    const isHeading = node.type.name === 'heading';
    // Without the citations in it, as the title of a section has none.
    const text = isHeading ? node.textBetween(0, node.content.size) : '';
    blocks.push({ isHeading, level: Number(node.attrs['level'] ?? 0), text, title: text.trim(), position });
  });
  return blocks;
}

function withAbsent(groups: OutlineGroup[], sections: readonly Section[]): OutlineGroup[] {
  sections.forEach(({ id, title }, at) => {
    if (groups.some(({ sectionId }) => sectionId === id)) return;
    const former = sections[at - 1]?.id;
    const behind = groups.findIndex(({ sectionId }) => sectionId !== null && sectionId === former);
    groups.splice(former === undefined ? 0 : behind + 1, 0, { key: id, title, sectionId: id, place: null, headings: [] });
  });
  return groups;
}
