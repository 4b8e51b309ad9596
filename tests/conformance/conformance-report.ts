import { disputes } from './disputed';
import type { Table } from './score-tables';

/** The tables as a page of the documentation. */
export function conformanceReport([fields, feeds, copies, texts]: readonly Table[]): string {
  return `# Conformance

What Dateline makes of real inputs, measured by \`npm run conformance -- FOLDER --write\` on a corpus of pages, mails, feeds,
agency stories and documents with the values that their sources state. A value counts as right when it is exactly the
stated one: titles and outlets but for case, spaces and the shape of quotation marks; dates by the day on the outlet's
own clock; authors when the same persons are named. *Last words* and *leaves out* are looked for
in the clipping's text (what is left out as whole words); *first words* and *contains* in its title and text, as a clipping does not repeat
its title in its text.

${markdown(fields)}
In brackets: without the expectations that were found wrong by hand, listed below. As stated they count as wrong.

## Text of pages

Pairs of neighbouring words, each as often as it stands there: the harmonic mean of precision and recall against the
stated text, averaged over the pages; Readability as it comes, over the same DOM and with the letters decoded alike.

${markdown(texts)}
## Feeds

${markdown(feeds)}
## Copies

${markdown(copies)}
## Expectations found wrong

| input | field | why |
|---|---|---|
${disputes.map(({ path, measure, why }) => `| ${path} | ${measure} | ${why} |`).join('\n')}
`;
}

function markdown(table: Table | undefined): string {
  const [head, ...rows] = table ?? [];
  if (head === undefined || rows.length === 0) return '(not measured)\n';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `${[line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')}\n`;
}
