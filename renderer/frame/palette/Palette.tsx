import { Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../../components/keys/command-registry';
import { useCommands } from '../../components/keys/use-commands';
import { useLateOpening } from '../../components/use-late-opening';
import { useLibrary } from '../../components/use-library';
import { useNavigation } from '../../navigation/use-navigation';
import classes from './Palette.module.css';
import type { PaletteItem } from './palette-item';
import { PaletteSearch } from './PaletteSearch';
import { remember } from './recent';

/** Finds anything by its name, and does anything: clippings, reviews, outlets, searches, sections, commands. */
export function Palette() {
  const { t } = useTranslation();
  const { library } = useLibrary();
  const { go } = useNavigation();
  const [opened, setOpened] = useState(false);
  const late = useLateOpening(opened);
  const before = useRef<Element | null>(null);
  useCommands({
    'view.palette': () => {
      // Opened again at once, the focus is not back yet.
      const focused = document.activeElement;
      if (focused !== document.body && focused?.closest('[role=dialog]') === null) before.current = focused;
      setOpened(true);
    },
  });
  // What had the focus before gets it back once the palette no longer holds it; commands mean what has it.
  const close = (then?: () => void) => {
    setOpened(false);
    setTimeout(() => {
      if (before.current instanceof HTMLElement) before.current.focus();
      then?.();
    });
  };
  const pick = (item: PaletteItem) => {
    const { target } = item;
    remember(library?.id, item);
    close(() => {
      if (target.kind === 'command') runCommand(target.action);
      else if (target.kind === 'clipping') go({ screen: 'library', clippingId: target.clippingId });
      else if (target.kind === 'review') go({ screen: 'review', reviewId: target.reviewId });
      else go({ screen: 'library', search: target.search });
    });
  };
  if (!late.there) return null;
  return (
    <Modal.Root opened={late.opened} onClose={() => close()} returnFocus={false} transitionProps={{ duration: 0 }} size={640} yOffset="11vh" classNames={{ content: classes.panel }}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('palette.title')}>
        {opened && <PaletteSearch onPick={pick} onClose={() => close()} />}
      </Modal.Content>
    </Modal.Root>
  );
}
