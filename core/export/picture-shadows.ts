import { readFile } from 'node:fs/promises';
import { posix, sep } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { pictureLimit } from './picture-limit';
import type { TypesetPicture } from './printed-pictures';
import { shrinkPicture, type PictureLimit } from './shrink-picture';

const FOLDER = 'pictures';
/** Pictures that are made smaller at the same time: one of 12 megapixels takes 50 MB while it is. */
const AT_ONCE = 2;

interface Shadow {
  /** Where templates find it. */
  name: string;
  /** Bytes that it was allowed to take. */
  limit: number;
}

/**
 * The pictures of a job as files that only the compiler sees, so that a template reads nothing but what it is given,
 * no larger than a page needs. A path stands for the same bytes for ever, so those of the last job stay for the next
 * one, which then is quicker.
 */
export class PictureShadows {
  private readonly mapped = new Map<string, Shadow>();

  constructor(
    private readonly compiler: NodeCompiler,
    private readonly workspace: string,
  ) {}

  /** @returns for the path of each picture that could be read, where templates find it */
  async show(pictures: readonly TypesetPicture[]): Promise<Map<string, string>> {
    const limit = pictureLimit(pictures.length);
    const wanted = new Set(pictures.map(({ path }) => path));
    for (const [path, shadow] of [...this.mapped]) if (!wanted.has(path) || shadow.limit !== limit.bytes) this.hide(path);
    const waiting = pictures.filter(({ path }) => !this.mapped.has(path));
    const mapNext = async (): Promise<void> => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await this.map(next, limit);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, mapNext));
    return new Map(pictures.flatMap(({ path }) => (this.mapped.has(path) ? [[path, this.mapped.get(path)?.name ?? '']] : [])));
  }

  /** @returns whether the compiler can place a picture: one that is damaged behind its header would end the whole job */
  isPlaceable(name: string): boolean {
    const { result } = this.compiler.compile({ mainFileContent: `#image("${name}", alt: "picture")` });
    if (result === null) return false;
    try {
      return this.compiler.pdf(result).length > 0;
    } catch {
      return false;
    }
  }

  private async map({ path, file, mediaType }: TypesetPicture, limit: PictureLimit): Promise<void> {
    if (!/^[\w./-]+$/.test(path) || path.includes('..')) return;
    try {
      const { bytes, extension } = await shrinkPicture(await readFile(file), mediaType, limit);
      const name = `${posix.join('/', FOLDER, path)}.${extension}`;
      this.compiler.mapShadow(this.fileOf(name), bytes);
      this.mapped.set(path, { name, limit: limit.bytes });
    } catch {
      // What is no picture costs its place and nothing else; who called sees that it is not there.
    }
  }

  private hide(path: string): void {
    this.compiler.unmapShadow(this.fileOf(this.mapped.get(path)?.name ?? ''));
    this.mapped.delete(path);
  }

  private fileOf(name: string): string {
    return this.workspace + name.replaceAll('/', sep);
  }
}
