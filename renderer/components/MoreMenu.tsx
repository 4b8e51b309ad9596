import { Button, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Its items. */
  readonly children: ReactNode;
}

/** The menu of a screen for what is done with it now and then. */
export function MoreMenu({ children }: Props) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <Button variant="default" size="compact-md" h={32} rightSection={<span aria-hidden>▾</span>}>
          {t('more')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
