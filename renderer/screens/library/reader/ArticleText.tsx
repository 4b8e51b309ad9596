import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { plainText } from '../../../../core/model/plain-text';
import { ArticleBlock } from './ArticleBlock';
import type { Marking } from './marking';
import { TranslationCell } from './translation/TranslationCell';
import type { ShownTranslation } from './translation/use-translation-of';
import pairs from './translation/Translation.module.css';
import classes from './ArticleText.module.css';

interface Props {
  readonly clipping: Clipping;
  readonly marking: Marking;
  /** Null when it is not shown. */
  readonly translation: ShownTranslation | null;
  readonly box: RefObject<HTMLDivElement | null>;
  onKeyDown(event: KeyboardEvent): void;
}

/** The text of a clipping with its highlights. It can be focused, so that it is read and marked by keys. */
export function ArticleText({ clipping, marking, translation, box, onKeyDown }: Props) {
  const { t } = useTranslation('library');
  const { blocks, metadata } = clipping;
  const { spans } = plainText(blocks);
  const language = metadata.language.value;
  return (
    <div
      ref={box}
      className={translation ? `${classes.article ?? ''} ${pairs.box ?? ''}` : classes.article}
      tabIndex={0}
      role="document"
      aria-label={t('text')}
      onKeyDown={(event) => {
        // The arrows of a translation that is typed go from letter to letter.
        if (!(event.target instanceof HTMLTextAreaElement)) onKeyDown(event);
      }}
      lang={language && language !== 'und' ? language : undefined}
    >
      {blocks.map((block, index) => {
        const span = spans[index];
        const start = span?.start ?? 0;
        const over = marking.highlights.filter(({ passage }) => passage.start < (span?.end ?? 0) && passage.end > start);
        const shown = <ArticleBlock key={block.id} block={block} start={start} marking={{ ...marking, highlights: over }} />;
        if (!translation) return shown;
        return (
          <div key={block.id} className={pairs.pair}>
            {shown}
            {translation.places.includes(block.id) && <TranslationCell place={block.id} translation={translation} />}
          </div>
        );
      })}
    </div>
  );
}
