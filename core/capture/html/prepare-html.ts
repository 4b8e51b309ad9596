import { Parser } from 'htmlparser2';
import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';
import { escapeHtml } from './escape-html';
import { savedFrom } from '../saved/saved-from';
import { keptAttributes } from './kept-attributes';

/** A page made safe to build a DOM from. */
export interface PreparedPage {
  html: string;
  /** The texts of the page's JSON-LD scripts. */
  jsonLd: string[];
  elements: number;
  /** How deep its elements lie, added up. */
  depths: number;
  /** The address that a browser wrote into the page when it saved it, or null. */
  savedFrom: string | null;
}

export interface PrepareOptions {
  /** Keep what the page hides. For pages that hide their whole text until a script runs. */
  hidden: boolean;
  /** Keep `style` attributes: what a word processor puts on the clipboard has its bold and its lists there. */
  styles: boolean;
}

const HEAD = new Set(['meta', 'link', 'base', 'title']);
const ROOT = new Set(['html', 'head', 'body']);
const DROPPED = new Set([
  'script', 'style', 'template', 'svg', 'math', 'canvas', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet',
  'video', 'audio', 'button', 'input', 'select', 'textarea', 'dialog', 'noframes', 'map', 'datalist',
]);
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'link', 'meta', 'source', 'track', 'wbr']);
const LONGEST_COMMENT = 4000;
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * One pass over the markup that leaves out what never is text of an article (scripts, styles, frames, controls,
 * hidden elements), bounds nesting and size, and gives every page one html, head and body. Without it a page of
 * deeply nested elements keeps the DOM busy for minutes, and one without `<body>` has no body at all.
 * @throws DatelineError too-large for a page beyond `CAPTURE_LIMITS`
 */
export function prepareHtml(source: string, options: PrepareOptions): PreparedPage {
  const page = new PageWriter(options);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        page.open(name, attributes);
      },
      ontext: (text) => {
        page.text(text);
      },
      onclosetag: (name) => {
        page.close(name);
      },
      oncomment: (comment) => {
        page.comment(comment);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(source);
  parser.end();
  return page.finish();
}

class PageWriter {
  private readonly head: string[] = [];
  private readonly body: string[] = [];
  private readonly jsonLd: string[] = [];
  private readonly openTags: boolean[] = [];
  private rootAttributes = '';
  private written = 0;
  private elements = 0;
  private depths = 0;
  private savedFrom: string | null = null;
  /** Depth at which a left-out element began; everything in it is left out. */
  private droppedAt: number | null = null;
  private inJsonLd = false;
  private inTitle = false;

  constructor(private readonly options: PrepareOptions) {}

  open(name: string, attributes: Record<string, string>): void {
    const depth = this.openTags.length;
    if (depth >= CAPTURE_LIMITS.hostileNesting) throw tooLarge('is nested too deeply');
    this.openTags.push(false);
    if (this.droppedAt !== null) return;
    if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) {
      this.inJsonLd = true;
      this.jsonLd.push('');
    }
    if (this.isDropped(name, attributes)) {
      this.droppedAt = depth;
      return;
    }
    this.write(name, attributes, depth);
  }

  text(text: string): void {
    if (this.inJsonLd) this.jsonLd[this.jsonLd.length - 1] += text;
    if (this.droppedAt !== null) return;
    (this.inTitle ? this.head : this.body).push(escapeHtml(text));
  }

  close(name: string): void {
    const isWritten = this.openTags.pop() ?? false;
    if (this.droppedAt === this.openTags.length) {
      this.droppedAt = null;
      this.inJsonLd = false;
      return;
    }
    if (!isWritten || VOID.has(name)) return;
    this.written -= 1;
    (name === 'title' ? this.head : this.body).push(`</${name}>`);
    if (name === 'title') this.inTitle = false;
  }

  comment(comment: string): void {
    this.savedFrom ??= savedFrom(comment.slice(0, LONGEST_COMMENT));
  }

  finish(): PreparedPage {
    const html = `<!DOCTYPE html><html${this.rootAttributes}><head>${this.head.join('')}</head><body>${this.body.join('')}</body></html>`;
    return { html, jsonLd: this.jsonLd, elements: this.elements, depths: this.depths, savedFrom: this.savedFrom };
  }

  private isDropped(name: string, attributes: Record<string, string>): boolean {
    if (DROPPED.has(name)) return true;
    if (this.options.hidden || ROOT.has(name)) return false;
    return 'hidden' in attributes || HIDING.test(attributes.style ?? '');
  }

  private write(name: string, attributes: Record<string, string>, depth: number): void {
    if (ROOT.has(name)) {
      if (name === 'html' && this.rootAttributes === '') this.rootAttributes = keptAttributes(attributes, false);
      return;
    }
    this.elements += 1;
    this.depths += this.written;
    if (this.elements > CAPTURE_LIMITS.elements) throw tooLarge('has too many elements');
    const tag = `<${name}${keptAttributes(attributes, this.options.styles)}>`;
    if (HEAD.has(name)) this.writeHead(name, tag, depth);
    else if (this.written < CAPTURE_LIMITS.nesting && /^[a-z][a-z\d-]*$/.test(name)) this.writeBody(name, tag, depth);
  }

  private writeHead(name: string, tag: string, depth: number): void {
    this.head.push(tag);
    if (name !== 'title') return;
    this.inTitle = true;
    this.openTags[depth] = true;
    this.written += 1;
  }

  private writeBody(name: string, tag: string, depth: number): void {
    this.body.push(tag);
    if (VOID.has(name)) return;
    this.openTags[depth] = true;
    this.written += 1;
  }
}

function tooLarge(what: string): DatelineError {
  return new DatelineError('too-large', `This page ${what} to be read as an article. It is kept in the library as it came.`);
}
