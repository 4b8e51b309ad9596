import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFirstPicture } from '../../../frame/use-first-picture';
import classes from './Sidebar.module.css';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** What can be done with an entry of the sidebar. Each entry has one, so they become menus once the window was drawn. */
export function EntryMenu({ label, children }: Props) {
  const drawn = useFirstPicture();
  const button = (
    <button type="button" className={classes.small} aria-label={label}>
      ⋯
    </button>
  );
  if (!drawn) return button;
  return (
    <Menu position="bottom-start" shadow="md" returnFocus={false}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
