import type { Statement } from './statement';

/** @returns the sentence that a ProseMirror position lies in, its citations and trailing space included */
export function sentenceAt(statements: readonly Statement[], position: number): Statement | undefined {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.begin ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  const found = statements[low - 1];
  return found && position <= found.end ? found : undefined;
}
