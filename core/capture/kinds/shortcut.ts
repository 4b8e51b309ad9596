import { DatelineError } from '../../model/dateline-error';
import { shortcutAddress } from '../saved/shortcut-address';
import type { Kind } from './kind';

/** Files that hold nothing but the address of a page: of Windows (`.url`), macOS (`.webloc`) and Linux (`.desktop`). */
export const shortcut: Kind = {
  name: 'shortcut',
  mediaType: 'application/x-mswinurl',
  extension: 'url',
  recognise: (bytes) => (shortcutAddress(bytes) === null ? 0 : 0.98),
  pointsTo: shortcutAddress,
  read: () => {
    throw new DatelineError('bad-input', 'This is only a link to a page. It is kept in the library as it came; clip the address in it to have the page.');
  },
};
