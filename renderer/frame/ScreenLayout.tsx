import type { ReactNode } from 'react';
import type { SaveState } from '../../core/contract/events';
import { LibraryNotices } from './LibraryNotices';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';
import classes from './ScreenLayout.module.css';

interface Props {
  /** Where the user is, beside the tabs (the title of a review, `title › Export`). */
  readonly place?: ReactNode;
  /** Search field and buttons at the right of the top bar. */
  readonly actions: ReactNode;
  /** What this screen has not saved yet; without it, what core last said of its saves. */
  readonly saving?: SaveState | undefined;
  /** What the status bar says after the save state. */
  readonly status?: ReactNode;
  /** Key hints, or other words, at the right of the status bar. */
  readonly hints?: ReactNode;
  /** The columns between the bars: one element. */
  readonly children: ReactNode;
}

/** What every screen has: top bar, notices about the library, columns, status bar. */
export function ScreenLayout({ place, actions, saving, status, hints, children }: Props) {
  return (
    <div className={classes.screen}>
      <TopBar place={place} actions={actions} />
      <LibraryNotices />
      {children}
      <StatusBar saving={saving} status={status} hints={hints} />
    </div>
  );
}
