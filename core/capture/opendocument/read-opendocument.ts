import { webAddress } from '../acquire/web-address';
import type { DocumentPart, DocumentTable } from '../document/document-part';
import { numberedNote } from '../document/numbered-note';
import { PartWriter } from '../document/part-writer';
import type { XmlElement } from '../xml/xml-element';
import { childElement, childElements, findElement, findElements } from '../xml/xml-element';
import { framePictures, isPictureFrame } from './frame-pictures';
import type { OpenDocumentStyle, OpenDocumentStyles } from './opendocument-styles';
import { openDocumentStyles } from './opendocument-styles';

interface Marks {
  bold: boolean;
  italic: boolean;
  href: string | null;
}

/** Deleted text waits in `tracked-changes`; the rest is about the document, not its text. */
const SKIPPED_BLOCKS = new Set([
  'text:tracked-changes', 'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'office:forms', 'office:annotation', 'text:table-of-content',
  'text:illustration-index', 'text:table-index', 'text:object-index', 'text:user-index', 'text:alphabetical-index', 'table:shapes', 'table:table-columns',
]);
const SKIPPED_INLINE = new Set(['office:annotation', 'text:page-number', 'text:page-count', 'text:hidden-text', 'text:ruby-text', 'text:note-citation', 'text:script', 'office:event-listeners', 'svg:title', 'svg:desc', 'draw:image', 'draw:object']);

/**
 * The text of an OpenDocument text (OASIS ODF 1.3) with all tracked changes accepted; pictures and text boxes behind the paragraph
 * they hang on, notes at the end, comments and contents lists left out.
 * @param content root of `content.xml`
 * @param styles root of `styles.xml`, or null
 */
export function readOpenDocument(content: XmlElement, styles: XmlElement | null): DocumentPart[] {
  return new OpenDocumentReader(openDocumentStyles(styles === null ? [content] : [styles, content])).read(content);
}

class OpenDocumentReader {
  private readonly notes: XmlElement[] = [];
  private writer = new PartWriter();
  private floating: DocumentPart[] = [];
  private list: { ordered: boolean } | null = null;

  constructor(private readonly styles: OpenDocumentStyles) {}

  read(content: XmlElement): DocumentPart[] {
    const text = findElement(content, 'office:text');
    const parts = text === null ? [] : this.within(text);
    return [...parts, ...this.readNotes()];
  }

  private within(story: XmlElement): DocumentPart[] {
    const outer = { writer: this.writer, floating: this.floating, list: this.list };
    this.writer = new PartWriter();
    this.floating = [];
    this.list = null;
    this.blocks(story);
    const parts = [...this.writer.finish(), ...this.floating];
    ({ writer: this.writer, floating: this.floating, list: this.list } = outer);
    return parts;
  }

  private blocks(parent: XmlElement): void {
    for (const element of childElements(parent)) {
      if (element.name === 'text:p' || element.name === 'text:h') this.paragraph(element);
      else if (element.name === 'text:list') this.readList(element);
      else if (element.name === 'table:table') this.writer.add(this.table(element));
      else if (element.name === 'draw:text-box') this.writer.add(...this.within(element));
      else if (element.name === 'draw:frame' && isPictureFrame(element)) this.writer.add(...framePictures(element));
      else if (!SKIPPED_BLOCKS.has(element.name)) this.blocks(element);
    }
  }

  private readList(element: XmlElement): void {
    const outer = this.list;
    this.list = outer ?? { ordered: this.styles.isOrdered(element.attributes['text:style-name']) };
    this.blocks(element);
    this.list = outer;
  }

  private paragraph(element: XmlElement): void {
    const style = this.styles.paragraph(element.attributes['text:style-name']);
    if (style.skipped) return;
    const level = element.name === 'text:h' ? levelOf(element) : style.level;
    this.inline(element, { bold: style.bold === true, italic: style.italic === true, href: null });
    this.writer.endParagraph({ level, role: style.role, quote: style.quote, list: this.list ?? style.list }, this.floating);
    this.floating = [];
  }

  private inline(parent: XmlElement, marks: Marks): void {
    for (const child of parent.children) {
      if (typeof child === 'string') this.text(child, marks);
      else if (!SKIPPED_INLINE.has(child.name)) this.inlineElement(child, marks);
    }
  }

  private inlineElement(element: XmlElement, marks: Marks): void {
    switch (element.name) {
      case 'text:span':
        this.span(element, marks, this.styles.text(element.attributes['text:style-name']));
        break;
      case 'text:a':
        this.inline(element, { ...marks, href: webAddress(element.attributes['xlink:href'], null) ?? marks.href });
        break;
      case 'text:s':
      case 'text:tab':
        this.text(' ', marks);
        break;
      case 'text:line-break':
        this.writer.lineBreak();
        break;
      case 'text:note':
        this.note(element, marks);
        break;
      case 'draw:frame':
        if (isPictureFrame(element)) this.floating.push(...framePictures(element));
        else this.inline(element, marks);
        break;
      case 'draw:text-box':
        this.floating.push(...this.within(element));
        break;
      default:
        this.other(element, marks);
    }
  }

  private span(element: XmlElement, marks: Marks, style: OpenDocumentStyle): void {
    if (style.hidden) return;
    this.inline(element, { ...marks, bold: style.bold ?? marks.bold, italic: style.italic ?? marks.italic });
  }

  // Shapes other than frames hold their paragraphs directly.
  private other(element: XmlElement, marks: Marks): void {
    const isShape = element.name.startsWith('draw:') && childElement(element, 'text:p') !== null;
    if (isShape) this.floating.push(...this.within(element));
    else this.inline(element, marks);
  }

  private text(text: string, { bold, italic, href }: Marks): void {
    this.writer.text(text, { ...(bold && { bold }), ...(italic && { italic }), ...(href !== null && { href }) });
  }

  private note(element: XmlElement, marks: Marks): void {
    this.notes.push(element);
    this.text(`[${String(this.notes.length)}]`, marks);
  }

  private readNotes(): DocumentPart[] {
    const parts: DocumentPart[] = [];
    for (let index = 0; index < this.notes.length; index += 1) {
      const body = childElement(this.notes[index] ?? null, 'text:note-body');
      if (body !== null) parts.push(...numberedNote(this.within(body), index + 1));
    }
    return parts;
  }

  private table(element: XmlElement): DocumentTable {
    const headers = childElement(element, 'table:table-header-rows');
    const rows = findElements(element, 'table:table-row');
    const cells = rows.map((row) => childElements(row).filter(({ name }) => name === 'table:table-cell' || name === 'table:covered-table-cell'));
    return { kind: 'table', header: headers !== null, rows: cells.map((row) => row.map((cell) => this.within(cell))) };
  }
}

function levelOf({ attributes }: XmlElement): number {
  const level = Number(attributes['text:outline-level'] ?? '1');
  return level >= 1 ? Math.min(Math.floor(level), 6) : 1;
}
