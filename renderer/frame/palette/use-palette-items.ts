import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/use-answer';
import { useNumber } from '../../components/format/use-number';
import { usePublished } from '../../components/format/use-published';
import { recall } from '../../components/kept';
import { isPossible } from '../../components/keys/command-registry';
import { useLibrary } from '../../components/use-library';
import { commandItems } from './command-items';
import { foundItems } from './found-items';
import { plain, type PaletteItem } from './palette-item';
import { recentKey } from './recent';

/** The library is asked this long after the last letter. */
const DELAY_MS = 60;
/** Commands beside other things that were found. */
const FEW = 6;

/** The entries for what is typed; with nothing typed, what was used last and what can be done. */
export function usePaletteItems(typed: string): { items: PaletteItem[]; searching: boolean } {
  const { t } = useTranslation();
  const number = useNumber();
  const published = usePublished();
  const { library } = useLibrary();
  const words = typed.trim();
  const [asked] = useDebouncedValue(words, DELAY_MS);
  const wanted = library !== null && asked !== '' && words !== '';
  const answer = useAnswer('palette.find', { words: asked }, { enabled: wanted, keepPrevious: true });
  if (words === '') {
    const recent = (recall<PaletteItem[]>(recentKey(library?.id)) ?? []).filter(({ target }) => target.kind !== 'command' || isPossible(target.action));
    const searches = (library?.savedSearches ?? []).map((search): PaletteItem => ({ key: `search ${search.id}`, group: 'search', name: plain(search.title), detail: null, aside: '', chord: null, target: { kind: 'search', search } }));
    const others = [...commandItems(t, ''), ...searches].filter(({ key }) => !recent.some((item) => item.key === key));
    return { items: [...recent, ...others], searching: false };
  }
  const found = wanted && answer.data ? foundItems(answer.data, asked, { t, number, published: (value) => published(value, 'short') }) : [];
  return { items: [...commandItems(t, words).slice(0, FEW), ...found], searching: library !== null && (asked !== words || answer.isPlaceholderData || answer.isPending) };
}
