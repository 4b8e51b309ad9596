import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Family } from '../../../../core/contract/family-calls';
import { useAnswer } from '../../../client/use-answer';
import { Dialog } from '../../../components/Dialog';
import { Comparison } from './Comparison';
import { CopiesList } from './CopiesList';

interface Props {
  readonly opened: boolean;
  /** The clipping in the reader. */
  readonly clippingId: string | null;
  /** Called with the copy that is to be read. */
  onRead(id: string): void;
  onClose(): void;
}

/** The copies of a story: which outlets have it, where it most likely came from, and what each of them changed. */
export function CopiesDialog({ opened, clippingId, onRead, onClose }: Props) {
  const { t } = useTranslation('library');
  const answer = useAnswer('families.get', { id: clippingId ?? '' }, { enabled: opened && clippingId !== null });
  const family = answer.data ?? null;
  return (
    <Dialog
      opened={opened && family !== null}
      onClose={onClose}
      size="min(1180px, 94vw)"
      title={t('copies.title', { count: family?.members.length ?? 0 })}
    >
      {family && clippingId !== null && <Copies family={family} clippingId={clippingId} onRead={onRead} onClose={onClose} />}
    </Dialog>
  );
}

interface CopiesProps extends Pick<Props, 'onRead' | 'onClose'> {
  readonly family: Family;
  readonly clippingId: string;
}

function Copies({ family, clippingId, onRead, onClose }: CopiesProps) {
  const [pair, setPair] = useState<{ one: string; other: string } | null>(null);
  const known = (id: string) => family.members.some((member) => member.id === id);
  if (pair !== null && known(pair.one) && known(pair.other)) {
    return <Comparison family={family} pair={pair} onPair={setPair} onBack={() => setPair(null)} />;
  }
  const read = (id: string) => {
    onRead(id);
    onClose();
  };
  return <CopiesList family={family} clippingId={clippingId} onRead={read} onCompare={(one, other) => setPair({ one, other })} />;
}
