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
  // The menu is gone before an answer comes, and with it what would be told on success: so the answers are waited for.
  const saving = useAction('shell.savePicture').mutateAsync;
  const copying = useAction('shell.copyPicture').mutateAsync;
  const save = () => {
    void saving({ clippingId, name: picture.file.name }).then((file) => file !== null && say(t('pictures.saved'), { id: 'picture' }), () => undefined);
  };
  const copy = () => {
    void copying({ x: Math.round(at.x), y: Math.round(at.y) }).then(() => say(t('pictures.copied'), { id: 'picture' }), () => undefined);
  };
  return (
    <>
      <Menu.Item onClick={save}>{t('pictures.save')}</Menu.Item>
      <Menu.Item onClick={copy}>{t('pictures.copy')}</Menu.Item>
    </>
  );
}
