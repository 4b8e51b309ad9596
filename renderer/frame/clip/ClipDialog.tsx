import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog';
import { useClip } from './clip';
import { ClipForm } from './ClipForm';
import { ClipProgressLine } from './ClipProgressLine';
import { ClipResults } from './ClipResults';

interface Props {
  readonly opened: boolean;
  onClose(): void;
}

/** Takes articles in: addresses, files, the clipboard; shows how far it is and what became of each. */
export function ClipDialog({ opened, onClose }: Props) {
  const { t } = useTranslation();
  const { results } = useClip();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('clip.title')} size="lg">
      <ClipForm />
      <ClipProgressLine />
      {results.length > 0 && <ClipResults results={results} onShown={onClose} />}
    </Dialog>
  );
}
