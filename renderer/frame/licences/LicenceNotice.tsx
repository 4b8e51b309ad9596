import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/use-answer';
import { Notice } from '../../components/Notice';
import { useLibrary } from '../../components/use-library';
import { useNavigation } from '../../navigation/use-navigation';
import { ENDED } from './ended';
import { useDropTexts } from './use-drop-texts';

/** How many had ended in a library when its notice was closed: more of them are told of anew. */
const closedAt = new Map<string, number>();

/** Told when licences of texts have ended; nothing is dropped that was not asked for. */
export function LicenceNotice() {
  const { t } = useTranslation('library');
  const { library, editable } = useLibrary();
  const { go } = useNavigation();
  const count = useAnswer('licences.due', {}, { enabled: library !== null && editable && !library.dropsTexts }).data?.count ?? 0;
  const { ask, dialog } = useDropTexts(count);
  const [, setClosings] = useState(0);
  const id = library?.id ?? '';
  if (!editable || library?.dropsTexts !== false || count <= (closedAt.get(id) ?? 0)) return dialog;
  return (
    <>
      <Notice
        tone="info"
        title={t('licences.ended', { count })}
        actions={
          <>
            <Button size="compact-sm" variant="default" onClick={() => go({ screen: 'library', search: ENDED })}>
              {t('licences.show')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={ask}>
              {t('licences.dropThem', { count })}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setClosings(closedAt.set(id, count).size + count)}>
              {t('common:close')}
            </Button>
          </>
        }
      />
      {dialog}
    </>
  );
}
