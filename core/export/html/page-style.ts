import { readableColour } from './readable-colour';

const PAPER = '#fdfcf9';
const DARK_PAPER = '#1b1a18';
const WHITE = '#ffffff';

/**
 * The look of the page, in the file itself. It follows the reader's light or dark theme and prints on paper.
 * @param accent the office's colour, `#rrggbb`
 */
export function pageStyle(accent: string): string {
  return `
:root { color-scheme: light dark; --paper: ${PAPER}; --ink: #1d1b18; --muted: #5f5a52; --line: #d9d4c8; --accent: ${readableColour(accent, PAPER)}; --link: #1f4e79; }
@media (prefers-color-scheme: dark) { :root { --paper: ${DARK_PAPER}; --ink: #ece8df; --muted: #a9a397; --line: #45413a; --accent: ${readableColour(accent, DARK_PAPER)}; --link: #9cc4ee; } }
* { box-sizing: border-box; }
body { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, "Noto Serif", "Times New Roman", serif; overflow-wrap: break-word; }
a { color: var(--link); }
h1 { margin: .4rem 0; font-size: 2rem; line-height: 1.2; }
h2 { margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid var(--accent); font-size: 1.4rem; line-height: 1.3; }
h3 { margin: 1.8rem 0 .6rem; font-size: 1.15rem; line-height: 1.35; }
h4, h5, h6 { margin: 1.4rem 0 .5rem; font-size: 1rem; }
.kicker, .facts, .particulars, .address, .label, .small, .outlet, .number { font-family: system-ui, "Inter", sans-serif; font-size: .85rem; color: var(--muted); }
.kicker { margin: 0; color: var(--accent); font-weight: 600; text-transform: uppercase; letter-spacing: .04em; }
.dateline { margin: 0 0 .3rem; font-size: 1.1rem; }
.outlet { color: var(--accent); font-weight: 600; }
article { margin: 2.5rem 0; padding-top: 1.5rem; border-top: 1px solid var(--line); }
h2 + article { border-top: 0; padding-top: 0; }
article h3 { margin-top: .2rem; font-size: 1.3rem; }
blockquote, figure { margin: 1.2rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
figure img { max-width: 100%; height: auto; }
figcaption { font-size: .9rem; font-style: italic; }
.label { font-style: normal; }
table { width: 100%; margin: 1.4rem 0; border-collapse: collapse; font-size: .92rem; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th:not([align]), td:not([align]) { text-align: start; }
th[scope="row"] { overflow-wrap: break-word; font-weight: 500; }
@media (max-width: 34rem) { td:has(.bar) { width: 25%; } }
.number { white-space: nowrap; }
.bar { display: block; margin-top: .45rem; fill: #6d86a3; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
pre { overflow-x: auto; padding: .8rem; border: 1px solid var(--line); white-space: pre-wrap; }
body:has(.workbook) { max-width: none; margin: 0; }
.workbook { font: .8rem/1.4 system-ui, sans-serif; }
.workbook td, .workbook th { max-width: 22rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
hr { width: 30%; margin: 2rem auto; border: 0; border-top: 1px solid var(--muted); }
sup { line-height: 0; font-family: system-ui, sans-serif; }
.removed { color: var(--accent); }
.card { margin: 1.2rem 0; padding: .7rem .9rem; border: 1px solid var(--line); border-inline-start: 3px solid var(--accent); }
.card cite { font-style: normal; font-weight: 600; }
mark { padding: 0 .1em; color: inherit; background: rgb(200 160 60 / 28%); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.mark-quote { background: rgb(90 130 190 / 26%); }
.mark-fact { background: rgb(90 160 110 / 26%); }
.mark-context, .mark-cited { background: rgb(130 130 130 / 22%); }
.contents { padding: 0; list-style: none; }
.contents .inner { padding-inline-start: 1.3rem; }
.source { margin: 1.1rem 0; }
.words { margin: .3rem 0 0 1.3rem; font-size: .95rem; }
q.words { margin: 0; }
q::before, q::after { content: none; }
:target { outline: 2px solid var(--accent); outline-offset: 4px; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2, h3, h4 { break-after: avoid; }
  .card, table, figure { break-inside: avoid; }
  :root { --paper: #fff; --ink: #000; --muted: #444; --line: #bbb; --accent: ${readableColour(accent, WHITE)}; --link: #000; }
  a { color: inherit; text-decoration: none; }
}
`;
}
