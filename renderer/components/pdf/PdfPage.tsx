import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/use-action';
import { drawPage } from './draw-page';
import { pageLinks, type PageLink } from './page-links';
import classes from './PdfPages.module.css';
import { markFound } from './search/mark-found';
import './text-layer.css';

interface Props {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  /** Words that are marked on it; none if empty. */
  readonly words: string;
  onGoTo(page: number): void;
}

/** One page as pdf.js draws it. A page that is drawn anew shows the old picture until the new one is finished. */
export function PdfPage({ document, number, pages, width, height, words, onGoTo }: Props) {
  const { t } = useTranslation('export');
  const host = useRef<HTMLDivElement>(null);
  const [links, setLinks] = useState<readonly PageLink[]>([]);
  const marked = useRef(words);
  useEffect(() => {
    marked.current = words;
    if (host.current) markFound(host.current, words);
  }, [words]);
  useEffect(() => {
    const stop = new AbortController();
    const show = async () => {
      const page = await document.getPage(number);
      const drawn = await drawPage(page, width, stop.signal);
      if (!drawn) return;
      host.current?.replaceChildren(...drawn);
      if (host.current) markFound(host.current, marked.current);
      const found = await pageLinks(document, page);
      if (!stop.signal.aborted) setLinks(found);
    };
    // A document that was replaced meanwhile is drawn by its successor.
    show().catch(() => undefined);
    return () => stop.abort();
  }, [document, number, width]);
  return (
    <article className={classes.page} style={{ width, height }} aria-label={t('page', { page: number, pages })}>
      <div ref={host} />
      {links.map((link) => (
        <LinkSpot key={link.key} link={link} onGoTo={onGoTo} />
      ))}
    </article>
  );
}

function LinkSpot({ link: { left, top, width, height, target }, onGoTo }: { readonly link: PageLink; onGoTo(page: number): void }) {
  const { t } = useTranslation('export');
  const opening = useAction('shell.openAddress');
  const percent = (part: number) => `${part * 100}%`;
  const label = 'page' in target ? t('link.page', { page: target.page }) : target.address;
  return (
    <button
      type="button"
      className={classes.link}
      style={{ left: percent(left), top: percent(top), width: percent(width), height: percent(height) }}
      title={label}
      aria-label={label}
      tabIndex={-1}
      onClick={() => ('page' in target ? onGoTo(target.page) : opening.mutate({ address: target.address }))}
    />
  );
}
