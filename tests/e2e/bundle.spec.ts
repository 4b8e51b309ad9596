import { join } from 'node:path';
import { call } from './support/call';
import { expect, test } from './support/app';
import { ReviewPage } from './support/review-page';

test('a bundle that the system asks to open brings its review into another library, once', async ({ app, page, scratch }) => {
  const review = new ReviewPage(page);
  await review.openSample();
  const [listed] = await call(page, 'reviews.list', {});
  const reviewId = listed?.id ?? '';
  const { options } = await call(page, 'export.defaults', { reviewId });
  const file = join(scratch, 'hand-over.dateline');
  await call(page, 'export.save', { reviewId, format: 'bundle', options, file });
  // The window would stay on a review that the other library does not have.
  await page.getByRole('navigation', { name: 'Main views' }).getByRole('button', { name: 'Library' }).click();
  await call(page, 'library.create', { folder: join(scratch, 'other'), name: 'Other' });

  const open = () => app.evaluate(({ app: main }, path) => main.emit('open-file', { preventDefault: () => undefined }, path), file);
  await open();
  await expect(page.getByText(/was taken in, with \d+ new clippings/)).toBeVisible();
  await expect(review.title).toHaveValue(/Amber Corridor Forum/);
  await expect(review.citations.first()).toHaveText('Amber Sea Courier +3');
  await open();
  await expect(page.getByText(/is in this library already/)).toBeVisible();
  expect(await call(page, 'reviews.list', {})).toHaveLength(1);
});
