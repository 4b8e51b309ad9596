import type { MimePart } from '../mime/mime-part';

/** The text of a mail in one or several forms: each a list of leaves, the simplest form first. */
export type MailBody = MimePart[][];

/** What the parts of a mail are for. */
export interface MailStructure {
  /** The pieces of its text in their order. */
  bodies: MailBody[];
  attachments: MimePart[];
  /** Mails within it: forwarded ones, those of a digest. */
  messages: MimePart[];
}

const TEXTS = new Set(['text/plain', 'text/html', 'text/enriched', 'text/richtext', 'application/xhtml+xml']);

/** @param message the outermost part of a mail */
export function mailStructure(message: MimePart): MailStructure {
  const structure: MailStructure = { bodies: [], attachments: [], messages: [] };
  walk(message, structure);
  return structure;
}

function walk(part: MimePart, structure: MailStructure): void {
  const [inner] = part.parts;
  if (part.type === 'multipart/alternative') alternatives(part, structure);
  else if (part.type === 'multipart/related') related(part, structure);
  else if (part.type.startsWith('multipart/')) for (const child of part.parts) walk(child, structure);
  else if (inner !== undefined) structure.messages.push(part);
  else if (isBody(part, structure)) structure.bodies.push([[part]]);
  else if (part.content.length > 0) structure.attachments.push(part);
}

// A text with a file name is an attachment even when it is to be shown inline, unless there is no other text.
function isBody(part: MimePart, { bodies }: MailStructure): boolean {
  return TEXTS.has(part.type) && part.disposition !== 'attachment' && (part.fileName === null || bodies.length === 0);
}

function alternatives(part: MimePart, structure: MailStructure): void {
  const forms: MailBody = [];
  for (const child of part.parts) {
    const own = mailStructure(child);
    forms.push(own.bodies.flatMap((body) => body.at(-1) ?? []));
    structure.attachments.push(...own.attachments);
    structure.messages.push(...own.messages);
  }
  const filled = forms.filter((form) => form.length > 0);
  if (filled.length > 0) structure.bodies.push(filled);
}

/** The other parts are pictures and styles of the root, but for those that are called attachments. */
function related(part: MimePart, structure: MailStructure): void {
  const start = part.parameters.get('start');
  const root = part.parts.find(({ headers }) => start !== undefined && headers.raw('content-id')?.trim() === start.trim()) ?? part.parts[0];
  for (const child of part.parts) {
    const isPicture = child !== root && (child.type.startsWith('image/') || child.disposition !== 'attachment');
    if (!isPicture) walk(child, structure);
  }
}
