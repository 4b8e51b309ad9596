import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { plainText } from '../../../../core/model/plain-text';
import { ArticleBlock } from './ArticleBlock';
import type { Marking } from './marking';
import classes from './ArticleText.module.css';

interface Props {
  readonly clipping: Clipping;
  readonly marking: Marking;
  readonly box: RefObject<HTMLDivElement | null>;
  onKeyDown(event: KeyboardEvent): void;
}

/** The text of a clipping with its highlights. It can be focused, so that it is read and marked by keys. */
export function ArticleText({ clipping, marking, box, onKeyDown }: Props) {
  const { t } = useTranslation('library');
  const { blocks, metadata } = clipping;
  const { spans } = plainText(blocks);
  const language = metadata.language.value;
  return (
    <div
      ref={box}
      className={classes.article}
      tabIndex={0}
      role="document"
      aria-label={t('text')}
      onKeyDown={onKeyDown}
      lang={language && language !== 'und' ? language : undefined}
    >
      {blocks.map((block, index) => {
        const span = spans[index];
        const start = span?.start ?? 0;
        const over = marking.highlights.filter(({ passage }) => passage.start < (span?.end ?? 0) && passage.end > start);
        return <ArticleBlock key={block.id} block={block} start={start} marking={{ ...marking, highlights: over }} />;
      })}
    </div>
  );
}
