import type { Material } from '../../capture/acquire/material';
import { countWords } from '../../capture/count-words';
import type { CaptureResult } from '../../contract/capture-calls';
import type { FeedSubscription } from '../../model/feed';
import { plainText } from '../../model/plain-text';
import { outletRegister } from '../../outlets/outlet-register';
import type { FeedItem } from '../feed';
import { clipStated, type ItemContext } from './clip-stated';
import { isTeaser } from './is-teaser';
import { itemMetadata } from './item-metadata';
import { itemOriginal } from './item-original';
import { itemReading } from './read-item';

const FORMAT = { extension: 'json', mediaType: 'application/feed+json' };

/**
 * Makes an item of a feed a clipping in the inbox; see `clipStated`.
 * @throws DatelineError cancelled, or whatever keeps the library from being written; then nothing was added
 */
export async function clipItem(item: FeedItem, subscription: FeedSubscription, context: ItemContext): Promise<CaptureResult> {
  const owner = outletRegister(context.library.document.outlets).ofFeed(subscription.address);
  const metadata = itemMetadata(item, owner?.name ?? subscription.title);
  const link = metadata.address[0]?.value ?? null;
  const reading = { ...itemReading(item), metadata };
  const { text } = plainText(reading.blocks);
  const material: Material = {
    // Without a link it has no address of its own; that of the feed is not the article's.
    source: { kind: 'address', name: link ?? '' },
    bytes: itemOriginal(item, subscription),
    address: null,
    fileName: null,
    mediaType: FORMAT.mediaType,
    charset: 'utf-8',
    extent: 'whole',
  };
  const article = {
    label: link ?? item.title ?? subscription.address,
    link,
    reading,
    original: { ...FORMAT, material },
    isTeaser: link !== null && subscription.fullText && isTeaser(text, countWords(text)),
    fetches: true,
    from: subscription.address,
  };
  return await clipStated(article, context);
}
