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
  /** Whether words can be looked for on the pages. */
  readonly finds?: boolean;
  /** Told the line of print that was clicked. */
  onLine?(line: string): void;
}

/** The pages of a PDF, to be scrolled and zoomed by pointer and by keys. It fills what it stands in. */
export function PdfPages({ documentId, pdf, label, busy, finds = false, onLine }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const size = useElementSize(scroller);
  const [zoom, setZoom] = useState(1);
  return (
    <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={label} aria-busy={busy} data-lines={onLine !== undefined} onClick={(event) => onLine && clickedLine(event.target, onLine)}>
      {pdf && size && <PageRows documentId={documentId} pdf={pdf} size={size} zoom={zoom} onZoom={setZoom} scroller={scroller} finds={finds} />}
    </div>
  );
}

/** A click that ends a selection is none on a line. */
function clickedLine(target: EventTarget, onLine: (line: string) => void): void {
  const piece = target instanceof Element ? target.closest('.pdf-text span:not(.markedContent)') : null;
  if (piece !== null && document.getSelection()?.isCollapsed !== false) onLine(piece.textContent);
}
