import MailComposer from 'nodemailer/lib/mail-composer';
import type { ExportOptions } from '../../model/export-options';
import type { DocumentTree } from '../../tree/document-tree';
import type { ExportContext, Exported } from '../exporters';
import { loadPictures, missingPictures, type LoadedPicture } from '../pictures/tree-pictures';
import { plainReview } from '../text/export-text';
import { mailPage } from './mail-page';
import { shortEnough } from './short-enough';

/** Bytes of the page in a mail, without its pictures: programs cut a longer one. */
export const LONGEST_MAIL = 100_000;
/** What mail programs show. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif'] as const);

/** Writes the tree as a mail that is not sent yet: text and HTML, pictures within it. */
export async function exportMail(whole: DocumentTree, { pictureFile, options, signal }: Pick<ExportContext, 'pictureFile' | 'options' | 'signal'>): Promise<Exported> {
  const loaded = await loadPictures(whole, SHOWN, pictureFile, signal);
  const { tree, shortened } = shortEnough(whole, (one) => Buffer.byteLength(mailPage(one, ({ path }) => contentId(path))) <= LONGEST_MAIL);
  const bytes = await compose(tree, loaded.pictures, options);
  return { bytes: new Uint8Array(bytes), warnings: [...whole.warnings, ...missingPictures(loaded.missing), ...shortenedWarning(shortened)] };
}

function compose(tree: DocumentTree, pictures: ReadonlyMap<string, LoadedPicture>, options: ExportOptions): Promise<Buffer> {
  const used = new Map<string, LoadedPicture>();
  const html = mailPage(tree, ({ path }) => {
    const loaded = pictures.get(path);
    if (loaded === undefined) return null;
    used.set(path, loaded);
    return `cid:${contentId(path)}`;
  });
  const attachments = [...used.values()].map(({ path, mediaType, bytes }) => ({ filename: path.split('/').at(-1) ?? path, cid: contentId(path), contentType: mediaType, contentDisposition: 'inline' as const, content: bytes }));
  const mail = new MailComposer({
    to: recipients(options),
    subject: mailSubject(tree, options),
    // Outlook and others open such a mail to be sent, not as one that came.
    headers: { 'X-Unsent': '1' },
    text: plainReview(tree),
    html,
    attachments,
  });
  return mail.compile().build();
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

function contentId(path: string): string {
  return `${path.replace(/[^\w.]+/g, '-')}@dateline.invalid`;
}

function shortenedWarning(count: number): string[] {
  if (count === 0) return [];
  const what = count === 1 ? 'One clipping is' : `${String(count)} clippings are`;
  return [`${what} in the mail without text, as mail programs cut mails of more than 100 KB. Send the whole review as PDF or Word.`];
}
