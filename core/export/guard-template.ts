import { DatelineError } from '../model/dateline-error';

/** What `import` and `include` may be followed by: the name of a file in quotes, which is not that of a package. */
const FILE_NAME = /^\s*"[^"@\\][^"\\]*"/;
const IMPORTS = /\b(?:import|include)\b/g;
/** With these a template could put an import together from pieces. */
const FORBIDDEN = /\b(?:eval|std|plugin)\b/;

/**
 * Refuses a Typst file that could load packages: they come from the net, and are read from outside of the template's
 * folder. Typst itself refuses files outside of the folder.
 * @param name of the file, for the message
 * @throws DatelineError `bad-input` that names the line
 */
export function guardTemplate(source: string, name: string): void {
  for (const [index, line] of source.split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/u).entries()) {
    const where = `${name}, line ${String(index + 1)}`;
    const forbidden = FORBIDDEN.exec(line)?.[0];
    if (forbidden !== undefined) throw refused(where, `“${forbidden}” is not allowed in a template.`);
    for (const { 0: word, index: at } of line.matchAll(IMPORTS)) {
      if (!FILE_NAME.test(line.slice(at + word.length))) {
        throw refused(where, `after “${word}” there must be the name of a file in quotes. Packages are not loaded: copy what you need into the template’s folder.`);
      }
    }
  }
}

function refused(where: string, reason: string): DatelineError {
  return new DatelineError('bad-input', `${where}: ${reason} The template was not used.`);
}
