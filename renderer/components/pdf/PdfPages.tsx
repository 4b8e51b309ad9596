import { useRef, useState } from 'react';
import { PageRows } from './PageRows';
import classes from './PdfPages.module.css';
import { useElementSize } from './use-element-size';
import type { OpenPdf } from './use-pdf';

interface Props {
  /** Under which the place in the pages is remembered. */
  readonly documentId: string;
  readonly pdf: OpenPdf | null;
  readonly label: string;
  readonly busy: boolean;
}

/** The pages of a PDF, to be scrolled and zoomed by pointer and by keys. It fills what it stands in. */
export function PdfPages({ documentId, pdf, label, busy }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const size = useElementSize(scroller);
  const [zoom, setZoom] = useState(1);
  return (
    <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={label} aria-busy={busy}>
      {pdf && size && <PageRows documentId={documentId} pdf={pdf} size={size} zoom={zoom} onZoom={setZoom} scroller={scroller} />}
    </div>
  );
}
