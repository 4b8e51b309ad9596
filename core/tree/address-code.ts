import { encode } from 'uqr';

/** Light modules around the code, which readers need to find it (ISO/IEC 18004). */
const BORDER = 4;
/** Longer addresses make modules too small to be read from paper. */
const LONGEST_ADDRESS = 300;

/** @returns a QR code of an address as an SVG picture, one unit a module; nothing for an address that is too long */
export function addressCode(address: string): { code?: string } {
  if (address.length > LONGEST_ADDRESS) return {};
  const { data, size } = encode(address, { ecc: 'M', border: BORDER });
  const dark = data.flatMap((row, y) => runs(row).map(([x, length]) => `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`));
  return { code: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(size)} ${String(size)}"><path d="${dark.join('')}"/></svg>` };
}

/** Stretches of dark modules in a row, as place and length. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = found.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  }
  return found;
}
