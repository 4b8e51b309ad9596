import { posix } from 'node:path';
import { DatelineError } from '../../model/dateline-error';
import type { Archive } from '../archive/read-archive';
import { readArchive } from '../archive/read-archive';
import { readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/xml-element';
import { childElements, findElement } from '../xml/xml-element';

const PACKAGE_RELATIONS = '_rels/.rels';
const USUAL_DOCUMENT = 'word/document.xml';

interface Relation {
  id: string;
  /** The last word of its type: `styles`, `hyperlink`. */
  type: string;
  target: string;
  external: boolean;
}

/** A part of a package of Office Open XML, with what it refers to. */
export interface PackagePart {
  root: XmlElement;
  /** Relation id → address on the web. */
  links: ReadonlyMap<string, string>;
  /** @returns the part of a relation type (`styles`, `footnotes`), or null */
  related(type: string): PackagePart | null;
  /** @returns the part that a relation id stands for, or null */
  part(id: string): PackagePart | null;
  /** @returns the bytes that a relation id stands for, or null */
  embedded(id: string): Uint8Array | null;
  /** @returns the path within the package that a relation id stands for, or null */
  path(id: string): string | null;
}

/** A document in Office Open XML: its main part, and what it states about itself. */
export interface OfficePackage {
  main: PackagePart;
  properties: XmlElement | null;
  archive: Archive;
}

/**
 * Opens a package of Office Open XML (ECMA-376 part 2): which file is the main one, and which file is which other
 * part, is told by relations, not by names.
 * @param usualMain where the main part is when the relations do not say
 * @throws DatelineError damaged, forbidden, too-large
 */
export function openOfficePackage(bytes: Uint8Array, usualMain = USUAL_DOCUMENT): OfficePackage {
  const archive = readArchive(bytes);
  const relations = relationsIn(archive, PACKAGE_RELATIONS, '');
  const targetOf = (type: string) => relations.find((relation) => relation.type === type && !relation.external)?.target;
  const main = partAt(archive, targetOf('officeDocument') ?? usualMain) ?? partAt(archive, usualMain);
  if (main === null) {
    throw new DatelineError('damaged', 'This document is damaged: its text is missing from it. It is kept in the library as it came; ask for it again, or paste its text.');
  }
  const properties = archive.read(targetOf('core-properties') ?? 'docProps/core.xml');
  return { main, properties: properties === null ? null : readXml(properties), archive };
}

function partAt(archive: Archive, path: string): PackagePart | null {
  const bytes = archive.read(path);
  if (bytes === null) return null;
  const { dir, base } = posix.parse(path);
  const relations = relationsIn(archive, posix.join(dir, '_rels', `${base}.rels`), dir);
  const within = (id: string) => relations.find((candidate) => candidate.id === id && !candidate.external) ?? null;
  return {
    root: readXml(bytes),
    links: new Map(relations.filter(({ external }) => external).map(({ id, target }) => [id, target])),
    related: (type) => {
      const relation = relations.find((candidate) => candidate.type === type && !candidate.external);
      return relation === undefined ? null : partAt(archive, relation.target);
    },
    part: (id) => {
      const relation = within(id);
      return relation === null ? null : partAt(archive, relation.target);
    },
    embedded: (id) => {
      const relation = within(id);
      return relation === null ? null : archive.read(relation.target);
    },
    path: (id) => within(id)?.target ?? null,
  };
}

function relationsIn(archive: Archive, path: string, folder: string): Relation[] {
  const bytes = archive.read(path);
  const root = bytes === null ? null : findElement(readXml(bytes), 'rel:Relationships');
  return (root === null ? [] : childElements(root)).map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return { id: attributes.Id ?? '', type: posix.basename(attributes.Type ?? ''), external, target: external ? target : inPackage(target, folder) };
  });
}

function inPackage(target: string, folder: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
}
