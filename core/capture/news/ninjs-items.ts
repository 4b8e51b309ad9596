import { DatelineError } from '../../model/dateline-error';
import { CAPTURE_LIMITS } from '../capture-limits';
import { decodeText } from '../encoding/decode-text';
import type { JsonObject } from './json-fields';
import { isJsonObject, jsonField, jsonObjects } from './json-fields';

const LISTS = ['items', 'item', '_items', 'newsitems', 'results'];

/**
 * @returns the stories of a ninjs document: itself, or those of a list or of an answer that holds a list
 * @throws DatelineError bad-input, too-large
 */
export function ninjsItems(bytes: Uint8Array): JsonObject[] {
  const { text } = decodeText(bytes, ['utf-8']);
  if (text.length > 4 * CAPTURE_LIMITS.textLength) {
    throw new DatelineError('too-large', 'This file is too large for one story. It is kept in the library as it came.');
  }
  const root = parse(text);
  if (Array.isArray(root)) return jsonObjects(root, CAPTURE_LIMITS.unpacked.parts);
  if (!isJsonObject(root)) throw damaged();
  const lists = LISTS.map((name) => jsonField(root, name)).filter((list) => Array.isArray(list));
  return lists.length === 0 || jsonField(root, 'headline', 'headlines') !== undefined ? [root] : jsonObjects(lists[0], CAPTURE_LIMITS.unpacked.parts);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged();
  }
}

function damaged(): DatelineError {
  return new DatelineError('bad-input', 'This looks like a story in ninjs, but its JSON is damaged. It is kept in the library as it came.');
}
