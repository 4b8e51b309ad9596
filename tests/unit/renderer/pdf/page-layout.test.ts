import { describe, expect, it } from 'vitest';
import { GAP, MARGIN, pageLayout } from '../../../../renderer/components/pdf/page-layout';

const a4 = { width: 595, height: 842 };

describe('pageLayout', () => {
  it.each([
    ['two pages side by side in a wide window', { width: 1100, height: 830 }, 10, 1, 2],
    ['one page in a narrow window', { width: 690, height: 630 }, 10, 1, 1],
    ['one page when there is only one', { width: 1100, height: 830 }, 1, 1, 1],
    ['one page when two no longer fit', { width: 1100, height: 830 }, 10, 1.5, 1],
    ['two small pages', { width: 1100, height: 830 }, 10, 0.5, 2],
  ])('shows %s', (_, window, pages, zoom, columns) => {
    const layout = pageLayout(a4, window, pages, zoom);
    expect(layout.columns).toBe(columns);
    expect(layout.height / layout.width).toBeCloseTo(a4.height / a4.width, 2);
    if (zoom === 1) expect(columns * layout.width + (columns - 1) * GAP + 2 * MARGIN).toBeLessThanOrEqual(window.width);
  });

  it('shows pages whole where that leaves them readable', () => {
    const { height } = pageLayout(a4, { width: 1600, height: 760 }, 10, 1);
    expect(height).toBeLessThanOrEqual(760 - 2 * MARGIN);
  });
});
