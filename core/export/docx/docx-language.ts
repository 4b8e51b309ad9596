import type { IRunOptions } from 'docx';

const EAST_ASIAN = new Set(['zh', 'ja', 'ko']);
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'ug']);

/**
 * The language of a run, in which Word checks its spelling. Word counts letters of East Asia and of right-to-left scripts
 * apart from all others.
 * @param tag BCP 47, such as `kk`
 */
export function runLanguage(tag: string): NonNullable<IRunOptions['language']> {
  const full = wordTag(tag);
  if (EAST_ASIAN.has(tag.slice(0, 2))) return { eastAsia: full };
  return RIGHT_TO_LEFT.has(tag.slice(0, 2)) ? { bidirectional: full } : { value: full };
}

/** @returns a tag with a country, as Word knows a language by both: `kk-KZ` for `kk` */
function wordTag(tag: string): string {
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    return region === undefined ? language : `${language}-${region}`;
  } catch {
    return tag;
  }
}
