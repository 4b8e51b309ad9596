import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../core/export/templates';
import type { ExportOptions } from '../../../core/model/export-options';
import { buildTree } from '../../../core/tree/build-tree';
import type { DocumentTree } from '../../../core/tree/document-tree';
import { generatedReview } from '../../bench/generated-review';
import { ALL_PARTS } from '../tree/make-review';
import { WHOLE_OUTLETS, wholeReview } from '../tree/whole-review';

const WORKSPACE = join(process.cwd(), 'assets', 'templates');
const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths: [join(process.cwd(), 'assets', 'fonts')] }] });

/**
 * Behind a template: the compiler does not tell how often it laid pages out, but each round may see what the one before
 * made. So each adds on which pages it found all headings and labels to what the one before had added, for two rounds.
 */
const TRACE = `
#context {
  let before = query(<trace>).map(it => it.value).at(0, default: none)
  let places = query(heading).map(it => it.location()) + json(bytes(sys.inputs.anchors)).map(it => query(label(it))).flatten().map(it => it.location())
  let now = (counter(page).final().at(0), ..places.map(place => place.page()))
  let rounds = if before == none { () } else if before.len() < 2 { (..before, now) } else { before }
  [#metadata(rounds)<trace>]
}`;

/** @returns the number of the last page, and on which pages things stood, after the first round, and after the second */
async function rounds(body: string, template: string, tree: DocumentTree): Promise<unknown[][]> {
  const manifest = JSON.stringify(await readManifest(WORKSPACE, template));
  const anchors = JSON.stringify(anchorsOf(tree));
  const inputs = { data: JSON.stringify(tree), pictures: '{}', attachments: '[]', manifest, anchors };
  const { result } = compiler.compile({ mainFileContent: `${body}\n${TRACE}`, inputs });
  if (result === null) throw new Error('the template did not compile');
  const [trace] = compiler.query(result, { selector: '<trace>', field: 'value' }) as unknown[][][];
  return trace ?? [];
}

function anchorsOf(tree: DocumentTree): string[] {
  const notes = tree.sources.flatMap(({ anchor, passages }) => [anchor, ...passages.flatMap((words) => words.notes)]);
  return [...notes, ...tree.contents.map(({ anchor }) => anchor)];
}

function whole(options: Partial<ExportOptions>): DocumentTree {
  const all = { ...ALL_PARTS, ...options };
  const { review, clippings } = wholeReview(all.language);
  return buildTree(review, clippings, { office: 'Press Office', outlets: WHOLE_OUTLETS }, all);
}

describe('two rounds of layout are enough', () => {
  const choices: Partial<ExportOptions>[] = [{}, { notes: 'page' }, { language: 'ru', paper: 'us-letter', clippingPerPage: false }, { codes: true, parts: ['narrative', 'clippings', 'sources'] }];

  it.each(['narrative', 'dossier', 'bulletin'].flatMap((template) => choices.map((choice) => [template, JSON.stringify(choice), choice] as const)))('%s, %s', async (template, _, choice) => {
    const [first, second] = await rounds(`#include "/${template}/template.typ"`, template, whole(choice));
    expect(first?.length).toBeGreaterThan(20);
    expect(second).toEqual(first);
  });

  it('with so many articles that the contents fill pages', async () => {
    const { review, clippings } = generatedReview(60);
    const tree = buildTree(review, clippings, { office: 'Press Office', outlets: [] }, ALL_PARTS);
    const [first, second] = await rounds('#include "/narrative/template.typ"', 'narrative', tree);
    expect(second).toEqual(first);
  });

  it('and a third is seen where contents are empty in the first', async () => {
    const [first, second] = await rounds('#set heading(numbering: none)\n#outline()\n#for n in range(80) [= Heading #n]', 'narrative', whole({}));
    expect(second).not.toEqual(first);
  });
});
