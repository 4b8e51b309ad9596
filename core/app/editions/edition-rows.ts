import { readFile, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { EditionFile, EditionRow } from '../../contract/edition-calls';
import { sha256 } from '../../library/storage/sha256';
import type { Library } from '../../library/library';
import type { Edition } from '../../model/edition';
import type { Review } from '../../model/review';

/** The editions of a review with their files as they are found now, the newest first. */
export async function editionRows(library: Library, { id, editions }: Review): Promise<EditionRow[]> {
  const rows: EditionRow[] = [];
  for (const number of new Set(editions.map((edition) => edition.number))) {
    const own = editions.filter((edition) => edition.number === number);
    const [first] = own;
    if (first === undefined) continue;
    rows.push({
      number,
      exportedAt: first.exportedAt,
      kept: first.state !== undefined && (await library.editions.find(id, first.state)) !== null,
      files: await Promise.all(own.map(fileRow)),
      changes: first.changes ?? null,
      erratum: first.erratum ?? null,
    });
  }
  return rows.sort((one, other) => other.number - one.number);
}

async function fileRow(edition: Edition): Promise<EditionFile> {
  const { format, file, exportedAt, bytes, options } = edition;
  return { format, file, exportedAt, bytes: bytes ?? null, sha256: edition.sha256, standing: await standingOf(edition), options: options ?? null };
}

/** A file that cannot be reached, on a stick that is not plugged in say or on another machine, counts as gone. */
async function standingOf(edition: Edition): Promise<EditionFile['standing']> {
  if (!isAbsolute(edition.file)) return 'gone';
  try {
    const { size } = await stat(edition.file);
    if (edition.bytes !== undefined && edition.bytes !== size) return 'changed';
    return sha256(await readFile(edition.file)) === edition.sha256 ? 'there' : 'changed';
  } catch {
    return 'gone';
  }
}
