import type { Block } from '../../model/block';
import { plainText } from '../../model/plain-text';
import { countWords } from '../count-words';
import { declaredEncoding } from '../encoding/declared-encoding';
import { decodeCharset } from '../mime/decode-charset';
import type { MimePart } from '../mime/mime-part';
import { withinTextLength } from '../text/within-text-length';
import { mailHtmlBlocks } from './html-blocks';
import type { MailBody } from './mail-structure';
import { mailTextBlocks } from './text-blocks';
import { unflowText } from './unflow-text';

const UUENCODED_FILE = /^begin [0-7]{3,4} \S.*\r?\n(?:[\x20-\x60]{1,90}\r?\n)*end\r?$/gm;

/** The blocks of a piece of a mail's text, and the encoding of its first part. */
export interface ReadBody {
  blocks: Block[];
  encoding: string | null;
  /** Language that the HTML states, or empty. */
  language: string;
}

/**
 * Reads the richest form of a text; a simpler one when the richer has less than half of its words, as in mails whose
 * HTML only says that it cannot be shown.
 * @throws DatelineError too-large
 */
export function readBody(body: MailBody, hints: readonly (string | null)[]): ReadBody {
  const [richest, ...simpler] = [...body].reverse().map((form) => readForm(form, hints));
  if (richest === undefined) return { blocks: [], encoding: null, language: '' };
  return simpler.reduce((best, form) => (wordsOf(form) > 2 * wordsOf(best) ? form : best), richest);
}

function readForm(form: readonly MimePart[], hints: readonly (string | null)[]): ReadBody {
  const parts = form.map((part) => readLeaf(part, hints));
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    encoding: parts[0]?.encoding ?? null,
    language: parts.find(({ language }) => language !== '')?.language ?? '',
  };
}

function readLeaf(part: MimePart, hints: readonly (string | null)[]): ReadBody {
  const isHtml = part.type === 'text/html' || part.type === 'application/xhtml+xml';
  const declared = isHtml ? declaredEncoding(part.content) : null;
  const { text, encoding } = decodeCharset(part.content, part.parameters.get('charset') ?? null, [declared, ...hints]);
  if (isHtml) return { ...mailHtmlBlocks(text), encoding };
  const plain = withinTextLength(text.replace(UUENCODED_FILE, ''));
  return { blocks: mailTextBlocks(asPlain(part, plain)), encoding, language: '' };
}

function asPlain({ type, parameters }: MimePart, text: string): string {
  if (type === 'text/enriched' || type === 'text/richtext') return text.replace(/<\/?[a-z][a-z\d-]{0,40}>/gi, '').replaceAll('<<', '<');
  const isFlowed = parameters.get('format')?.toLowerCase() === 'flowed';
  return isFlowed ? unflowText(text, parameters.get('delsp')?.toLowerCase() === 'yes') : text;
}

function wordsOf({ blocks }: ReadBody): number {
  return countWords(plainText(blocks).text);
}
