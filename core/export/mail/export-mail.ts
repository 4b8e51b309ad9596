import { basename, extname } from 'node:path/posix';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { ExportOptions } from '../../model/export-options';
import { PICTURE_TYPES, type PictureType } from '../../model/picture-file';
import type { DocumentTree, TreePicture } from '../../tree/document-tree';
import type { ExportContext, Exported } from '../exporters';
import { loadPictures, missingPictures, type LoadedPicture } from '../pictures/tree-pictures';
import { plainReview } from '../text/export-text';
import { mailPage } from './mail-page';
import { shortEnough } from './short-enough';
import { sentText, type SentText } from './sent-text';
import { wrapMarkup } from './wrap-markup';

/** Bytes of a mail as it is sent, without its pictures: programs cut a longer one. */
export const LONGEST_MAIL = 100_000;
/** What its headers and those of its parts take at the most. */
const HEADERS = 4_000;
/** Bytes of all pictures: a third more in the mail, of which servers take 10 MB or 20. */
const PICTURES = 5_000_000;
/** What mail programs show. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif'] as const);

/** Writes the tree as a mail that is not sent yet: text and HTML, pictures within it. */
export async function exportMail(whole: DocumentTree, { pictureFile, options, signal }: Pick<ExportContext, 'pictureFile' | 'options' | 'signal'>): Promise<Exported> {
  const loaded = await loadPictures(whole, { types: SHOWN, bytes: PICTURES }, pictureFile, signal);
  const { tree, shortened } = shortEnough(whole, (one) => lengthOf(one) <= LONGEST_MAIL);
  const bytes = await compose(tree, loaded.pictures, options);
  return { bytes: new Uint8Array(bytes), warnings: [...whole.warnings, ...missingPictures(loaded.missing), ...shortenedWarning(shortened)] };
}

function lengthOf(tree: DocumentTree): number {
  return HEADERS + pageOf(tree, ({ path }) => `cid:${contentId(path)}`).length + sentText('text/plain', plainReview(tree)).length;
}

function pageOf(tree: DocumentTree, pictureSource: (picture: TreePicture) => string | null): SentText {
  return sentText('text/html', wrapMarkup(mailPage(tree, pictureSource)));
}

function compose(tree: DocumentTree, pictures: ReadonlyMap<string, LoadedPicture>, options: ExportOptions): Promise<Buffer> {
  const used = new Map<string, LoadedPicture>();
  const html = pageOf(tree, ({ path }) => {
    const loaded = pictures.get(path);
    if (loaded === undefined) return null;
    used.set(path, loaded);
    return `cid:${contentId(path)}`;
  });
  const attachments = [...used.values()].map(({ path, mediaType, bytes }) => ({ filename: fileName(path, mediaType), cid: contentId(path), contentType: mediaType, contentDisposition: 'inline' as const, content: bytes }));
  const mail = new MailComposer({
    to: recipients(options),
    subject: mailSubject(tree, options),
    // Outlook and others open such a mail to be sent, not as one that came.
    headers: { 'X-Unsent': '1' },
    text: part(sentText('text/plain', plainReview(tree))),
    html: part(html),
    attachments,
  });
  return mail.compile().build();
}

/** What goes into the mail as it is; the types know `content` alone, which `raw` goes before. */
function part({ raw }: SentText): { content: string; raw: string } {
  return { content: raw, raw };
}

/** @returns what a mail is sent under: the subject that was chosen, else title and day */
export function mailSubject({ title, date }: DocumentTree, { subject }: Pick<ExportOptions, 'subject'>): string {
  const chosen = (subject ?? '').replace(/\s+/gu, ' ').trim();
  return chosen === '' ? `${title} · ${date}` : chosen;
}

/** @returns addresses as they were given, between commas; line ends and semicolons part them too */
export function recipients({ recipients: given = '' }: Pick<ExportOptions, 'recipients'>): string[] {
  return given.split(/[,;\n\r]+/u).map((address) => address.trim()).filter((address) => address !== '');
}

/** A picture may have become one of another format. */
function fileName(path: string, mediaType: PictureType): string {
  return `${basename(path, extname(path))}.${PICTURE_TYPES[mediaType]}`;
}

function contentId(path: string): string {
  return `${path.replace(/[^\w.]+/g, '-')}@dateline.invalid`;
}

function shortenedWarning(count: number): string[] {
  if (count === 0) return [];
  const what = count === 1 ? 'One clipping is' : `${String(count)} clippings are`;
  return [`${what} in the mail without text, as mail programs cut mails of more than 100 KB. Send the whole review as PDF or Word.`];
}
