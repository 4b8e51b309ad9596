import { parseJson } from '../../editor/parse-json';
import { FRONT_MATTER_KEYS, type FrontMatter, type RawValue } from './front-matter';
import { markdownProblem } from './token-reader';

type Key = keyof typeof FRONT_MATTER_KEYS;

const FENCE = /^---\s*$/;

/**
 * Reads the front matter: `key: value` lines and lists of `- value` lines; values plain or quoted as in YAML.
 * @param lines of the file, without line ends
 * @returns what it says and the index of the first line of the text
 * @throws DatelineError `bad-input` that names the line, also for a key that is not known
 */
export function readFrontMatter(lines: readonly string[]): { values: Partial<FrontMatter>; end: number } {
  if (!FENCE.test(lines[0] ?? '')) {
    throw markdownProblem(1, 'a review begins with its front matter: a line “---”, then title, dateline, date and language, then “---”');
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) throw markdownProblem(1, 'the front matter is not closed by a second line “---”');
  const values: Partial<FrontMatter> = {};
  let at = 1;
  while (at < end) at = readEntry(lines, at, end, values);
  return { values, end: end + 1 };
}

function readEntry(lines: readonly string[], at: number, end: number, values: Partial<FrontMatter>): number {
  const line = lines[at] ?? '';
  if (line.trim() === '' || line.startsWith('#')) return at + 1;
  const entry = /^([A-Za-z][\w-]*)\s*:(?:\s+(.*))?$/.exec(line);
  if (!entry) throw markdownProblem(at + 1, `“${line.trim()}” is not a front matter line like “title: …”`);
  const [, key = '', value = ''] = entry;
  if (!isKey(key)) throw markdownProblem(at + 1, `“${key}” is not known; there are ${Object.keys(FRONT_MATTER_KEYS).join(', ')}`);
  if (key in values) throw markdownProblem(at + 1, `“${key}” stands there twice`);
  const { raw, next } = rawValue(lines, at, end, value.trim());
  const { schema, expects } = FRONT_MATTER_KEYS[key];
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw markdownProblem(at + 1, `“${key}” needs ${expects}`);
  Object.assign(values, { [key]: parsed.data });
  return next;
}

function isKey(key: string): key is Key {
  return Object.hasOwn(FRONT_MATTER_KEYS, key);
}

function rawValue(lines: readonly string[], at: number, end: number, value: string): { raw: RawValue; next: number } {
  if (value === '[]') return { raw: [], next: at + 1 };
  const following: string[] = [];
  for (let next = at + 1; next < end && /^\s+\S|^- |^\s*$/.test(lines[next] ?? ''); next += 1) following.push(lines[next] ?? '');
  if (value === '|') return { raw: literal(following), next: at + 1 + following.length };
  if (value !== '' || following.every((line) => line.trim() === '')) return { raw: scalar(value, at), next: at + 1 };
  const raw = following.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const item = /^\s*- +(.*)$/.exec(line)?.[1];
    if (item === undefined) throw markdownProblem(at + 2 + index, `“${line.trim()}” is not a list line like “- …”`);
    return [scalar(item.trim(), at + 1 + index)];
  });
  return { raw, next: at + 1 + following.length };
}

function literal(lines: readonly string[]): string {
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n').trimEnd();
}

function scalar(value: string, at: number): string {
  if (value.startsWith('"')) {
    const text = parseJson(value);
    if (typeof text === 'string') return text;
    throw markdownProblem(at + 1, `the quotation marks of ${value} are not closed, or a sign in it is not escaped by a backslash`);
  }
  if (!value.startsWith("'")) return value;
  if (!/^'(?:[^']|'')*'$/.test(value)) throw markdownProblem(at + 1, `the quotation marks of ${value} are not closed`);
  return value.slice(1, -1).replace(/''/g, "'");
}
