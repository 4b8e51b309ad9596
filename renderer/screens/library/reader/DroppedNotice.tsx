import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { useAction } from '../../../client/use-action';
import { Notice } from '../../../components/Notice';
import { say } from '../../../components/say';
import { usePublished } from '../../../components/format/use-published';
import { useLibrary } from '../../../components/use-library';
import classes from './Reader.module.css';

/** Says that the text of a clipping was dropped, what is left, and how it comes back. */
export function DroppedNotice({ clipping }: { readonly clipping: Clipping }) {
  const { t } = useTranslation('library');
  const { editable, whyNot } = useLibrary();
  const published = usePublished();
  const restore = useAction('trash.restore');
  const { id, dropped } = clipping;
  if (!dropped) return null;
  const putBack = () =>
    restore.mutate(
      { items: [{ kind: 'text', id }] },
      {
        onSuccess: ({ failures: [failure] }) => {
          if (failure) say(failure.message, { id: 'licences', tone: 'failure' });
        },
      },
    );
  return (
    <div className={classes.notices}>
      <Notice
        tone="info"
        title={t('dropped.title', { when: published(dropped.at.slice(0, 10), 'full') })}
        actions={
          <Button size="compact-sm" variant="default" disabled={!editable} title={whyNot} loading={restore.isPending} onClick={putBack}>
            {t('dropped.putBack')}
          </Button>
        }
      >
        {t('dropped.left')}
      </Notice>
    </div>
  );
}
