import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { Id } from '../../../../core/model/id';
import { GAP, MARGIN, pageLayout } from './page-layout';
import { PageControls } from './PageControls';
import { PdfPage } from './PdfPage';
import classes from './PdfPreview.module.css';
import type { ElementSize } from './use-element-size';
import type { OpenPdf } from './use-pdf';
import { useReadingPlace } from './use-reading-place';

interface Props {
  readonly reviewId: Id;
  readonly pdf: OpenPdf;
  readonly size: ElementSize;
  readonly zoom: number;
  onZoom(zoom: number): void;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** All pages, of which only those that are seen (and their neighbours) are drawn. */
export function PageRows({ reviewId, pdf, size, zoom, onZoom, scroller }: Props) {
  const { document, pages } = pdf;
  const layout = useMemo(() => pageLayout(pdf, size, pages, zoom), [pdf, size, pages, zoom]);
  const { columns, width, height } = layout;
  const count = Math.ceil(pages / columns);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    gap: GAP,
    paddingStart: MARGIN,
    paddingEnd: MARGIN + 40,
    overscan: 1,
  });
  useEffect(() => rows.measure(), [rows, height, columns]);
  const [current, setCurrent] = useState(1);
  const toPage = useReadingPlace({ reviewId, scroller, rowHeight: height + GAP, columns, pages, onPage: setCurrent });
  return (
    <>
      <div className={classes.pages} style={{ height: rows.getTotalSize(), minWidth: columns * width + (columns - 1) * GAP + 2 * MARGIN }}>
        {rows.getVirtualItems().map((row) => (
          <div key={row.key} className={classes.row} style={{ gap: GAP, transform: `translateY(${row.start}px)` }}>
            {pagesOf(row.index, columns, pages).map((number) => (
              <PdfPage key={number} document={document} number={number} pages={pages} width={width} height={height} onGoTo={toPage} />
            ))}
          </div>
        ))}
      </div>
      <PageControls zoom={zoom} onZoom={onZoom} percent={Math.round((width / pdf.width) * 75)} page={Math.min(current, pages)} pages={pages} onGoTo={toPage} />
    </>
  );
}

function pagesOf(row: number, columns: number, pages: number): number[] {
  const first = row * columns + 1;
  return columns === 2 && first < pages ? [first, first + 1] : [first];
}
