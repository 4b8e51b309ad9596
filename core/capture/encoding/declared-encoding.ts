const WINDOW = 16 * 1024;
const DECLARATIONS = [
  /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/i,
  /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i,
];

/** @returns the encoding that the markup itself states: XML declaration, `meta charset` or `meta http-equiv` */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, WINDOW)).toString('latin1');
  for (const declaration of DECLARATIONS) {
    const stated = declaration.exec(beginning)?.[1];
    if (stated !== undefined) return stated;
  }
  return null;
}
