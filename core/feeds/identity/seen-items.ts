import { FEED_LIMITS } from '../feed-limits';
import { readSeenLine, SEEN_KEYS, seenLine, type SeenItem } from './seen-item';

/** Which items of a feed were met before. */
export class SeenItems {
  private readonly known = new Set<string>();
  private readonly added: string[] = [];

  /** @param lines as the state of the feed keeps them */
  constructor(private readonly lines: readonly string[]) {
    for (const line of lines) this.learn(readSeenLine(line));
  }

  /** @returns whether an item was met: it has any of its marks in common with one that was */
  has(item: SeenItem): boolean {
    return SEEN_KEYS.some((key) => item[key] !== '' && this.known.has(`${key} ${item[key]}`));
  }

  add(item: SeenItem): void {
    this.learn(item);
    this.added.push(seenLine(item));
  }

  /**
   * What is to be kept: all that the feed holds now, with the ids and links it has now, and the latest of the others.
   * @param present marks of the items that the feed holds now
   */
  kept(present: readonly SeenItem[]): string[] {
    const current = new Set(present.filter((item) => this.has(item)).map(seenLine));
    const others = [...[...this.added].reverse(), ...this.lines].filter((line) => !current.has(line));
    return [...current, ...new Set(others.slice(0, FEED_LIMITS.remembered))];
  }

  private learn(item: SeenItem): void {
    for (const key of SEEN_KEYS) if (item[key] !== '') this.known.add(`${key} ${item[key]}`);
  }
}
