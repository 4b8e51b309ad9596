import { Parser } from 'htmlparser2';
import { webAddress } from '../../capture/acquire/web-address';
import type { XmlElement } from '../../capture/xml/xml-element';
import { DatelineError } from '../../model/dateline-error';
import { FEED_LIMITS } from '../feed-limits';
import { feedPrefix } from './feed-prefix';

/** Names that hold for everything within an element, until one within says something else. */
interface Scope {
  prefixes: ReadonlyMap<string, string>;
  base: string | null;
  language: string | null;
}

/**
 * Reads the XML of a feed, however broken: a missing end, elements closed in the wrong order, bare ampersands and
 * prefixes that nobody declared are all read as far as they make sense. Names come in lower case under the prefix
 * that `feedPrefix` gives their namespace; entities of the document's own are not resolved, so that none can grow.
 * Every element carries the `xml:base` and `xml:lang` that hold for it, the base as an absolute address.
 * @param address where the feed was fetched from, or null
 * @returns a nameless element around the root
 * @throws DatelineError too-large
 */
export function readFeedXml(text: string, address: string | null): XmlElement {
  const builder = new TreeBuilder(address);
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
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(text);
  parser.end();
  return builder.root;
}

class TreeBuilder {
  readonly root: XmlElement = { name: '', attributes: {}, children: [] };
  private readonly opened: XmlElement[] = [this.root];
  private readonly scopes: Scope[];
  private depth = 0;
  private elements = 0;

  constructor(address: string | null) {
    this.scopes = [{ prefixes: new Map(), base: address, language: null }];
  }

  open(name: string, attributes: Record<string, string>): void {
    this.depth += 1;
    this.elements += 1;
    if (this.elements > FEED_LIMITS.elements || this.depth > FEED_LIMITS.hostileNesting) {
      throw new DatelineError('too-large', 'This feed has too many parts to be read. Nothing was taken from it.');
    }
    if (this.depth > FEED_LIMITS.nesting) return;
    const scope = scopeWithin(this.scopes.at(-1), attributes);
    this.scopes.push(scope);
    const element = { name: qualified(name, scope.prefixes), attributes: { ...attributes, ...inScope(scope) }, children: [] };
    this.opened.at(-1)?.children.push(element);
    this.opened.push(element);
  }

  text(content: string): void {
    this.opened.at(-1)?.children.push(content);
  }

  close(): void {
    if (this.depth <= FEED_LIMITS.nesting) {
      this.opened.pop();
      this.scopes.pop();
    }
    this.depth -= 1;
  }
}

function scopeWithin(outer: Scope | undefined, attributes: Record<string, string>): Scope {
  const { prefixes = new Map<string, string>(), base = null, language = null } = outer ?? {};
  const declared = Object.entries(attributes).flatMap(([name, address]): [string, string][] => {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) return [];
    const prefix = name.slice('xmlns:'.length);
    return [[prefix, feedPrefix(address) ?? prefix]];
  });
  return {
    prefixes: declared.length === 0 || prefixes.size + declared.length > FEED_LIMITS.prefixes ? prefixes : new Map([...prefixes, ...declared]),
    base: webAddress(attributes['xml:base'], base) ?? base,
    language: attributes['xml:lang'] ?? language,
  };
}

function inScope({ base, language }: Scope): Record<string, string> {
  return { ...(base === null ? {} : { 'xml:base': base }), ...(language === null ? {} : { 'xml:lang': language }) };
}

function qualified(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const stated = colon === -1 ? '' : name.slice(0, colon);
  const prefix = prefixes.get(stated) ?? stated;
  const local = name.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}
