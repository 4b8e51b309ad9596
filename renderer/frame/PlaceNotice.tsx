import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../client/use-action';
import { useAnswer } from '../client/use-answer';
import { CloudNotice } from '../components/place/CloudNotice';
import { useLibrary } from '../components/use-library';

/** Libraries whose notice was closed since the window was opened. */
const closed = new Set<string>();

/** Told once a library is open that lies in a synced or shared folder, until that is not wanted any more. */
export function PlaceNotice() {
  const { t } = useTranslation('safekeeping');
  const { library } = useLibrary();
  const place = useAnswer('place.look', { folder: null }).data;
  const dismiss = useAction('place.dismiss');
  const [, setClosings] = useState(0);
  const folder = library?.folder ?? '';
  if (!place || place.dismissed || closed.has(folder)) return null;
  const close = () => setClosings(closed.add(folder).size);
  return (
    <CloudNotice
      place={place}
      actions={
        <>
          <Button size="compact-sm" variant="default" onClick={close}>
            {t('common:close')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => dismiss.mutate({})}>
            {t('cloud.dismiss')}
          </Button>
        </>
      }
    />
  );
}
