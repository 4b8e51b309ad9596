import { z } from 'zod';
import { checksumOf } from './checksum';
import type { DocumentKind, Enveloped } from './document-kind';
import { migrate } from '../migrations/migrate';

/**
 * What the text of a document turned out to be.
 * - `damaged`: not what Dateline wrote (cut off, overwritten, edited from outside).
 * - `newer`: written by a newer Dateline; left as it is.
 * - `unknown`: written whole and by Dateline, but with content that this version does not understand; only for kinds
 *   of documents that keep such content.
 */
export type ParsedDocument<T> =
  | { state: 'good'; document: T }
  | { state: 'damaged'; reason: string }
  | { state: 'newer'; version: number; raw: Record<string, unknown> }
  | { state: 'unknown'; reason: string; raw: Record<string, unknown> };

/** Nothing that was read is trusted before it has passed here: JSON, format, version, checksum, shape. */
export function parseDocument<T extends Enveloped>(kind: DocumentKind<T>, text: string): ParsedDocument<T> {
  const raw = parseObject(text);
  if (typeof raw === 'string') return { state: 'damaged', reason: raw };
  if (raw.format !== kind.format) return { state: 'damaged', reason: `it is not a ${kind.name} of Dateline` };
  const version = raw.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { state: 'damaged', reason: 'it has no valid version' };
  }
  // Before the checksum: a newer version may compute it in another way.
  if (version > kind.version) return { state: 'newer', version, raw };
  if (raw.checksum !== checksumOf(raw)) return { state: 'damaged', reason: 'its checksum does not agree with its content' };
  return validate(kind, raw, version);
}

function parseObject(text: string): Record<string, unknown> | string {
  if (text.trim() === '') return 'it is empty';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'it is not complete JSON';
  }
  const object = z.record(z.string(), z.unknown()).safeParse(value);
  return object.success ? object.data : 'it holds something else than a document';
}

function validate<T extends Enveloped>(kind: DocumentKind<T>, raw: Record<string, unknown>, version: number): ParsedDocument<T> {
  let current;
  try {
    current = migrate(raw, version, kind.version, kind.migrations);
  } catch (error) {
    return notUnderstood(kind, error instanceof Error ? error.message : String(error), raw);
  }
  const parsed = kind.schema.safeParse(current);
  if (parsed.success) return { state: 'good', document: parsed.data };
  return notUnderstood(kind, firstIssue(parsed.error), raw);
}

function notUnderstood<T extends Enveloped>(kind: DocumentKind<T>, reason: string, raw: Record<string, unknown>): ParsedDocument<T> {
  return kind.keepsUnknown ? { state: 'unknown', reason, raw } : { state: 'damaged', reason };
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? 'its content is not valid' : `${issue.path.join('.')}: ${issue.message}`;
}
