import { VisuallyHidden } from '@mantine/core';
import { useCallback, useState, type ReactNode } from 'react';
import { AnnouncerContext } from './announcer';

/** Holds the live region of the window. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <VisuallyHidden role="status" aria-live="polite">
        {/* The key makes a repeated sentence a new one, which is then read again. */}
        <span key={said.turn}>{said.text}</span>
      </VisuallyHidden>
    </AnnouncerContext>
  );
}
