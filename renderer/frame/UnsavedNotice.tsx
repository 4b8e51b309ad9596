import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAction } from '../client/use-action';
import { useAnswer } from '../client/use-answer';
import { Notice } from '../components/Notice';

/** Says for as long as it lasts that changes of clippings are not in the library, why, and that they are not lost. */
export function UnsavedNotice() {
  const { t } = useTranslation();
  const unsaved = useAnswer('library.unsaved', {}).data;
  const again = useAction('library.saveAgain');
  if (!unsaved) return null;
  if (unsaved.changes === 0) {
    return unsaved.listsBehind ? (
      <Notice tone="warning" title={t('unsaved.listsBehind')}>
        {t('unsaved.listsFollow')}
      </Notice>
    ) : null;
  }
  return (
    <Notice
      tone="error"
      title={t('unsaved.title', { count: unsaved.changes })}
      actions={
        <Button size="compact-sm" variant="default" loading={again.isPending} onClick={() => again.mutate({})}>
          {t('unsaved.again')}
        </Button>
      }
    >
      {unsaved.reason} {unsaved.onlyInMemory > 0 ? t('unsaved.onlyInMemory') : t('unsaved.kept')}
      {unsaved.listsBehind && ` ${t('unsaved.notInLists')}`}
    </Notice>
  );
}
