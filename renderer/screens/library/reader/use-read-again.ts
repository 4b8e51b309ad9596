import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../../../core/model/clipping';
import { useAction } from '../../../client/use-action';
import { useCommands } from '../../../components/keys/use-commands';
import { say } from '../../../components/say';
import { useHistory } from '../../../components/use-history';
import { useLibrary } from '../../../components/use-library';

export interface ReadingAgain {
  /** Whether the encoding is being chosen. */
  choosing: boolean;
  /** Whether the text of this clipping can be read in another encoding. */
  takesEncoding: boolean;
  again(): void;
  choose(): void;
  close(): void;
  /** Says that it was read again, with the way back. */
  tell(): void;
}

/** Reads the original of the clipping in the reader again, in the same or another encoding. */
export function useReadAgain(clipping: Clipping): ReadingAgain {
  const { t } = useTranslation('library');
  const { editable } = useLibrary();
  const history = useHistory();
  const [choosing, setChoosing] = useState(false);
  const reading = useAction('clippings.readAgain').mutate;
  const takesEncoding = /^text\/(?:html|plain)$/.test(clipping.original.mediaType);
  const tell = () => say(t('readAgain.done'), { id: 'read-again', action: { label: t('common:undo'), run: () => void history.undo(), undoes: true } });
  const again = () => {
    if (editable) reading({ id: clipping.id, encoding: null }, { onSuccess: tell });
  };
  const choose = () => {
    if (editable && takesEncoding) setChoosing(true);
  };
  useCommands({ 'clipping.readAgain': again, 'clipping.readAgainAs': choose });
  return { choosing, takesEncoding, again, choose, close: () => setChoosing(false), tell };
}
