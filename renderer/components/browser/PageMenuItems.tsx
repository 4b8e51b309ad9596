import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/use-action';

/** Where the page of a clipping can be opened, for the menu at the pointer. */
export function PageMenuItems({ address }: { readonly address: string }) {
  const { t } = useTranslation();
  const openHere = useAction('browser.open');
  const openOutside = useAction('shell.openAddress');
  return (
    <>
      <Menu.Item onClick={() => openHere.mutate({ address })}>{t('clip.inBrowser')}</Menu.Item>
      <Menu.Item onClick={() => openOutside.mutate({ address })}>{t('clip.inSystemBrowser')}</Menu.Item>
    </>
  );
}
