import { basename, join } from 'node:path';
import { NodeCompiler, PdfStandard, type NodeTypstDocument, type RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import { DatelineError } from '../model/dateline-error';
import type { ExportOptions } from '../model/export-options';
import { templateId } from '../model/template-id';
import { ArticleShadows, withArticles } from './article-shadows';
import { BundledLetters } from './bundled-letters';
import { withAttachments, type TypesetAttachment } from './attachment-shadows';
import { OwnTemplateShadows } from './own-template-shadows';
import { PictureShadows } from './picture-shadows';
import { printableData } from './printable-data';
import type { TypesetPicture } from './printed-pictures';
import { readManifest, templatesFolder, type TemplateManifest } from './templates';
import { withPaths, type TypesetSection } from './typeset-sections';

export interface TypesetJob {
  /** Id of a template in the templates folder, or in the folder of the user's own ones. */
  template: string;
  /** Folder with the user's own templates; those of Dateline come first. */
  ownTemplates?: string;
  /** What the template finds as `json(bytes(sys.inputs.data))`. */
  data: object;
  /** Its `sections`, where their articles are handed over apart: a template of Dateline finds each in a file of its own. */
  sections?: readonly TypesetSection[];
  /** What the template may place: `json(bytes(sys.inputs.pictures))` says where it finds each of them, by its path. */
  pictures?: readonly TypesetPicture[];
  /** What the template may attach: a list, as `json(bytes(sys.inputs.attachments))`. */
  attachments?: readonly TypesetAttachment[];
  standard?: ExportOptions['standard'];
  /**
   * The pages are only looked at: the same to the pixel, without what other programs read in the file (structure, the
   * bytes of attachments), which takes a fifth of the writing. A user's template is written as its file would be, since
   * what PDF/UA refuses in it has to show before that.
   */
  onScreen?: boolean;
}

export interface Typeset {
  pdf: Uint8Array<ArrayBuffer>;
  pages: number;
  warnings: string[];
  milliseconds: number;
}

export interface Typesetter {
  /**
   * @throws DatelineError `cancelled`, `not-found` (no such template) or `compile-failed`; nothing is written
   */
  typeset(job: TypesetJob, signal?: AbortSignal): Promise<Typeset>;
  close(): void;
}

/** Compiles after which a kept result that was not used again is dropped; Typst's advice for watching is 10 to 30. */
const KEPT_COMPILES = 10;
const MOST_LETTERS_NAMED = 12;
const MOST_REASONS = 3;
/** Of pages that are only looked at. */
const UNTAGGED: RenderPdfOpts = { pdfStandard: PdfStandard.V_1_7, pdfTags: false };

/**
 * Typesets in this process, with nothing but the fonts and templates under `assetsFolder`. The compiler is kept, so
 * that a second job which differs little from the first takes a fraction of its time. It blocks while it compiles.
 */
export function createTypesetter({ assetsFolder }: { assetsFolder: string }): Typesetter {
  const fonts = join(assetsFolder, 'fonts');
  const workspace = templatesFolder(assetsFolder);
  const covered = new BundledLetters(fonts);
  // Typst adds the system's fonts after these. Templates name the bundled families and set `fallback: false`,
  // and the first font of a name wins, so a system font is never used.
  let compiler: NodeCompiler | null = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fonts] }] });
  const pictureShadows = new PictureShadows(compiler, workspace);
  const ownShadows = new OwnTemplateShadows(compiler, workspace);
  const articleShadows = new ArticleShadows(compiler, workspace, (article) => printableData(article, covered));
  return {
    typeset: async (job, signal) => {
      const started = performance.now();
      const articles = articleShadows.take(job.sections ?? []);
      const { data: printed, missing } = printableData({ data: job.data, sections: job.sections && withPaths(job.sections) }, covered);
      const pictures = await pictureShadows.show(job.pictures ?? []);
      if (signal?.aborted === true) throw new DatelineError('cancelled', 'The export was cancelled. Nothing was written.');
      if (compiler === null) throw new DatelineError('unexpected', 'The typesetter has been closed. Nothing was written.');
      const open = compiler;
      const { file, manifest, own } = await templateFile(workspace, job, ownShadows);
      if (!own) articleShadows.show(articles);
      const sections = own && printed.sections ? withArticles(printed.sections, articles) : printed.sections;
      const data = JSON.stringify({ ...printed.data, ...(sections && { sections }) });
      const unread = (job.pictures ?? []).length - pictures.size;
      const { document, pdf, warnings } = withAttachments(open, workspace, { attachments: job.attachments ?? [], named: job.onScreen === true }, (attachments) =>
        withPictures(pictureShadows, pictures, unread, (shown) => {
          const inputs = { data, pictures: JSON.stringify(Object.fromEntries(shown)), attachments, manifest: JSON.stringify(manifest) };
          const { document, warnings } = compile(open, file, inputs);
          return { document, pdf: writePdf(open, document, job.onScreen === true && !own ? UNTAGGED : { pdfStandard: standardOf(job) }), warnings };
        }),
      );
      // The answer does not wait for it.
      setImmediate(() => compiler?.evictCache(KEPT_COMPILES));
      return {
        pdf,
        pages: document.numOfPages,
        warnings: [...missingLetters([...missing, ...[...articles.values()].flatMap((article) => article.missing)]), ...warnings],
        milliseconds: performance.now() - started,
      };
    },
    close: () => {
      compiler?.evictCache(0);
      compiler = null;
    },
  };
}

async function templateFile(
  workspace: string,
  { template, ownTemplates }: TypesetJob,
  shadows: OwnTemplateShadows,
): Promise<{ file: string; manifest: TemplateManifest; own: boolean }> {
  const id = templateId.safeParse(template).data ?? 'no-template';
  const manifest = await readManifest(workspace, id);
  shadows.hide();
  if (manifest !== null) return { file: join(workspace, id, manifest.entry), manifest, own: false };
  if (ownTemplates !== undefined && (await readManifest(ownTemplates, id)) !== null) return { ...(await shadows.show(join(ownTemplates, id))), own: true };
  throw new DatelineError('not-found', `There is no template “${template}”. Nothing was exported; choose another template.`);
}

/** Files within a PDF are allowed by PDF/A-3, which is PDF/A-2 otherwise. */
function standardOf({ standard, attachments = [] }: TypesetJob): PdfStandard {
  if (standard !== 'a-2b') return PdfStandard.UA_1;
  return attachments.length > 0 ? PdfStandard.A_3b : PdfStandard.A_2b;
}

interface Compiled {
  document: NodeTypstDocument;
  pdf: Uint8Array<ArrayBuffer>;
  warnings: string[];
}

type ShownPictures = ReadonlyMap<string, string>;

/** A picture that is damaged is found only when pages with it fail: then each is tried alone, and the bad ones are left out. */
function withPictures(shadows: PictureShadows, pictures: ShownPictures, unread: number, work: (pictures: ShownPictures) => Compiled): Compiled {
  try {
    return withUnreadable(work(pictures), unread);
  } catch (error) {
    const good = new Map([...pictures].filter(([, name]) => shadows.isPlaceable(name)));
    if (good.size === pictures.size) throw error;
    return withUnreadable(work(good), unread + pictures.size - good.size);
  }
}

function withUnreadable(compiled: Compiled, count: number): Compiled {
  if (count === 0) return compiled;
  const said = count === 1 ? 'One picture is damaged; its caption stands for it.' : `${String(count)} pictures are damaged; their captions stand for them.`;
  return { ...compiled, warnings: [said, ...compiled.warnings] };
}

function compile(compiler: NodeCompiler, file: string, inputs: Record<string, string>): { document: NodeTypstDocument; warnings: string[] } {
  const compiled = compiler.compile({ mainFilePath: file, inputs });
  const said = compiled.takeDiagnostics();
  const messages = said === null ? [] : messagesOf(compiler.fetchDiagnostics(said));
  if (compiled.result === null) throw compileFailed(messages);
  return { document: compiled.result, warnings: messages };
}

function writePdf(compiler: NodeCompiler, document: NodeTypstDocument, how: RenderPdfOpts): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(compiler.pdf(document, { ...how, creationTimestamp: Math.floor(Date.now() / 1000) }));
  } catch (error) {
    throw compileFailed(pdfMessages(error instanceof Error ? error.message : String(error)));
  }
}

function compileFailed(messages: readonly string[]): DatelineError {
  const reason = messages.length === 0 ? 'no reason was given' : messages.slice(0, MOST_REASONS).join('; ');
  return new DatelineError('compile-failed', `The pages could not be made: ${reason}. The review is unchanged; try another template.`);
}

/** Here the compiler hands over its own inner wording, with the message in quotes. */
function pdfMessages(inner: string): string[] {
  const messages = [...inner.matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map(([, message]) => message ?? '');
  return messages.length === 0 ? [inner] : [...new Set(messages)];
}

const diagnostic = z.object({
  message: z.string(),
  path: z.string().nullish(),
  range: z.object({ start: z.object({ line: z.number() }) }).nullish(),
});

/** One message each, with the line of the template for those who write templates. */
function messagesOf(diagnostics: readonly unknown[]): string[] {
  const messages = diagnostics.map((item) => {
    const { data } = diagnostic.safeParse(item);
    if (data === undefined) return String(item);
    const line = data.range?.start.line;
    return line === undefined ? data.message : `${basename(data.path ?? '') || 'template'}, line ${line + 1}: ${data.message}`;
  });
  return [...new Set(messages)];
}

function missingLetters(all: readonly string[]): string[] {
  const missing = [...new Set(all)];
  if (missing.length === 0) return [];
  const named = missing.slice(0, MOST_LETTERS_NAMED).join(' ');
  const more = missing.length > MOST_LETTERS_NAMED ? ` and ${missing.length - MOST_LETTERS_NAMED} more` : '';
  return [`Letters that the fonts do not have are shown as □: ${named}${more}.`];
}
