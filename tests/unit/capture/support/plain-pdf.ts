/**
 * A PDF of one page, written by hand (ISO 32000-1, 7.5), for what no typesetter makes.
 * @param font the font's dictionary without its type, e.g. `/Subtype /Type1 /BaseFont /Helvetica`
 * @param content what the page draws; the font is `/F`
 */
export function plainPdf(font: string, content: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font ${font} >>`,
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${entries}`;
  return Buffer.from(`${body}${table}trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R >>\nstartxref\n${String(body.length)}\n%%EOF\n`, 'latin1');
}

/** Lines of text, from the top of the page down. */
export function pdfLines(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`);
  return `BT /F 11 Tf 14 TL 60 780 Td ${shown.join(' ')} ET`;
}
