import { sep } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readOwnTemplate } from './read-own-template';
import type { TemplateManifest } from './templates';

const FOLDER = '/own/';

/** The files of a user's template, shown to the compiler beside Dateline's own: of one template at a time. */
export class OwnTemplateShadows {
  private shown: string[] = [];

  constructor(
    private readonly compiler: NodeCompiler,
    private readonly workspace: string,
  ) {}

  /**
   * @param folder of the template
   * @returns where the compiler finds the file to compile, and the template's manifest
   * @throws DatelineError `bad-input` for a template that cannot be used
   */
  async show(folder: string): Promise<{ file: string; manifest: TemplateManifest }> {
    // Packages that a template asks for in spite of the guard find no net.
    process.env.ALL_PROXY = 'http://127.0.0.1:9';
    process.env.HTTPS_PROXY = process.env.ALL_PROXY;
    const { manifest, files } = await readOwnTemplate(folder);
    this.hide();
    for (const [path, bytes] of files) {
      const shadow = this.fileOf(`${FOLDER}${manifest.id}/${path}`);
      this.compiler.mapShadow(shadow, bytes);
      this.shown.push(shadow);
    }
    return { file: this.fileOf(`${FOLDER}${manifest.id}/${manifest.entry}`), manifest };
  }

  hide(): void {
    for (const shadow of this.shown) this.compiler.unmapShadow(shadow);
    this.shown = [];
  }

  private fileOf(path: string): string {
    return this.workspace + path.replaceAll('/', sep);
  }
}
