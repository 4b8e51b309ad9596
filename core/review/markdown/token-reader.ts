import type { Token } from 'markdown-it';
import { DatelineError } from '../../model/dateline-error';
import type { Tag } from './tag';

/** Goes through the block tokens of a text and knows in which line of the file it is. */
export class TokenReader {
  #at = 0;
  #line: number;

  constructor(
    readonly tokens: readonly Token[],
    readonly firstLine: number,
  ) {
    this.#line = firstLine;
  }

  peek(): Token | undefined {
    return this.tokens[this.#at];
  }

  next(): Token | undefined {
    const token = this.tokens[this.#at];
    if (token) this.#at += 1;
    if (token?.map) this.#line = this.firstLine + token.map[0];
    return token;
  }

  isTag(name: string, closing: boolean): (token: Token) => boolean {
    return ({ meta }) => {
      const tag = meta?.['tag'] as Tag | undefined;
      return tag?.name === name && tag.closing === closing;
    };
  }

  /** Takes the next token if it is this tag. */
  takeTag(name: string, closing: boolean): Tag | null {
    const token = this.peek();
    if (!token || !this.isTag(name, closing)(token)) return null;
    this.next();
    return token.meta?.['tag'] as Tag;
  }

  problem(what: string): DatelineError {
    return markdownProblem(this.#line, what);
  }
}

/** The error for a line of Markdown that cannot be understood; nothing of the file is taken then. */
export function markdownProblem(line: number, what: string): DatelineError {
  return new DatelineError('bad-input', `Line ${line} of the Markdown file: ${what}. Nothing was imported; correct the line and try again.`);
}
