import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

export interface PageLink {
  key: string;
  /** Place on the page, as fractions of its size from the top left. */
  left: number;
  top: number;
  width: number;
  height: number;
  target: { page: number } | { address: string };
}

const linkAnnotation = z.object({
  subtype: z.literal('Link'),
  id: z.string(),
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  url: z.url({ protocol: /^https?$/ }).optional(),
  dest: z.union([z.string(), z.array(z.unknown())]).nullish(),
});

const reference = z.object({ num: z.number(), gen: z.number() });

/** The links of a page: within the document, or to the web. Others are not offered. */
export async function pageLinks(document: PDFDocumentProxy, page: PDFPageProxy): Promise<PageLink[]> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const annotations: unknown[] = await page.getAnnotations();
  const links: PageLink[] = [];
  for (const annotation of annotations) {
    const parsed = linkAnnotation.safeParse(annotation);
    if (!parsed.success) continue;
    const target = await targetOf(document, parsed.data);
    if (!target) continue;
    // A PDF counts from the bottom left; the view's transform says from which height.
    const [x1, y1, x2, y2] = parsed.data.rect;
    const ground = transform[5] ?? height;
    links.push({
      key: parsed.data.id,
      left: x1 / width,
      top: (ground - y2) / height,
      width: (x2 - x1) / width,
      height: (y2 - y1) / height,
      target,
    });
  }
  return links;
}

async function targetOf(
  document: PDFDocumentProxy,
  { url, dest }: z.infer<typeof linkAnnotation>,
): Promise<PageLink['target'] | null> {
  if (url) return { address: url };
  const explicit: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  const first = reference.safeParse(Array.isArray(explicit) ? explicit[0] : null);
  return first.success ? { page: (await document.getPageIndex(first.data)) + 1 } : null;
}
