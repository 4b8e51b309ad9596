/** Control words that stand for text. */
export const TEXT_WORDS: Readonly<Record<string, string>> = {
  nbsp: '\u00a0', nbhyphen: '\u2011', softhyphen: '\u00ad', tab: '\t', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•',
  emspace: ' ', enspace: ' ', qmspace: ' ', nestcell: '\t', page: ' ', column: ' ', zwj: '\u200d', zwnj: '\u200c',
};

/** Destinations whose text is no text of the document, whether or not they are marked as ignorable. */
export const SKIPPED_WORDS: ReadonlySet<string> = new Set([
  'colortbl', 'pict', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc',
  'aftncn', 'annotation', 'atnid', 'atnauthor', 'atndate', 'atnref', 'atnicn', 'atrfstart', 'atrfend', 'xe', 'tc', 'tcn', 'rxe', 'txe', 'bkmkstart', 'bkmkend', 'listtable', 'listoverridetable', 'revtbl',
  'rsidtbl', 'themedata', 'colorschememapping', 'datastore', 'latentstyles', 'filetbl', 'sp', 'shprslt', 'nonshppict', 'objdata', 'objclass', 'objname', 'objalias',
  'nonesttables', 'nesttableprops', 'pn', 'pnseclvl', 'template', 'falt', 'panose', 'fname', 'formfield', 'datafield', 'generator', 'private', 'keycode', 'wgrffmtfilter', 'background', 'do',
]);

/** Destinations that are marked as ignorable but hold text all the same. */
export const KEPT_WORDS: ReadonlySet<string> = new Set(['shpinst', 'shptxt', 'fldinst', 'cs', 'ds', 'ts', 'ud', 'shppict', 'pntext', 'listtext', 'dptxbxtext', 'title', 'author']);

/** Fields of the document's information → what they say. */
export const INFO_WORDS: Readonly<Record<string, 'title' | 'creator' | 'description'>> = { title: 'title', author: 'creator', doccomm: 'description' };
