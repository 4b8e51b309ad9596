import { decode, encodingExists } from 'iconv-lite';
import { DatelineError } from '../model/dateline-error';

/** The two files of a Hunspell dictionary as UTF-8: rules of affixes and list of words. */
export interface DictionaryText {
  aff: string;
  dic: string;
}

/**
 * Decodes a dictionary by what its affix file says of its encoding (`SET`, see hunspell(5)) and says so anew, as all words
 * are handed to Hunspell in UTF-8. Flags that are no ASCII are then characters rather than bytes, which has to be said too.
 * @throws DatelineError `bad-input` for an encoding that is not known, or a list of words that is none
 */
export function dictionaryText(aff: Uint8Array, dic: Uint8Array): DictionaryText {
  // The mark of UTF-8 that some programs put first looks like this in Latin 1.
  const declared = /^(?:ï»¿)?[ \t]*SET[ \t]+(\S+)/m.exec(decode(aff, 'latin1'))?.[1] ?? 'ISO8859-1';
  const encoding = declared.replace(/^microsoft-/i, '');
  if (!encodingExists(encoding)) throw unusable(`Its encoding “${declared}” is not known.`);
  const rules = withoutMark(decode(aff, encoding));
  const words = withoutMark(decode(dic, encoding));
  if (!/^\s*\d+/.test(words)) throw unusable('Its list of words does not begin with their number.');
  return { aff: /^utf-?8$/i.test(encoding) ? rules : asUtf8(rules), dic: words };
}

function asUtf8(rules: string): string {
  const flags = /^\s*FLAG\b/m.test(rules) ? '' : 'FLAG UTF-8\n';
  return `SET UTF-8\n${flags}${rules.replace(/^\s*SET\b.*$/m, '')}`;
}

// The mark that some programs put before UTF-8 would be read as part of the first line.
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function unusable(why: string): DatelineError {
  return new DatelineError('bad-input', `This is no Hunspell dictionary that Dateline can use. ${why} Nothing was changed.`);
}
