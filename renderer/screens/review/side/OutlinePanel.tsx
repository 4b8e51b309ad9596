import { useTranslation } from 'react-i18next';
import type { OutlineEntry } from '../../../editor/document-facts';
import { goToPosition } from '../../../editor/go-to-position';
import { useReview } from '../review-context';
import classes from './SidePanel.module.css';

/** The headings of the text; a click goes there. */
export function OutlinePanel({ outline }: { readonly outline: readonly OutlineEntry[] }) {
  const { t } = useTranslation('review');
  const { editor } = useReview();
  if (outline.length === 0) return <p className={classes.quiet}>{t('outline.none')}</p>;
  return (
    <ul className={classes.outline}>
      {outline.map(({ title, level, position }) => (
        <li key={position} style={{ paddingInlineStart: `${(level - 2) * 14}px` }}>
          <button type="button" onClick={() => goToPosition(editor, position + 1)}>
            {title || t('outline.untitled')}
          </button>
        </li>
      ))}
    </ul>
  );
}
