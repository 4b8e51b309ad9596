import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useState, type RefObject } from 'react';
import { GAP, MARGIN, pageLayout } from './page-layout';
import { zoomed } from './zoomed';
import { PageControls } from './PageControls';
import { PdfPage } from './PdfPage';
import classes from './PdfPages.module.css';
import { PageFinder } from './search/PageFinder';
import type { ElementSize } from './use-element-size';
import type { OpenPdf } from './use-pdf';
import { usePageKeys } from './use-page-keys';
import { useReadingPlace } from './use-reading-place';

interface Props {
  readonly documentId: string;
  readonly pdf: OpenPdf;
  readonly size: ElementSize;
  readonly zoom: number;
  onZoom(zoom: number): void;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly finds: boolean;
}

/** All pages, of which only those that are seen (and their neighbours) are drawn. */
export function PageRows({ documentId, pdf, size, zoom, onZoom, scroller, finds }: Props) {
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
  const [words, setWords] = useState('');
  const toPage = useReadingPlace({ documentId, scroller, rowHeight: height + GAP, columns, pages, onPage: setCurrent });
  usePageKeys(scroller, {
    next: () => toPage(Math.min(pages, current + columns)),
    previous: () => toPage(Math.max(1, current - columns)),
    larger: () => onZoom(zoomed(zoom, 1)),
    smaller: () => onZoom(zoomed(zoom, -1)),
  });
  return (
    <>
      <div className={classes.pages} style={{ height: rows.getTotalSize(), minWidth: columns * width + (columns - 1) * GAP + 2 * MARGIN }}>
        {rows.getVirtualItems().map((row) => (
          <div key={row.key} className={classes.row} style={{ gap: GAP, transform: `translateY(${row.start}px)` }}>
            {pagesOf(row.index, columns, pages).map((number) => (
              <PdfPage key={number} document={document} number={number} pages={pages} width={width} height={height} words={words} onGoTo={toPage} />
            ))}
          </div>
        ))}
      </div>
      {finds && <PageFinder pdf={pdf} words={words} onWords={setWords} onGoTo={toPage} pages={scroller} />}
      <PageControls zoom={zoom} onZoom={onZoom} percent={Math.round((width / pdf.width) * 75)} page={Math.min(current, pages)} pages={pages} onGoTo={toPage} />
    </>
  );
}

function pagesOf(row: number, columns: number, pages: number): number[] {
  const first = row * columns + 1;
  return columns === 2 && first < pages ? [first, first + 1] : [first];
}
