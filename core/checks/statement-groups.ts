import type { PlacedCitation, Statement } from '../editor/statement';

/** What one source is asked for: a sentence, or the cells of one table row, which share their citations. */
export interface StatementGroup {
  statements: Statement[];
  citations: PlacedCitation[];
}

const CELL_LABEL_WORDS = 4;

/** The statements that need a source: not the writer's own words, no labels. */
export function groupsThatNeedSource(statements: readonly Statement[]): StatementGroup[] {
  return statementGroups(statements).flatMap(({ statements: all, citations }) => {
    const needing = all.filter(needsSource);
    return needing.length > 0 ? [{ statements: needing, citations }] : [];
  });
}

/** All statements, the cells of a table row taken together. */
export function statementGroups(statements: readonly Statement[]): StatementGroup[] {
  const groups: StatementGroup[] = [];
  let row: number | null = null;
  for (const statement of statements) {
    const last = groups[groups.length - 1];
    if (statement.row !== null && statement.row === row && last) {
      last.statements.push(statement);
      last.citations.push(...statement.citations);
    } else groups.push({ statements: [statement], citations: [...statement.citations] });
    row = statement.row;
  }
  return groups;
}

function needsSource({ text, ownWords, row }: Statement): boolean {
  if (ownWords || !/\p{L}/u.test(text)) return row !== null && !ownWords && /\p{N}/u.test(text);
  if (row === null) return true;
  return /\p{N}/u.test(text) || text.split(/\s+/u).length >= CELL_LABEL_WORDS;
}
