import { readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { TypesetPicture } from './printed-pictures';

const FOLDER = 'pictures';

/**
 * The pictures of a job as files that only the compiler sees, so that a template reads nothing but what it is given.
 * A path stands for the same bytes for ever, so those of the last job stay for the next one, which then is quicker.
 */
export class PictureShadows {
  private readonly mapped = new Set<string>();

  constructor(
    private readonly compiler: NodeCompiler,
    private readonly workspace: string,
  ) {}

  /** @returns the paths of those that could be read */
  show(pictures: readonly TypesetPicture[]): string[] {
    const wanted = new Set(pictures.map(({ path }) => path));
    for (const path of [...this.mapped].filter((path) => !wanted.has(path))) this.hide(path);
    return pictures.filter((picture) => this.mapped.has(picture.path) || this.map(picture)).map(({ path }) => path);
  }

  /** @returns whether the compiler can place a picture: one that is damaged behind its header would end the whole job */
  isPlaceable(path: string): boolean {
    const { result } = this.compiler.compile({ mainFileContent: `#image("${this.nameOf(path)}", alt: "picture")` });
    if (result === null) return false;
    try {
      return this.compiler.pdf(result).length > 0;
    } catch {
      return false;
    }
  }

  private map({ path, file }: TypesetPicture): boolean {
    if (!/^[\w./-]+$/.test(path) || path.includes('..')) return false;
    try {
      this.compiler.mapShadow(this.workspace + sep + this.nameOf(path).slice(1).replaceAll('/', sep), readFileSync(file));
    } catch {
      return false;
    }
    this.mapped.add(path);
    return true;
  }

  private hide(path: string): void {
    this.compiler.unmapShadow(this.workspace + sep + this.nameOf(path).slice(1).replaceAll('/', sep));
    this.mapped.delete(path);
  }

  /** The path as templates know it. */
  private nameOf(path: string): string {
    return posix.join('/', FOLDER, path);
  }
}
