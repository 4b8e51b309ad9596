import type { Look, Role } from '../html/look';
import { readableColour } from '../html/readable-colour';

/** Colours that a mail program with a dark theme gets instead. By the letter of their class. */
const DARK = { m: '#a9a397', l: '#9cc4ee' } as const;
/** What programs have behind a mail, about. */
const GROUND = { light: '#ffffff', dark: '#1b1a18' } as const;

interface Written {
  /** Declarations of the inline style, which all mail programs keep. */
  css: string;
  /** Which colour it has in the dark. */
  dark?: keyof typeof DARK | 'a';
  /** Its class in the style sheet, for what is no loss where style sheets are dropped. */
  name?: string;
}

const SANS = 'font-family:Arial,sans-serif';
const MUTED = 'color:#5f5a52';
/** Stands for the office's colour. */
const ACCENT = 'color:accent';
const small = (more = ''): Written => ({ css: `margin:0 0 4px;${SANS};font-size:13px;line-height:1.45;${MUTED}${more}`, dark: 'm' });
const mark = (background: string): Written => ({ css: `background:${background};color:#1d1b18` });

/** The text itself has no colour: mail programs then choose one that fits their theme. */
const ROLES: Record<Role, Written> = {
  logo: { css: 'height:64px;width:auto' },
  kicker: { css: `margin:0 0 4px;${SANS};font-size:14px;font-weight:bold;${ACCENT}`, dark: 'a' },
  title: { css: 'margin:0 0 6px;font-size:28px;line-height:1.2' },
  dateline: { css: 'margin:0 0 6px;font-size:17px' },
  facts: small(),
  part: { css: `margin:36px 0 12px;font-size:21px;line-height:1.3;${ACCENT}`, dark: 'a' },
  heading: { css: 'margin:24px 0 8px;font-size:18px;line-height:1.3' },
  paragraph: { css: 'margin:0 0 12px' },
  list: { css: 'margin:0 0 12px;padding:0 0 0 24px' },
  quote: { css: 'margin:0 0 12px;padding:0 0 0 14px;border-left:3px solid #b9b2a3' },
  table: { css: 'margin:0 0 16px;border-collapse:collapse;font-size:15px', name: 't' },
  // There are hundreds of cells, and a mail must not be long: lines between rows are the style sheet's.
  cell: { css: 'padding:3px 6px' },
  code: { css: 'margin:0 0 12px;font-family:Consolas,monospace;font-size:14px;white-space:pre-wrap' },
  figure: { css: 'margin:0 0 14px' },
  caption: { css: 'font-size:14px;font-style:italic' },
  picture: { css: 'display:block;max-width:100%;height:auto' },
  rule: { css: 'margin:20px auto;border:0;border-top:1px solid #b9b2a3' },
  link: { css: 'color:#1f4e79', dark: 'l' },
  note: { css: 'font-size:12px;line-height:1' },
  removed: { css: ACCENT, dark: 'a' },
  'mark-fact': mark('#dcefdc'),
  'mark-figure': mark('#f5e6b8'),
  'mark-quote': mark('#dbe6f4'),
  'mark-context': mark('#e6e6e6'),
  'mark-cited': mark('#e6e6e6'),
  card: { css: 'margin:0 0 14px;padding:8px 12px;border-left:3px solid accent' },
  outlet: { css: `margin:20px 0 0;${SANS};font-size:13px;font-weight:bold;${ACCENT}`, dark: 'a' },
  'clipping-title': { css: 'margin:0 0 4px;font-size:18px;line-height:1.3;font-style:normal;font-weight:bold' },
  particulars: small(),
  address: small(';word-break:break-all'),
  label: { css: `${SANS};font-size:13px;${MUTED}`, dark: 'm' },
  contents: { css: 'margin:0 0 12px;padding:0;list-style:none' },
  entry: { css: 'margin:0 0 4px' },
  bar: { css: '' },
  number: { css: 'padding:3px 6px' },
  source: { css: 'margin:0 0 14px' },
  words: { css: 'margin:2px 0 0 16px;font-size:15px' },
  small: small(),
};

/**
 * Each element with its style in itself, as many mail programs drop style sheets.
 * @param accent the office's colour, `#rrggbb`
 */
export function mailLook(accent: string): Look {
  const shown = readableColour(accent, GROUND.light);
  return (role) => {
    const { css, dark, name } = ROLES[role];
    return { style: css === '' ? null : css.replace('accent', shown), class: dark ?? name };
  };
}

/** For programs that keep style sheets and follow the system's dark theme. */
export function mailSheet(accent: string): string {
  const dark = Object.entries({ ...DARK, a: readableColour(accent, GROUND.dark) });
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}
.t td,.t th{border-top:1px solid #bbb}
.inner{padding-left:18px}
@media (prefers-color-scheme:dark){${dark.map(([name, colour]) => `.${name}{color:${colour}!important}`).join('')}}`;
}
