import type { Block } from '../../model/block';
import { numbered } from '../html/numbered';
import { splitParagraphs } from '../text/split-paragraphs';
import { linkAddresses } from './link-addresses';

const LONGEST_SIGNATURE = 20;

/** @returns the plain text of a mail as blocks: quoted lines as quotations, addresses as links, the signature left out */
export function mailTextBlocks(text: string): Block[] {
  const lines = withoutSignature(text.replace(/\r\n?/g, '\n').replaceAll('\f', '\n\n').split('\n'));
  const blocks = runsOf(lines).flatMap(({ quoted, lines: run }): Block[] =>
    splitParagraphs(run.join('\n')).map((paragraph) => ({ id: '', type: quoted ? 'quote' : 'paragraph', content: linkAddresses(paragraph) })),
  );
  return numbered(blocks);
}

// Only a short end is a signature: some write `-- ` as a rule between the parts of a text.
function withoutSignature(lines: readonly string[]): readonly string[] {
  const sign = lines.lastIndexOf('-- ');
  return sign > 0 && lines.length - sign <= LONGEST_SIGNATURE && lines.slice(0, sign).some((line) => line.trim() !== '') ? lines.slice(0, sign) : lines;
}

function runsOf(lines: readonly string[]): { quoted: boolean; lines: string[] }[] {
  const runs: { quoted: boolean; lines: string[] }[] = [];
  for (const line of lines) {
    const quoted = /^>+\s?/.test(line);
    const content = quoted ? line.replace(/^(?:>\s?)+/, '') : line;
    const last = runs.at(-1);
    if (last?.quoted === quoted) last.lines.push(content);
    else runs.push({ quoted, lines: [content] });
  }
  return runs;
}
