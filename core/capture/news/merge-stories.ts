import type { Story } from './story';

/** @returns what an envelope says of a story, then what the story's own document says */
export function mergeStories(outer: Story, inner: Story | null): Story {
  if (inner === null) return outer;
  return {
    headlines: [...outer.headlines, ...inner.headlines],
    bylines: [...outer.bylines, ...inner.bylines],
    outlets: [...outer.outlets, ...inner.outlets],
    dates: [...outer.dates, ...inner.dates],
    languages: [...outer.languages, ...inner.languages],
    descriptions: [...outer.descriptions, ...inner.descriptions],
    subjects: [...outer.subjects, ...inner.subjects],
    addresses: [...outer.addresses, ...inner.addresses],
    embargo: outer.embargo ?? inner.embargo,
    status: outer.status ?? inner.status,
    terms: [...outer.terms, ...inner.terms],
    notes: [...outer.notes, ...inner.notes],
    blocks: outer.blocks.length > 0 ? outer.blocks : inner.blocks,
  };
}
