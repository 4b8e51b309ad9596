import { useEffect, useState } from 'react';
import type { BrowserState } from '../../core/contract/browser-calls';
import { call } from '../client/call';
import { useEvent } from '../client/use-event';

const NOTHING: BrowserState = { address: '', title: '', loading: false, canGoBack: false, canGoForward: false, clip: { state: 'idle' }, notice: null };

/** What the page is doing that is shown, as main tells it. */
export function useBrowserState(): BrowserState {
  const [state, setState] = useState(NOTHING);
  useEvent('browser.changed', setState);
  useEffect(() => {
    void call('browser.state', {}).then(setState);
  }, []);
  return state;
}
