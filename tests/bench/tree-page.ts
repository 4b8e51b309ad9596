import type { DocumentTree, TreeBlock, TreeInline, TreeSource } from '../../core/tree/document-tree';

/**
 * The same content as the PDF, as a page to print: cover, contents, coverage, narrative with linked notes, one
 * article a page, sources. Chromium knows no page numbers, so the contents have none.
 * @param fonts address of the folder with the app's fonts, so that both set the same letters
 */
export function treePage(tree: DocumentTree, fonts: string): string {
  return [
    `<!doctype html><html lang="${tree.language}"><head><meta charset="utf-8"><title>${escaped(tree.title)}</title><style>${style(fonts)}</style></head><body>`,
    `<section class="cover"><p>${escaped(tree.cover.kicker)}</p><h1>${escaped(tree.cover.title)}</h1><p>${escaped(tree.cover.dateline)}</p><p>${escaped(tree.cover.counts)}</p></section>`,
    `<section><h1>${escaped(tree.labels.contents)}</h1>${tree.contents.map((entry) => `<p><a href="#${entry.anchor}">${escaped(entry.title)} <small>${escaped(entry.detail)}</small></a></p>`).join('')}`,
    `<h1 id="part-coverage">${escaped(tree.labels.coverage)}</h1>${tree.coverage.charts.map(chart).join('')}</section>`,
    `<section><h1 id="part-narrative">${escaped(tree.labels.narrative)}</h1>${tree.narrative.map(block).join('')}</section>`,
    ...tree.sections.flatMap((section) => section.clippings.map((clipping, index) => {
      const heading = index === 0 ? `<h1 id="${section.anchor}">${escaped(section.title)}</h1>` : '';
      const head = `<p class="small">${escaped(clipping.outlet)}</p><h2 id="${clipping.anchor}">${escaped(clipping.title)}</h2><p class="small">${escaped([clipping.authors, clipping.published, clipping.languageName].join(' · '))}</p>${link(clipping.href)}`;
      return `<section lang="${clipping.language ?? ''}">${heading}${head}${clipping.blocks.map(block).join('')}</section>`;
    })),
    `<section><h1 id="part-sources">${escaped(tree.labels.sources)}</h1>${tree.sources.map(source).join('')}<p>${escaped(tree.legal)}</p></section></body></html>`,
  ].join('\n');
}

function style(fonts: string): string {
  const face = (family: string, weight: number, file: string): string =>
    `@font-face{font-family:"${family}";font-weight:${weight};src:url("${fonts}/${file}")}`;
  return [
    face('Noto Serif', 400, 'NotoSerif-Regular.ttf'),
    face('Noto Serif', 700, 'NotoSerif-Bold.ttf'),
    face('Inter', 400, 'Inter-Regular.ttf'),
    '@page{size:A4;margin:30mm 25mm 27mm}',
    'body{font:10.5pt/1.55 "Noto Serif";margin:0}p{margin:0 0 8pt;text-align:justify;hyphens:auto}.small,small{font:8pt Inter}',
    'section{break-before:page}.cover{break-before:auto}td{padding:2pt}.bar{background:#6d86a3;height:6pt}mark{background:#fdf0b8}',
  ].join('');
}

function chart({ title, rows }: DocumentTree['coverage']['charts'][number]): string {
  const lines = rows.map((row) => `<tr><td>${escaped(row.label)}<td style="width:50%"><div class="bar" style="width:${row.share * 100}%"></div><td>${row.count}<td>${row.shareText}`);
  return `<table><caption>${escaped(title)}</caption>${lines.join('')}</table>`;
}

function block(part: TreeBlock): string {
  if (part.type === 'paragraph') return `<p>${part.content.map(inline).join('')}</p>`;
  return part.type === 'heading' ? `<h2 id="${part.anchor ?? ''}">${part.content.map(inline).join('')}</h2>` : '';
}

function inline(run: TreeInline): string {
  if (run.type === 'break') return '<br>';
  if (run.type === 'text') return run.highlight === undefined ? escaped(run.text) : `<mark>${escaped(run.text)}</mark>`;
  return `<sup>${run.references.map(({ label, source: anchor, anchor: own }) => `<a id="${own}" href="#${anchor}">${label}</a>`).join(',')}</sup>`;
}

function source({ anchor, number, clipping, passages }: TreeSource): string {
  const notes = passages.flatMap((words) => words.notes).map((note) => `<a href="#${note}">↑</a>`);
  return `<div id="${anchor}"><p>${number ?? ''} <b>${escaped(clipping?.outlet ?? '')}</b> ${escaped(clipping?.title ?? '')} ${notes.join(' ')}</p>${link(clipping?.href ?? null)}</div>`;
}

function link(href: string | null): string {
  return href === null ? '' : `<p class="small"><a href="${escaped(href)}">${escaped(href)}</a></p>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
