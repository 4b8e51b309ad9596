import { webAddress } from '../acquire/web-address';
import type { Cell } from './table';

const LINK = /^=\s*(?:_xlfn\.)?(?:hyperlink|гиперссылка|köprü|lien_hypertexte)\s*\(\s*"([^"]{1,8192})"\s*(?:[;,]\s*"((?:[^"]|""){0,2000})"\s*)?\)\s*$/i;
const QUOTED = /^="((?:[^"]|"")*)"$/;

/** @returns a value as a cell: what a formula that only links or quotes would show, anything else as it stands; nothing is computed */
export function formulaCell(value: string): Cell {
  const text = value.trim();
  if (!text.startsWith('=')) return { text, link: null };
  const quoted = QUOTED.exec(text)?.[1];
  if (quoted !== undefined) return { text: quoted.replaceAll('""', '"').trim(), link: null };
  const linked = LINK.exec(text);
  if (linked === null) return { text, link: null };
  const [, address = '', label = address] = linked;
  return { text: label.replaceAll('""', '"').trim(), link: webAddress(address, null) };
}
