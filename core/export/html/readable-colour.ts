/** WCAG 2.1, 1.4.3: what text of any size needs against what is behind it. */
const ENOUGH = 4.5;
const STEPS = 20;

type Rgb = readonly [number, number, number];

/**
 * The office's colour as text can have it: the same, or as much darker or lighter as it takes to be read.
 * @param colour and `behind` as `#rrggbb`
 * @returns as `#rrggbb`
 */
export function readableColour(colour: string, behind: string): string {
  const [own, ground] = [rgb(colour), rgb(behind)];
  const end: Rgb = luminance(ground) > 0.2 ? [0, 0, 0] : [255, 255, 255];
  for (let step = 0; step <= STEPS; step += 1) {
    const mixed = mix(own, end, step / STEPS);
    if (contrast(mixed, ground) >= ENOUGH) return hex(mixed);
  }
  return hex(end);
}

function rgb(colour: string): Rgb {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function hex(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2): number => Math.round(one[index] + (other[index] - one[index]) * share);
  return [at(0), at(1), at(2)];
}

/** Relative luminance and contrast as WCAG 2.1 defines them. */
function luminance([red, green, blue]: Rgb): number {
  const linear = (part: number): number => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
