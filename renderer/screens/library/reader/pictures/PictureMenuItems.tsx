import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../../../core/model/id';
import { useAction } from '../../../../client/use-action';
import type { Point } from '../../../../components/ContextMenu';
import { say } from '../../../../components/say';
import type { ReaderPicture } from './reader-pictures';

interface Props {
  readonly clippingId: Id;
  readonly picture: ReaderPicture;
  /** A point on the picture, in window coordinates. */
  readonly at: Point;
}

/** What can be done with one picture. */
export function PictureMenuItems({ clippingId, picture, at }: Props) {
  const { t } = useTranslation('library');
  const saving = useAction('shell.savePicture');
  const copying = useAction('shell.copyPicture');
  const save = () => {
    saving.mutate({ clippingId, name: picture.file.name }, { onSuccess: (file) => file !== null && say(t('pictures.saved'), { id: 'picture' }) });
  };
  const copy = () => {
    copying.mutate({ x: Math.round(at.x), y: Math.round(at.y) }, { onSuccess: () => say(t('pictures.copied'), { id: 'picture' }) });
  };
  return (
    <>
      <Menu.Item onClick={save}>{t('pictures.save')}</Menu.Item>
      <Menu.Item onClick={copy}>{t('pictures.copy')}</Menu.Item>
    </>
  );
}
