import type { Id } from '../model/id';
import type { Section } from '../model/section';

/** A top-level block as far as the order of sections goes: the level and words of a heading, null for others. */
export interface OutlineBlock {
  level: number | null;
  text: string;
}

/** The blocks of a section: from its heading up to, not with, `end`. */
export interface SectionPlace {
  start: number;
  end: number;
}

/**
 * Where the sections of a review stand in its text: from the heading that has a section's title up to the next heading of
 * the same or a higher level. A section without such a heading is not there.
 */
export function sectionPlaces(blocks: readonly OutlineBlock[], sections: readonly Section[]): Map<Id, SectionPlace> {
  const places = new Map<Id, SectionPlace>();
  const taken = new Set<number>();
  for (const { id, title } of sections) {
    const start = blocks.findIndex(({ level, text }, at) => level !== null && !taken.has(at) && fold(text) === fold(title));
    const level = blocks[start]?.level ?? null;
    if (level === null) continue;
    taken.add(start);
    const next = blocks.findIndex((block, at) => at > start && block.level !== null && block.level <= level);
    places.set(id, { start, end: next < 0 ? blocks.length : next });
  }
  return places;
}

function fold(title: string): string {
  return title.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
