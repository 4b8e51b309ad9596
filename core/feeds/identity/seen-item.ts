/** What an item can be known again by, each a short hash; empty where the item has no such thing. */
export interface SeenItem {
  id: string;
  link: string;
  title: string;
  text: string;
}

export const SEEN_KEYS = ['id', 'link', 'title', 'text'] as const;
const NONE = '-';

/** @returns it in one line, as the state of a feed keeps it: thousands of items are read and written at each refresh */
export function seenLine(item: SeenItem): string {
  return SEEN_KEYS.map((key) => item[key] || NONE).join(' ');
}

export function readSeenLine(line: string): SeenItem {
  const [id = '', link = '', title = '', text = ''] = line.split(' ').map((hash) => (hash === NONE ? '' : hash));
  return { id, link, title, text };
}
