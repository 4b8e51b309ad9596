import { webAddress } from '../acquire/web-address';
import type { DocumentPart, DocumentTable } from '../document/document-part';
import { numberedNote } from '../document/numbered-note';
import { PartWriter } from '../document/part-writer';
import type { XmlElement } from '../xml/xml-element';
import { childElement, childElements, elementText, findElement, findElements } from '../xml/xml-element';
import { FieldStack } from './field-stack';
import { readChunk } from './read-chunk';
import { plainContent } from './plain-content';
import { WordNotes } from './word-notes';
import type { PackagePart } from './word-package';
import { wordPictures } from './word-pictures';
import { wordNumbering } from './word-numbering';
import type { WordStyle } from './word-styles';
import { numberingOf, outlineLevel, toggle, wordStyles, wordValue } from './word-styles';

/** Elements that only wrap others: content controls, smart tags, insertions and moved text. */
const WRAPPERS = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:sdtContent', 'w:dir', 'w:bdo', 'w:rubyBase', 'w:hyperlink', 'w:fldSimple', 'm:oMath', 'm:oMathPara']);

/**
 * The text of a Word document as its reader sees it with all changes accepted: insertions in, deletions out (also that
 * of a paragraph's end), pictures and text boxes behind the paragraph they hang on, notes at the end, comments left out.
 * @param main part of the package
 */
export function readWord(main: PackagePart): DocumentPart[] {
  return new WordReader(main).read();
}

class WordReader {
  private readonly style: (id: string | null) => WordStyle;
  private readonly list: (id: string) => { ordered: boolean } | null;
  private readonly fields = new FieldStack();
  private readonly notes: WordNotes;
  private writer = new PartWriter();
  private floating: DocumentPart[] = [];
  private paragraphStyle: WordStyle;

  constructor(private readonly main: PackagePart) {
    this.style = wordStyles(main.related('styles')?.root ?? null);
    this.list = wordNumbering(main.related('numbering')?.root ?? null);
    this.notes = new WordNotes(main);
    this.paragraphStyle = this.style(null);
  }

  read(): DocumentPart[] {
    const body = findElement(this.main.root, 'w:body');
    const text = body === null ? [] : this.within(body);
    return [...text, ...this.readNotes()];
  }

  /** The parts in a story of its own: the body, a cell, a text box, a note. */
  private within(story: XmlElement): DocumentPart[] {
    const outer = { writer: this.writer, floating: this.floating, style: this.paragraphStyle };
    this.writer = new PartWriter();
    this.floating = [];
    this.blocks(story);
    const parts = [...this.writer.finish(), ...this.floating];
    ({ writer: this.writer, floating: this.floating, style: this.paragraphStyle } = outer);
    return parts;
  }

  private blocks(parent: XmlElement): void {
    for (const element of childElements(parent)) {
      if (element.name === 'w:p') this.paragraph(element);
      else if (element.name === 'w:tbl') this.writer.add(this.table(element));
      else if (element.name === 'w:sdt') this.control(element, (content) => { this.blocks(content); });
      else if (element.name === 'w:altChunk') this.writer.add(...readChunk(this.main.embedded(element.attributes['r:id'] ?? '')));
      else if (element.name === 'mc:AlternateContent') this.alternative(element, (content) => { this.blocks(content); });
      else if (WRAPPERS.has(element.name)) this.blocks(element);
    }
  }

  private paragraph(element: XmlElement): void {
    const properties = childElement(element, 'w:pPr');
    const style = this.style(wordValue(properties, 'w:pStyle'));
    this.paragraphStyle = style;
    if (!style.skipped) this.inline(element, null);
    // The end of this paragraph was deleted: the next one continues it.
    const mark = childElement(properties, 'w:rPr');
    if (childElement(mark, 'w:del') !== null || childElement(mark, 'w:moveFrom') !== null) return;
    const numbering = numberingOf(properties) ?? style.numbering;
    const list = numbering === null ? style.list : this.list(numbering.id);
    this.writer.endParagraph({ level: outlineLevel(properties) ?? style.level, role: style.role, quote: style.quote, list }, this.floating);
    this.floating = [];
  }

  private inline(parent: XmlElement, href: string | null): void {
    for (const element of childElements(parent)) {
      if (element.name === 'w:r') this.run(element, href);
      else if (element.name === 'w:hyperlink') this.inline(element, this.linkOf(element) ?? href);
      else if (element.name === 'w:fldSimple') this.simpleField(element, href);
      else if (element.name === 'w:sdt') this.control(element, (content) => { this.inline(content, href); });
      else if (element.name === 'mc:AlternateContent') this.alternative(element, (content) => { this.inline(content, href); });
      else if (element.name.startsWith('m:oMath')) this.writer.text(findElements(element, 'm:t').map(elementText).join(''), {});
      else if (WRAPPERS.has(element.name)) this.inline(element, href);
    }
  }

  private run(run: XmlElement, href: string | null): void {
    const properties = childElement(run, 'w:rPr');
    if (toggle(properties, 'w:vanish') === true) return;
    const style = this.style(wordValue(properties, 'w:rStyle'));
    const bold = toggle(properties, 'w:b') ?? (style.bold || this.paragraphStyle.bold);
    const italic = toggle(properties, 'w:i') ?? (style.italic || this.paragraphStyle.italic);
    this.runContent(run, { bold, italic, href });
  }

  private runContent(run: XmlElement, marks: { bold: boolean; italic: boolean; href: string | null }): void {
    for (const element of childElements(run)) {
      const plain = plainContent(element);
      if (plain !== null) this.text(plain, marks);
      else if (element.name === 'w:br' || element.name === 'w:cr') this.lineBreak(element);
      else if (element.name === 'w:instrText') this.fields.addCode(elementText(element));
      else if (element.name === 'w:fldChar') this.fieldCharacter(element);
      else if (this.notes.isReference(element)) this.noteReference(element);
      else if (element.name === 'w:ruby') this.inline(childElement(element, 'w:rubyBase') ?? element, marks.href);
      else if (element.name === 'mc:AlternateContent') this.alternative(element, (content) => { this.runContent(content, marks); });
      else if (element.name === 'w:drawing' || element.name === 'w:pict' || element.name === 'w:object') this.drawing(element);
    }
  }

  private text(text: string, { bold, italic, href }: { bold: boolean; italic: boolean; href: string | null }): void {
    if (this.fields.hidesText) return;
    const address = href ?? this.fields.href;
    this.writer.text(text, { ...(bold && { bold }), ...(italic && { italic }), ...(address !== null && { href: address }) });
  }

  private lineBreak({ attributes }: XmlElement): void {
    const type = attributes['w:type'] ?? 'textWrapping';
    if (type === 'textWrapping') this.writer.lineBreak();
    else this.writer.text(' ', {});
  }

  private fieldCharacter({ attributes }: XmlElement): void {
    const type = attributes['w:fldCharType'];
    if (type === 'begin') this.fields.begin();
    else if (type === 'separate') this.fields.separate();
    else if (type === 'end') this.fields.end();
  }

  private simpleField(element: XmlElement, href: string | null): void {
    this.fields.begin();
    this.fields.addCode(element.attributes['w:instr'] ?? '');
    this.fields.separate();
    this.inline(element, href);
    this.fields.end();
  }

  private linkOf({ attributes }: XmlElement): string | null {
    return webAddress(this.main.links.get(attributes['r:id'] ?? '') ?? null, null);
  }

  // The words that ask to fill in a control are no text.
  private control(element: XmlElement, read: (content: XmlElement) => void): void {
    const properties = childElement(element, 'w:sdtPr');
    const content = childElement(element, 'w:sdtContent');
    const gallery = properties === null ? null : findElement(properties, 'w:docPartGallery');
    const isContents = /table of contents/i.test(gallery?.attributes['w:val'] ?? '');
    if (content !== null && !isContents && toggle(properties, 'w:showingPlcHdr') !== true) read(content);
  }

  /** Two renderings of one thing, for newer and older programs: only one of them is read. */
  private alternative(element: XmlElement, read: (content: XmlElement) => void): void {
    const choice = childElement(element, 'mc:Choice');
    const fallback = childElement(element, 'mc:Fallback');
    const chosen = choice !== null && findElement(choice, 'w:t') !== null ? choice : fallback ?? choice;
    if (chosen !== null) read(chosen);
  }

  private drawing(drawing: XmlElement): void {
    this.floating.push(...wordPictures(drawing, this.main));
    for (const box of findElements(drawing, 'w:txbxContent')) this.floating.push(...this.within(box));
  }

  private table(element: XmlElement): DocumentTable {
    const rows = wrappedChildren(element, 'w:tr').filter((row) => childElement(childElement(row, 'w:trPr'), 'w:del') === null);
    const header = toggle(childElement(rows[0] ?? null, 'w:trPr'), 'w:tblHeader') === true;
    return { kind: 'table', header, rows: rows.map((row) => wrappedChildren(row, 'w:tc').map((cell) => this.within(cell))) };
  }

  private noteReference(element: XmlElement): void {
    const number = this.notes.refer(element);
    this.writer.text(`[${String(number)}]`, {});
  }

  // A note that refers to further notes adds to the list while it is read.
  private readNotes(): DocumentPart[] {
    const parts: DocumentPart[] = [];
    for (let number = 1; number <= this.notes.count; number += 1) {
      const note = this.notes.element(number);
      if (note !== null) parts.push(...numberedNote(this.within(note), number));
    }
    return parts;
  }
}

/** Rows and cells may be wrapped, as anything may. */
function wrappedChildren(parent: XmlElement, name: string): XmlElement[] {
  return childElements(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'w:sdt' || WRAPPERS.has(child.name) ? wrappedChildren(child, name) : [];
  });
}
