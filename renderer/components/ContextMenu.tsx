import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLateOpening } from './use-late-opening';

export interface Point {
  x: number;
  y: number;
  /** Of what it was asked for about: the menu opens below or above it, and leaves it to be seen. */
  height?: number;
}

interface Props {
  /** Where it was asked for, in window coordinates; `null` is closed. */
  readonly at: Point | null;
  readonly label: string;
  onClose(): void;
  readonly children: ReactNode;
}

/** A menu at the pointer. Before it is asked for first, it costs nothing: every card and entry has one. */
export function ContextMenu({ at, label, onClose, children }: Props) {
  const late = useLateOpening(at !== null);
  if (!late.there) return null;
  return (
    <Menu opened={late.opened} onClose={onClose} position="bottom-start" offset={2} shadow="md" withinPortal>
      <Menu.Target>
        <span aria-hidden style={{ position: 'fixed', left: at?.x ?? 0, top: at?.y ?? 0, width: 1, height: at?.height ?? 1, pointerEvents: 'none' }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>{children}</Menu.Dropdown>
    </Menu>
  );
}
