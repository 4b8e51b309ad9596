import { DatelineError } from '../../model/dateline-error';
import type { ReviewContent } from '../../model/review';
import { reviewDocument, type BlockNode, type ReviewDocument } from '../../model/review-document';
import { citedClippings } from './cited-clippings';
import { readBlocks } from './read-blocks';
import { readFrontMatter } from './read-front-matter';
import { markdownProblem } from './token-reader';

/**
 * Reads a review from its Markdown source. Without `clippings` in the front matter the shelf is what the text cites.
 * @param defaults taken where the front matter says nothing; a review without any date is refused
 * @throws DatelineError `bad-input` that names the line; nothing that cannot be understood is dropped
 */
export function readMarkdown(source: string, defaults: { date?: string } = {}): ReviewContent {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const { values, end } = readFrontMatter(lines);
  const date = values.date ?? defaults.date;
  if (values.title === undefined) throw markdownProblem(1, 'the front matter has no title');
  if (date === undefined) throw markdownProblem(1, 'the front matter has no date; add a line like “date: 2026-04-11”');
  const document = asDocument(readBlocks(lines.slice(end).join('\n'), end + 1));
  return {
    title: values.title,
    dateline: values.dateline ?? '',
    date,
    language: values.language ?? 'en',
    summary: values.summary ?? '',
    sections: values.sections ?? [],
    clippings: values.clippings ?? citedClippings(document).map((clippingId) => ({ clippingId, sectionId: null })),
    document,
    dismissed: values.dismissed ?? [],
    ...(values['outlet-languages'] === true ? { outletLanguages: true } : {}),
    ...(values['ignored-words'] ? { ignoredWords: values['ignored-words'] } : {}),
    ...(values.comments ? { comments: values.comments } : {}),
    ...(values.erratum ? { erratum: values.erratum } : {}),
  };
}

function asDocument(blocks: BlockNode[]): ReviewDocument {
  const parsed = reviewDocument.safeParse({ type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] });
  if (parsed.success) return parsed.data;
  throw new DatelineError('bad-input', 'The Markdown file holds something that a review cannot hold. Nothing was imported.', { cause: parsed.error });
}
