import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { useAnswer } from '../../../client/use-answer';
import { Dialog } from '../../../components/Dialog';
import { Notice } from '../../../components/Notice';
import { Versions } from './Versions';

interface Props {
  readonly clipping: Clipping;
  readonly opened: boolean;
  onClose(): void;
}

/** Both versions of a clipping that was changed in two places, side by side, and what becomes of them. */
export function VersionsDialog({ clipping, opened, onClose }: Props) {
  const { t } = useTranslation('library');
  const answer = useAnswer('versions.of', { id: clipping.id }, { enabled: opened, keepPrevious: true });
  const version = answer.data?.[0];
  const language = clipping.metadata.language.value ?? 'und';
  return (
    <Dialog opened={opened} onClose={onClose} size="min(1180px, 94vw)" title={t('versions.title')}>
      {answer.error && <Notice tone="error">{answer.error.message}</Notice>}
      {version ? (
        <Versions key={version.name} id={clipping.id} version={version} more={(answer.data?.length ?? 1) - 1} language={language} onClose={onClose} />
      ) : (
        answer.isSuccess && <p>{t('versions.none')}</p>
      )}
    </Dialog>
  );
}
