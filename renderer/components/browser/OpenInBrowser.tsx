import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/use-action';

/** Opens a page in Dateline's own browser, where scripts run and a person can log in, to clip it from there. */
export function OpenInBrowser({ address }: { readonly address: string }) {
  const { t } = useTranslation();
  const open = useAction('browser.open');
  return (
    <Button size="compact-sm" variant="default" onClick={() => open.mutate({ address })}>
      {t('clip.inBrowser')}
    </Button>
  );
}
