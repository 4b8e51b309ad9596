import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../core/model/finding';
import { useReview } from '../review-context';
import { useSources } from '../state/use-sources';
import { paragraphNumber } from './paragraph-number';
import { useClipping } from './use-clipping';

/** Where the source says otherwise: `Dala Press, paragraph 2`. */
export function FindingPlace({ finding: { clippingId, passage } }: { readonly finding: Finding }) {
  const { t } = useTranslation('review');
  const { sources } = useReview();
  const source = useSources(sources).get(clippingId ?? '');
  const clipping = useClipping(passage && source && !source.missing ? source.clippingId : null);
  if (!source) return null;
  const outlet = source.outlet ?? t('unknownOutlet');
  const number = clipping && passage ? paragraphNumber(clipping.blocks, passage.blockId) : null;
  return <span>{number === null ? outlet : t('finding.place', { outlet, number })}</span>;
}
