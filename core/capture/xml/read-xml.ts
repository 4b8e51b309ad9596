import { Parser } from 'htmlparser2';
import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';
import { declaredEncoding } from '../encoding/declared-encoding';
import { decodeText } from '../encoding/decode-text';
import { knownPrefix } from './known-prefix';
import type { XmlElement } from './xml-element';

/**
 * Reads an XML document into a tree. Broken markup is read as far as it makes sense; entities of a document's own are
 * not resolved, so none can grow. Elements nested too deep are left out with their text kept.
 * @returns a nameless element around the root
 * @throws DatelineError too-large
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const { text } = decodeText(bytes, [declaredEncoding(bytes)]);
  const builder = new TreeBuilder();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        builder.open(name, attributes);
      },
      ontext: (content) => {
        builder.text(content);
      },
      onclosetag: () => {
        builder.close();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return builder.root;
}

class TreeBuilder {
  readonly root: XmlElement = { name: '', attributes: {}, children: [] };
  private readonly opened: XmlElement[] = [this.root];
  private prefixes: ReadonlyMap<string, string>[] = [new Map()];
  private depth = 0;
  private elements = 0;

  open(name: string, attributes: Record<string, string>): void {
    this.elements += 1;
    if (this.elements > CAPTURE_LIMITS.xmlElements) throw tooLarge();
    this.depth += 1;
    // The parser looks through all that is open for each tag that is closed.
    if (this.depth > CAPTURE_LIMITS.hostileNesting) throw tooLarge();
    const prefixes = withDeclared(this.prefixes.at(-1) ?? new Map<string, string>(), attributes);
    this.prefixes.push(prefixes);
    if (this.depth > CAPTURE_LIMITS.nesting) return;
    const element: XmlElement = { name: qualified(name, prefixes, true), attributes: qualifiedAttributes(attributes, prefixes), children: [] };
    this.opened.at(-1)?.children.push(element);
    this.opened.push(element);
  }

  text(content: string): void {
    this.opened.at(-1)?.children.push(content);
  }

  close(): void {
    if (this.depth <= CAPTURE_LIMITS.nesting && this.opened.length > 1) this.opened.pop();
    this.prefixes.pop();
    this.depth -= 1;
  }
}

function withDeclared(outer: ReadonlyMap<string, string>, attributes: Record<string, string>): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes).flatMap(([name, address]): [string, string][] => {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) return [];
    const prefix = name.slice(6);
    return [[prefix, knownPrefix(address) ?? prefix]];
  });
  return declared.length === 0 ? outer : new Map([...outer, ...declared]);
}

function qualifiedAttributes(attributes: Record<string, string>, prefixes: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [qualified(name, prefixes, false), value]));
}

// An attribute without a prefix belongs to no namespace, an element without one to the default namespace.
function qualified(name: string, prefixes: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = name.indexOf(':');
  if (colon === -1 && !isElement) return name;
  const stated = colon === -1 ? '' : name.slice(0, colon);
  const prefix = prefixes.get(stated) ?? stated;
  const local = name.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}

function tooLarge(): DatelineError {
  return new DatelineError('too-large', 'This document has too many parts to be read as an article. It is kept in the library as it came; paste its text to have it as an article.');
}
