import type { SeenItem } from '../../model/feed';
import { FEED_LIMITS } from '../feed-limits';

const KEYS = ['id', 'link', 'title', 'text'] as const;

/** Which items of a feed were met before. */
export class SeenItems {
  private readonly known = new Set<string>();
  private readonly added: SeenItem[] = [];

  constructor(private readonly items: readonly SeenItem[]) {
    for (const item of items) this.learn(item);
  }

  has(item: SeenItem): boolean {
    return KEYS.some((key) => item[key] !== '' && this.known.has(`${key} ${item[key]}`));
  }

  add(item: SeenItem): void {
    this.learn(item);
    this.added.push(item);
  }

  /**
   * What is to be kept: all that the feed holds now, with the ids and links it has now, and the latest of the others.
   * @param present keys of the items that the feed holds now
   */
  kept(present: readonly SeenItem[]): SeenItem[] {
    const current = present.filter((item) => this.has(item));
    const held = new Set(current.map(joined));
    const others = [...[...this.added].reverse(), ...this.items].filter((item) => !held.has(joined(item)));
    return [...current, ...others.slice(0, FEED_LIMITS.remembered)];
  }

  private learn(item: SeenItem): void {
    for (const key of KEYS) if (item[key] !== '') this.known.add(`${key} ${item[key]}`);
  }
}

function joined(item: SeenItem): string {
  return KEYS.map((key) => item[key]).join(' ');
}
