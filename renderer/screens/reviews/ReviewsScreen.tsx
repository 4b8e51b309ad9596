import { Button, Menu, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/use-answer';
import { EmptyState } from '../../components/EmptyState';
import { MoreMenu } from '../../components/MoreMenu';
import { useLibrary } from '../../components/use-library';
import { ScreenLayout } from '../../frame/ScreenLayout';
import { ReviewList } from './ReviewList';
import classes from './Reviews.module.css';
import { useReviewsActions } from './use-reviews-actions';

/** All reviews of the library, newest first. */
export function ReviewsScreen() {
  const { t } = useTranslation('reviews');
  const { editable, whyNot } = useLibrary();
  const reviews = useAnswer('reviews.list', {});
  const actions = useReviewsActions();
  const create = (
    <Button size="compact-md" h={32} disabled={!editable} title={whyNot} onClick={actions.create}>
      {t('new')}
    </Button>
  );
  return (
    <ScreenLayout
      actions={
        <>
          <MoreMenu>
            <Menu.Item disabled={!editable} onClick={actions.importMarkdown}>
              {t('import')}
            </Menu.Item>
          </MoreMenu>
          {create}
        </>
      }
      status={reviews.data && <span>{t('count', { count: reviews.data.length })}</span>}
    >
      <main className={classes.page}>
        <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
        {reviews.error && <p role="alert">{reviews.error.message}</p>}
        {reviews.data?.length === 0 && (
          <EmptyState
            title={t('empty.title')}
            actions={
              <>
                {create}
                <Button variant="default" size="compact-md" h={32} disabled={!editable} onClick={actions.importMarkdown}>
                  {t('import')}
                </Button>
              </>
            }
          >
            <p>{t('empty.text')}</p>
          </EmptyState>
        )}
        {reviews.data && reviews.data.length > 0 && <ReviewList reviews={reviews.data} actions={actions} />}
      </main>
    </ScreenLayout>
  );
}
