import type { XmlElement } from '../xml/xml-element';
import { findElements } from '../xml/xml-element';
import type { PackagePart } from './word-package';

const REFERENCES: Readonly<Record<string, { part: string; note: string }>> = {
  'w:footnoteReference': { part: 'footnotes', note: 'w:footnote' },
  'w:endnoteReference': { part: 'endnotes', note: 'w:endnote' },
};
const MOST = 5000;

/** The notes that a text refers to, numbered in the order it does; footnotes and endnotes count together. */
export class WordNotes {
  private readonly referred: { reference: string; id: string }[] = [];
  private readonly loaded = new Map<string, ReadonlyMap<string, XmlElement>>();

  constructor(private readonly main: PackagePart) {}

  get count(): number {
    return Math.min(this.referred.length, MOST);
  }

  isReference({ name }: XmlElement): boolean {
    return Object.hasOwn(REFERENCES, name);
  }

  /** @returns the number of the note */
  refer(reference: XmlElement): number {
    this.referred.push({ reference: reference.name, id: reference.attributes['w:id'] ?? '' });
    return this.referred.length;
  }

  /** @returns the note of a number from 1 on, or null when it is missing from the file */
  element(number: number): XmlElement | null {
    const referred = this.referred[number - 1];
    return referred === undefined ? null : this.notesOf(referred.reference).get(referred.id) ?? null;
  }

  private notesOf(reference: string): ReadonlyMap<string, XmlElement> {
    const known = this.loaded.get(reference);
    if (known !== undefined) return known;
    const names = REFERENCES[reference];
    const root = names === undefined ? null : this.main.related(names.part)?.root ?? null;
    const notes = root === null || names === undefined ? [] : findElements(root, names.note);
    const byId = new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
    this.loaded.set(reference, byId);
    return byId;
  }
}
