import type { Block } from '../../model/block';
import { blockText } from '../../model/plain-text';
import { countWords } from '../count-words';
import { numbered } from '../html/numbered';

/** Names of the lines that mail programs write above a mail that is forwarded within the text. */
const LABELS: Record<string, 'from' | 'date' | 'subject' | 'other'> = {
  from: 'from', от: 'from', 'от кого': 'from', de: 'from', von: 'from', kimden: 'from', gönderen: 'from', кімнен: 'from', kimdən: 'from', da: 'from',
  date: 'date', sent: 'date', дата: 'date', отправлено: 'date', 'дата отправки': 'date', envoyé: 'date', datum: 'date', gesendet: 'date', tarih: 'date', gönderilme: 'date', күні: 'date', tarix: 'date', data: 'date',
  subject: 'subject', тема: 'subject', objet: 'subject', betreff: 'subject', konu: 'subject', тақырыбы: 'subject', mövzu: 'subject', oggetto: 'subject', asunto: 'subject',
  to: 'other', cc: 'other', кому: 'other', копия: 'other', à: 'other', an: 'other', kime: 'other', кімге: 'other', kimə: 'other', 'reply-to': 'other', bcc: 'other',
};
const LINE = /^[*\s]*([\p{L}][\p{L} -]{1,20}?)\s*[*\s]*:[*\s]*(\S.*)$/u;
const DIVIDER = /^[-_\s]*(?:-{2,}.*(?:forward|original|пересыл|исходн|transféré|weitergeleitet|iletilen).*|begin forwarded message:?|начало переадресованного сообщения:?)[-_\s]*$/i;
const MOST_WORDS_BEFORE = 60;
const MOST_LINES = 12;
const LONGEST_DIVIDER = 150;

/** A mail that was forwarded within the text of another one. */
export interface InlineForward {
  from: string;
  date: string;
  subject: string;
  blocks: Block[];
}

/**
 * Finds the header lines that a mail program put above a forwarded text; it counts as forwarded when little stands
 * before them, and at least the sender and the subject are among them.
 * @returns what the lines say and the text below them, or null
 */
export function inlineForward(blocks: readonly Block[]): InlineForward | null {
  const start = blocks.findIndex((block) => label(block)?.name === 'from');
  if (start === -1) return null;
  const before = blocks.slice(0, start).filter((block) => !isDivider(blockText(block)));
  if (before.reduce((sum, block) => sum + countWords(blockText(block)), 0) > MOST_WORDS_BEFORE) return null;
  const found: Record<string, string> = {};
  let end = start;
  while (end < blocks.length && end - start < MOST_LINES) {
    const line = label(blocks[end]);
    if (line === null) break;
    found[line.name] ??= line.value;
    end += 1;
  }
  const { from, subject, date = '' } = found;
  if (from === undefined || subject === undefined || end === blocks.length) return null;
  return { from, subject, date, blocks: numbered(blocks.slice(end).map(unquoted)) };
}

function isDivider(text: string): boolean {
  return text.length <= LONGEST_DIVIDER && DIVIDER.test(text);
}

function label(block: Block | undefined): { name: 'from' | 'date' | 'subject' | 'other'; value: string } | null {
  if (block === undefined || (block.type !== 'paragraph' && block.type !== 'quote')) return null;
  const [, word = '', value = ''] = LINE.exec(blockText(block).slice(0, 500)) ?? [];
  const name = LABELS[word.trim().toLowerCase()];
  return name === undefined ? null : { name, value: value.trim() };
}

// Some programs quote what they forward: there it is the text itself.
function unquoted(block: Block): Block {
  return block.type === 'quote' ? { ...block, type: 'paragraph' } : block;
}
