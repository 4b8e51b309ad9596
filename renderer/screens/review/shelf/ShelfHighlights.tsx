import { ActionIcon, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReviewSource } from '../../../../core/contract/review-calls';
import { writeCitation } from '../../../editor/citation-data';
import { lightSentences } from '../../../editor/hover-light';
import { insertCitation } from '../../../editor/insert-citation';
import { useReview } from '../review-context';
import classes from './ShelfCard.module.css';

/** The highlights of a clipping, in the order of its text: dragged or clicked into the review. */
export function ShelfHighlights({ source }: { readonly source: ReviewSource }) {
  const { t } = useTranslation('review');
  const { editor, editable, peek } = useReview();
  const highlights = [...source.highlights].sort((a, b) => a.passage.start - b.passage.start);
  if (highlights.length === 0) return <p className={classes.none}>{t('shelf.noHighlights')}</p>;
  return (
    <ul className={classes.highlights} aria-label={t('shelf.highlights')}>
      {highlights.map(({ id, colour, kind, passage }) => {
        const cited = { clippingId: source.clippingId, highlightId: id, exact: passage.exact };
        return (
          <li key={id}>
            <button
              type="button"
              className={classes.highlight}
              draggable={editable}
              title={t(`kind.${kind}`)}
              onDragStart={(event) => writeCitation(event.dataTransfer, cited)}
              onClick={() => peek(cited)}
              onMouseEnter={() => lightSentences(editor, cited)}
              onMouseLeave={() => lightSentences(editor, null)}
            >
              <mark data-colour={colour} lang={source.language} dir="auto">
                {passage.exact}
              </mark>
            </button>
            {editable && (
              <Tooltip label={t('shelf.citeHere')}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={t('shelf.citeThis', { text: passage.exact })}
                  onClick={() => insertCitation(editor, cited, editor.state.selection.to)}
                >
                  ❝
                </ActionIcon>
              </Tooltip>
            )}
          </li>
        );
      })}
    </ul>
  );
}
