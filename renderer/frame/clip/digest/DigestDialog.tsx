import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../client/use-answer';
import { Dialog } from '../../../components/Dialog';
import { Notice } from '../../../components/Notice';
import { DigestForm } from './DigestForm';

interface Props {
  /** The clipping whose links are listed; `null` is closed. */
  readonly clippingId: string | null;
  onSubmit(addresses: string[]): void;
  onClose(): void;
}

/** Lists the links of a digest, to choose those to clip. */
export function DigestDialog({ clippingId, onSubmit, onClose }: Props) {
  const { t } = useTranslation('digest');
  return (
    <Dialog opened={clippingId !== null} onClose={onClose} title={t('title')} size="lg">
      {clippingId !== null && <Links key={clippingId} clippingId={clippingId} onSubmit={onSubmit} onClose={onClose} />}
    </Dialog>
  );
}

function Links({ clippingId, onSubmit, onClose }: Props & { readonly clippingId: string }) {
  const { t } = useTranslation('digest');
  const { data, error } = useAnswer('clippings.links', { id: clippingId }, { fresh: true });
  if (error) return <Notice tone="error">{error.message}</Notice>;
  if (!data) return <p>{t('common:loading')}</p>;
  if (data.length === 0) return <p>{t('noLinks')}</p>;
  return <DigestForm links={data} onSubmit={onSubmit} onCancel={onClose} />;
}
