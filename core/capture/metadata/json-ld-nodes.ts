import { decodeEntities } from './decode-entities';

/** A JSON-LD node: what its keys hold is unknown. */
export type JsonLdNode = Record<string, unknown>;

const MOST_NODES = 500;

/**
 * The nodes of a page's JSON-LD scripts: of top-level objects, arrays and `@graph`s, and what these describe as the
 * main thing of the page. Nodes listed further inside (related stories, breadcrumbs) are not among them.
 * Scripts that are not JSON are mended where that is safe, and else left out.
 */
export function jsonLdNodes(scripts: readonly string[]): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of scripts) collect(parseLenient(script), nodes, 0);
  return nodes;
}

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > 6 || nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, nodes, depth + 1);
    return;
  }
  if (!isNode(value)) return;
  nodes.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(value[key], nodes, depth + 1);
}

/** @returns whether a value is a JSON object */
export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseLenient(script: string): unknown {
  const stripped = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  return parse(stripped) ?? parse(mended(stripped)) ?? parse(mended(decodeEntities(stripped)));
}

/** Raw line breaks and tabs inside strings become spaces, commas before a closing bracket go, objects in a row are listed. */
function mended(json: string): string {
  const joined = json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1').replace(/\}\s*\{/g, '},{');
  return joined.startsWith('{') && joined.includes('},{') ? `[${joined}]` : joined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
