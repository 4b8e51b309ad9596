import { z } from 'zod';
import { seenPage } from '../contract/capture-calls';

const MEBIBYTE = 1024 * 1024;

/** What the extension asks, path → body and its largest size in bytes. `token`: only a paired browser may ask. */
export const clipperRequests = {
  '/dateline/pair': { token: false, bytes: 4096, body: z.strictObject({ code: z.string().max(20), name: z.string().trim().min(1).max(100) }) },
  '/dateline/hello': { token: false, bytes: 4096, body: z.strictObject({ nonce: z.string().regex(/^[0-9a-f]{64}$/) }) },
  '/dateline/clip': { token: true, bytes: 48 * MEBIBYTE, body: seenPage },
} as const;

export type ClipperPath = keyof typeof clipperRequests;

/** @returns whether a path is one of those, told without looking at inherited names */
export function isClipperPath(path: string): path is ClipperPath {
  return Object.hasOwn(clipperRequests, path);
}
