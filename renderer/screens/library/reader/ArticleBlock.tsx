import type { Block, Inline } from '../../../../core/model/block';
import { useTranslation } from 'react-i18next';
import { isGapBlock } from '../../../../core/model/is-gap-block';
import { usePublished } from '../../../components/format/use-published';
import type { Marking } from './marking';
import { FigureBlock } from './pictures/FigureBlock';
import { Runs } from './Runs';
import classes from './ArticleText.module.css';

interface Props<B extends Block = Block> {
  readonly block: B;
  /** Where the block begins in the plain text of the clipping. */
  readonly start: number;
  readonly marking: Marking;
}

/** One block of a clipping's text; each decides its own direction, and says its language where it is another one than the article's. */
export function ArticleBlock({ block, start, marking }: Props) {
  switch (block.type) {
    case 'heading': {
      // The title of the clipping is the one heading of the first level.
      const Heading = block.level <= 2 ? 'h2' : 'h3';
      return (
        <Heading lang={block.language} dir="auto">
          <Runs content={block.content} start={start} marking={marking} />
        </Heading>
      );
    }
    case 'paragraph':
      if (isGapBlock(block)) return <GapBlock block={block} start={start} marking={marking} />;
      return (
        <p lang={block.language} dir="auto">
          <Runs content={block.content} start={start} marking={marking} />
        </p>
      );
    case 'quote':
      return (
        <blockquote lang={block.language} dir="auto">
          <Runs content={block.content} start={start} marking={marking} />
        </blockquote>
      );
    case 'list':
      return <ListBlock block={block} start={start} marking={marking} />;
    case 'table':
      return <TableBlock block={block} start={start} marking={marking} />;
    case 'figure':
      return <FigureBlock block={block} start={start} marking={marking} />;
  }
}

type Of<T extends Block['type']> = Props<Extract<Block, { type: T }>>;

/** Where whole paragraphs were dropped. */
function GapBlock({ block, start, marking }: Of<'paragraph'>) {
  const { t } = useTranslation('library');
  const published = usePublished();
  return (
    <p className={classes.gapBlock}>
      <Runs content={block.content} start={start} marking={marking} /> {marking.dropped !== null && t('dropped.gap', { when: published(marking.dropped.slice(0, 10), 'full') })}
    </p>
  );
}

function ListBlock({ block, start, marking }: Of<'list'>) {
  const List = block.ordered ? 'ol' : 'ul';
  const starts = startsOf(block.items, start);
  return (
    <List lang={block.language} dir="auto">
      {block.items.map((item, index) => (
        <li key={index}>
          <Runs content={item} start={starts[index] ?? start} marking={marking} />
        </li>
      ))}
    </List>
  );
}

function TableBlock({ block, start, marking }: Of<'table'>) {
  const rowStarts = startsOf(block.rows.map((row) => row.flatMap((cell, index) => (index > 0 ? [TAB, ...cell] : cell))), start);
  return (
    <div className={classes.tableBox}>
      <table>
        <tbody>
          {block.rows.map((row, rowIndex) => {
            const starts = startsOf(row, rowStarts[rowIndex] ?? start);
            const Cell = block.header && rowIndex === 0 ? 'th' : 'td';
            return (
              <tr key={rowIndex}>
                {row.map((cell, index) => (
                  <Cell key={index} dir="auto">
                    <Runs content={cell} start={starts[index] ?? start} marking={marking} />
                  </Cell>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const TAB: Inline = { text: '\t' };

/** Where each part begins in the plain text: one character, a line break or a tab, stands between two. */
function startsOf(parts: readonly (readonly Inline[])[], start: number): number[] {
  let at = start;
  return parts.map((part) => {
    const own = at;
    at += part.reduce((length, run) => length + run.text.length, 0) + 1;
    return own;
  });
}
