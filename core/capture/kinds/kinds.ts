import { docx } from './docx';
import { feed } from './feed';
import { html } from './html';
import type { Kind, KindHint } from './kind';
import { knownFormat } from './known-formats';
import { mail } from './mail';
import { mailbox } from './mailbox';
import { mhtml } from './mhtml';
import { newsml1 } from './newsml1';
import { newsmlG2 } from './newsml-g2';
import { ninjs } from './ninjs';
import { nitf } from './nitf';
import { odt } from './odt';
import { pdf } from './pdf';
import { pictureKinds } from './pictures';
import { plainText } from './plain-text';
import { rtf } from './rtf';
import { shortcut } from './shortcut';
import { table } from './table';
import { warc } from './warc';
import { webarchive } from './webarchive';
import { wireText } from './wire-text';
import { xmlStory } from './xml-story';

/** All kinds of input. */
export const kinds: readonly Kind[] = [
  docx, odt, pdf, rtf, table, feed, mailbox, mail, mhtml, shortcut, warc, webarchive, ninjs, newsmlG2, newsml1, nitf, wireText, xmlStory, html, plainText, ...pictureKinds,
];

const CERTAIN = 0.95;

/** @returns the kind that is surest of the bytes, or null when no kind can read them */
export function recogniseKind(bytes: Uint8Array, hint: KindHint): Kind | null {
  const ranked = kinds.map((kind) => ({ kind, certainty: kind.recognise(bytes, hint) })).sort((one, other) => other.certainty - one.certainty);
  const [best] = ranked;
  if (best === undefined || best.certainty === 0) return null;
  // A format that is known but has no kind of its own yet can pass for another one: mail and feeds for plain text, and
  // a PDF for a page when the server calls it one.
  return best.certainty < CERTAIN && knownFormat(bytes) !== null ? null : best.kind;
}
