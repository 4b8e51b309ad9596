const OBJECT = /(?:^|[\r\n])(\d{1,7}) (\d{1,5}) obj\b/g;
/** How far behind its beginning an object says that it is a page. */
const HEAD = 2000;
const MOST_PAGES = 2000;

/**
 * A PDF whose end was cut off, as a broken download leaves it, has lost the list of its pages; the pages that came are
 * listed anew behind it.
 * @returns null if no page of it can be seen: none came, or they are packed into streams
 */
export function withNewEnd(bytes: Uint8Array): Uint8Array | null {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = [...text.matchAll(OBJECT)];
  const pages = objects.filter(({ index }, at) => isPage(text.slice(index, Math.min(index + HEAD, objects[at + 1]?.index ?? Infinity)))).slice(0, MOST_PAGES);
  if (pages.length === 0) return null;
  const next = Math.max(...objects.map(([, number]) => Number(number))) + 1;
  const kids = pages.map(([, number = '', generation = '']) => `${number} ${generation} R`).join(' ');
  const end = [
    `${String(next)} 0 obj\n<</Type/Catalog/Pages ${String(next + 1)} 0 R>>\nendobj`,
    `${String(next + 1)} 0 obj\n<</Type/Pages/Count ${String(pages.length)}/Kids[${kids}]/MediaBox[0 0 595 842]>>\nendobj`,
    `trailer\n<</Size ${String(next + 2)}/Root ${String(next)} 0 R>>\nstartxref\n0\n%%EOF\n`,
  ].join('\n');
  return Buffer.concat([bytes, Buffer.from(`\nendstream\nendobj\n${end}`, 'latin1')]);
}

function isPage(head: string): boolean {
  return /\/Type\s*\/Page\b/.test(head);
}
