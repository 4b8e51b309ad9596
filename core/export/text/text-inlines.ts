import type { DocumentTree, TreeInline } from '../../tree/document-tree';

/** Runs as plain text: notes in brackets, the addresses of links behind their words. */
export function textInlines(runs: readonly TreeInline[], tree: DocumentTree): string {
  return runs.map((run) => inline(run, tree)).join('');
}

function inline(run: TreeInline, { labels }: DocumentTree): string {
  switch (run.type) {
    case 'text': {
      const text = run.text.replace(/\s*\n\s*/gu, ' ');
      return run.href === undefined || run.href === run.text ? text : `${text} <${run.href}>`;
    }
    case 'break':
      return '\n';
    case 'note':
      return run.references.map(({ label, removed }) => `[${label}]${removed ? ` (${labels.sourceRemoved})` : ''}`).join('');
  }
}
