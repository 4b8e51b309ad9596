import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../core/model/id';
import { call } from '../../../client/call';
import { Notice } from '../../../components/Notice';
import classes from './MarkdownPreview.module.css';

type Written = { markdown: string } | { problem: string } | null;

/** The very text of the Markdown file. */
export function MarkdownPreview({ reviewId }: { readonly reviewId: Id }) {
  const { t } = useTranslation('export');
  const [written, setWritten] = useState<Written>(null);
  useEffect(() => {
    call('reviews.writeMarkdown', { id: reviewId }).then(setWritten, (error: Error) => setWritten({ problem: error.message }));
  }, [reviewId]);
  if (!written) return null;
  return (
    <div className={classes.desk}>
      {'problem' in written ? (
        <Notice tone="error" title={t('problem')}>
          {written.problem}
        </Notice>
      ) : (
        <pre className={classes.sheet} tabIndex={0} aria-label={t('markdown.label')}>
          {written.markdown}
        </pre>
      )}
    </div>
  );
}
