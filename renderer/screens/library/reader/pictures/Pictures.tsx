import { useMemo, useState, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../../core/model/clipping';
import { picturePath } from '../../../../../core/model/picture-file';
import { ContextMenu, type Point } from '../../../../components/ContextMenu';
import { useLibrary } from '../../../../components/use-library';
import { Lightbox } from './Lightbox';
import { PictureMenuItems } from './PictureMenuItems';
import { PicturesContext, picturesOf, type ReaderPicture } from './reader-pictures';

interface Props {
  readonly clipping: Clipping;
  readonly children: ReactNode;
}

/** Gives the text of a clipping its pictures, and shows one large when it is opened. */
export function Pictures({ clipping, children }: Props) {
  const { t } = useTranslation('library');
  const { library } = useLibrary();
  const [opened, setOpened] = useState<string | null>(null);
  const [menu, setMenu] = useState<{ picture: ReaderPicture; at: Point } | null>(null);
  const { id, blocks } = clipping;
  const libraryId = library?.id ?? null;
  const all = useMemo(
    () => (libraryId === null ? [] : picturesOf(blocks, ({ name }) => `clipping://library/${libraryId}/${picturePath(id, name)}`)),
    [libraryId, id, blocks],
  );
  const onMenu = (picture: ReaderPicture, event: MouseEvent) => {
    event.preventDefault();
    // The article around it has a menu of its own.
    event.stopPropagation();
    setMenu({ picture, at: pointOn(event) });
  };
  return (
    <PicturesContext value={{ all, open: ({ blockId }) => setOpened(`${id} ${blockId}`), onMenu }}>
      {children}
      <Lightbox
        all={all}
        shown={all.find(({ blockId }) => opened === `${id} ${blockId}`) ?? null}
        onShow={({ blockId }) => setOpened(`${id} ${blockId}`)}
        onMenu={onMenu}
        onClose={() => setOpened(null)}
      />
      <ContextMenu at={menu?.at ?? null} label={t('pictures.actions')} onClose={() => setMenu(null)}>
        {menu && <PictureMenuItems clippingId={id} picture={menu.picture} at={menu.at} />}
      </ContextMenu>
    </PicturesContext>
  );
}

/** Where a menu was asked for; by key, that is the middle of what is shown of the picture. */
function pointOn({ clientX, clientY, currentTarget }: MouseEvent): Point {
  const box = (currentTarget.querySelector('img') ?? currentTarget).getBoundingClientRect();
  const isOn = clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
  if (isOn) return { x: clientX, y: clientY };
  return { x: (box.left + box.right) / 2, y: (Math.max(box.top, 0) + Math.min(box.bottom, window.innerHeight)) / 2 };
}
