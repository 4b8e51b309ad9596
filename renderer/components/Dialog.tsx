import { Modal, type ModalProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLateOpening } from './use-late-opening';

/** A dialog over the window. Before it is opened first, it costs nothing: a window has a good twenty of them. */
export function Dialog({ opened, ...modal }: ModalProps) {
  const { t } = useTranslation();
  const late = useLateOpening(opened);
  if (!late.there) return null;
  return <Modal {...modal} opened={late.opened} closeButtonProps={{ 'aria-label': t('common:close') }} />;
}
