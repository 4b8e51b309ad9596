import { sep } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { DatelineError } from '../model/dateline-error';
import type { TreeClipping } from '../tree/document-tree';
import type { PrintableData } from './printable-data';
import type { TypesetArticle, TypesetSection } from './typeset-sections';

type Articles = ReadonlyMap<string, PrintableData<TreeClipping>>;

/**
 * The articles of a job as files that only the compiler sees. Those of the last job stay for the next one: they need not be
 * made printable again, and the compiler knows what it made of them.
 */
export class ArticleShadows {
  private taken: Articles = new Map();
  private readonly mapped = new Set<string>();

  constructor(
    private readonly compiler: NodeCompiler,
    private readonly workspace: string,
    private readonly printable: (article: TreeClipping) => PrintableData<TreeClipping>,
  ) {}

  /**
   * To be called as soon as a job comes, as who sends the next one counts on it.
   * @returns by path each article of the job, fit to be printed
   * @throws DatelineError `unexpected` for one that was neither handed over nor in the job before
   */
  take(sections: readonly TypesetSection[]): Articles {
    const articles = sections.flatMap(({ clippings }) => clippings);
    this.taken = new Map(articles.map((given) => [given.path, this.taken.get(given.path) ?? this.printableOf(given)]));
    return this.taken;
  }

  /** Shows these articles to the compiler, and no others. */
  show(articles: Articles): void {
    for (const path of [...this.mapped]) if (!articles.has(path)) this.hide(path);
    for (const [path, { data }] of articles) {
      if (this.mapped.has(path)) continue;
      this.compiler.mapShadow(this.fileOf(path), Buffer.from(JSON.stringify(data)));
      this.mapped.add(path);
    }
  }

  private hide(path: string): void {
    this.compiler.unmapShadow(this.fileOf(path));
    this.mapped.delete(path);
  }

  private printableOf({ article }: TypesetArticle): PrintableData<TreeClipping> {
    if (article === undefined) throw new DatelineError('unexpected', 'An article did not reach the typesetter. Nothing was written; try again.');
    return this.printable(article);
  }

  private fileOf(path: string): string {
    return this.workspace + path.replaceAll('/', sep);
  }
}

/** @returns the sections for a template that looks for no files: with the articles themselves */
export function withArticles(sections: readonly TypesetSection[], articles: Articles): unknown[] {
  return sections.map((section) => ({ ...section, clippings: section.clippings.map(({ path }) => articles.get(path)?.data) }));
}
