import { escapeHtml } from '../../capture/html/escape-html';
import { LEVEL, type FeedOutline } from './outline';

interface Level {
  feeds: FeedOutline[];
  levels: Map<string, Level>;
}

/** Control characters are not allowed in XML, not even as numbers. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * @param title of the list
 * @returns OPML 2.0, each group an outline around its feeds
 */
export function writeOpml(title: string, feeds: readonly FeedOutline[]): string {
  const root: Level = { feeds: [], levels: new Map() };
  for (const feed of feeds) levelOf(root, feed.group).feeds.push(feed);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escaped(title)}</title>`,
    '  </head>',
    '  <body>',
    ...linesOf(root, '    '),
    '  </body>',
    '</opml>',
  ];
  return `${lines.join('\n')}\n`;
}

function levelOf(root: Level, group: string): Level {
  let level = root;
  for (const name of group.split(LEVEL).filter((part) => part !== '')) {
    const next: Level = level.levels.get(name) ?? { feeds: [], levels: new Map() };
    level.levels.set(name, next);
    level = next;
  }
  return level;
}

function linesOf({ feeds, levels }: Level, indent: string): string[] {
  const own = feeds.map(({ address, title, site }) => {
    const page = site === null ? '' : ` htmlUrl="${escaped(site)}"`;
    return `${indent}<outline type="rss" text="${escaped(title)}" title="${escaped(title)}" xmlUrl="${escaped(address)}"${page}/>`;
  });
  const nested = [...levels].flatMap(([name, level]) => [
    `${indent}<outline text="${escaped(name)}" title="${escaped(name)}">`,
    ...linesOf(level, `${indent}  `),
    `${indent}</outline>`,
  ]);
  return [...own, ...nested];
}

function escaped(text: string): string {
  return escapeHtml(text.replace(FORBIDDEN, ''));
}
