import { decodeCharset } from './decode-charset';
import { decodeHeader } from './decode-header';

const PARAMETER = /([\w!#$&+.^`|~-]+)(\*\d{1,3})?(\*)?\s*=\s*(?:"((?:[^"\\]|\\[\s\S])*)"|([^\s;"]*(?:"[^\s;]*)?))/g;
const LONGEST = 20_000;

interface Section {
  order: number;
  isEncoded: boolean;
  value: string;
}

/** A header such as `text/plain; charset=utf-8`: its value in lower case, and its parameters by name in lower case. */
export interface ParameterHeader {
  value: string;
  parameters: Map<string, string>;
}

/**
 * Reads parameters as RFC 2231 has them (in pieces, with a charset), and as they come in fact: without the semicolon
 * between them, as encoded words, as bytes without any encoding.
 * @param raw one character for each byte
 */
export function parseParameters(raw: string, fallback: string | null): ParameterHeader {
  const text = raw.slice(0, LONGEST);
  const value = /^\s*([^\s;=]*)(?=$|[\s;])/.exec(text)?.[1]?.toLowerCase() ?? '';
  const sections = new Map<string, Section[]>();
  for (const [, name = '', piece, encoded, quoted, plain = ''] of text.matchAll(PARAMETER)) {
    const key = name.toLowerCase();
    const order = piece === undefined ? 0 : Number(piece.slice(1));
    const section = { order, isEncoded: encoded !== undefined, value: quoted?.replace(/\\([\s\S])/g, '$1') ?? plain };
    sections.set(key, [...(sections.get(key) ?? []), section].slice(0, 100));
  }
  return { value, parameters: new Map([...sections].map(([key, found]) => [key, joined(found, fallback)])) };
}

function joined(sections: readonly Section[], fallback: string | null): string {
  const ordered = [...sections].sort((one, other) => one.order - other.order).filter(({ order }, index, all) => all[index - 1]?.order !== order);
  if (!ordered.some(({ isEncoded }) => isEncoded)) return decodeHeader(ordered.map(({ value }) => value).join(''), fallback);
  const [, charset = '', first] = /^([^']*)'[^']*'([\s\S]*)$/.exec(ordered[0]?.value ?? '') ?? [];
  const values = ordered.map((section, index) => (index === 0 && first !== undefined ? { ...section, value: first } : section));
  const bytes = values.map(({ isEncoded, value }) => Buffer.from(isEncoded ? percentDecoded(value) : value, 'latin1'));
  return decodeCharset(Buffer.concat(bytes), charset === '' ? null : charset, [fallback]).text.trim();
}

function percentDecoded(value: string): string {
  return value.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
