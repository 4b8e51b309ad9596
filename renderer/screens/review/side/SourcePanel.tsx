import type { CitedPassage } from '../../../../core/model/citation';
import { PassageList } from './PassageList';

/** Everything the statement at the caret rests on. */
export function SourcePanel({ peeked }: { readonly peeked: CitedPassage | null }) {
  return <PassageList peeked={peeked} />;
}
