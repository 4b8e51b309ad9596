import type { DocumentTree, NoteReference, TreeInline, TreePicture, TreeText } from '../../tree/document-tree';
import type { Look } from './look';
import { element, together, type Markup } from './markup';

/** What the writing of a piece of a tree needs besides the piece. */
export interface HtmlContext {
  tree: DocumentTree;
  look: Look;
  /** What shows a picture: its bytes as an address, or a part of the mail; null where it cannot be shown. */
  pictureSource?(picture: TreePicture): Markup | string | null;
  /** Mail programs know no drawings, so figures go without bars. */
  withoutBars?: true;
}

/** Runs of text with their marks, and the notes between them. */
export function htmlInlines(runs: readonly TreeInline[], context: HtmlContext): Markup {
  return together(runs.map((run) => inline(run, context)));
}

function inline(run: TreeInline, context: HtmlContext): Markup {
  switch (run.type) {
    case 'text':
      return textRun(run, context);
    case 'break':
      return element('br');
    case 'note':
      return note(run.references, context);
  }
}

function textRun(run: TreeText, { look }: HtmlContext): Markup {
  let written = together(run.text);
  if (run.code) written = element('code', {}, written);
  if (run.strike) written = element('s', {}, written);
  if (run.underline) written = element('u', {}, written);
  if (run.italic) written = element('em', {}, written);
  if (run.bold) written = element('strong', {}, written);
  if (run.highlight) written = element('mark', look(`mark-${run.highlight}`), written);
  return run.href === undefined ? written : element('a', { href: run.href, ...look('link') }, written);
}

/** Numbers that stand together are one raised group; each leads to its entry in the list of sources if there is one. */
function note(references: readonly NoteReference[], context: HtmlContext): Markup {
  const numbers = references.flatMap((reference, at) => [...(at === 0 ? [] : [',']), number(reference, context)]);
  return element('sup', context.look('note'), numbers);
}

function number({ label, source, anchor, removed }: NoteReference, { tree, look }: HtmlContext): Markup {
  const listed = tree.sources.some((one) => one.anchor === source);
  const shown = listed ? element('a', { id: anchor, href: `#${source}`, ...look('link') }, label) : together(label);
  return removed ? together(shown, ' ', element('span', look('removed'), `(${tree.labels.sourceRemoved})`)) : shown;
}
