import type { Token } from 'markdown-it';
import { citation } from '../../model/citation';
import { commentAttributes, linkAddress, suggestionAttributes, type InlineNode, type Mark } from '../../model/review-document';
import { MARK_TAGS } from './mark-signs';
import { inMarkOrder, sameMark, sameMarks } from './mark-order';
import type { Tag } from './tag';

/** The content of a paragraph, or in plain words what cannot be understood in it. */
export type InlineResult = { nodes: InlineNode[] } | { problem: string };

type SimpleMark = Exclude<Mark['type'], 'link' | 'comment' | 'insertion' | 'deletion'>;

const TOKEN_MARKS: Record<string, SimpleMark> = { strong: 'bold', em: 'italic', s: 'strike' };

/** Turns the inline tokens of one paragraph, heading or cell into document content. */
export function inlineNodes(tokens: readonly Token[]): InlineResult {
  const reader = new InlineReader();
  for (const token of tokens) {
    const problem = reader.take(token);
    if (problem !== null) return { problem };
  }
  return reader.result();
}

class InlineReader {
  #nodes: InlineNode[] = [];
  #marks: Mark[] = [];

  result(): InlineResult {
    const tag = this.#marks[0];
    return tag ? { problem: `the tag <${MARK_TAGS[tag.type]}> is never closed` } : { nodes: this.#nodes };
  }

  /** @returns what is wrong with the token, or null when it was read */
  take(token: Token): string | null {
    const mark = TOKEN_MARKS[token.type.replace(/_(?:open|close)$/, '')];
    if (mark) return token.nesting === 1 ? this.#open({ type: mark }) : this.#close(mark);
    const read = this.#readers[token.type];
    return read ? read(token) : `“${token.type}” has no place in a review`;
  }

  readonly #readers: Record<string, (token: Token) => string | null> = {
    text: ({ content }) => this.#text(content),
    text_special: ({ content }) => this.#text(content),
    softbreak: () => this.#text(' '),
    hardbreak: () => this.#add({ type: 'hardBreak' }),
    code_inline: ({ content }) => this.#open({ type: 'code' }) ?? this.#text(content) ?? this.#close('code'),
    link_open: (token) => this.#link(String(token.attrGet('href'))),
    link_close: () => this.#close('link'),
    citation: ({ meta }) => this.#add({ type: 'citation', attrs: citation.parse(meta) }),
    inline_tag: ({ meta }) => this.#tag(meta?.['tag'] as Tag),
    problem: ({ meta }) => String(meta?.['message']),
    image: () => 'a review holds no pictures; a link to one can be written without the exclamation mark',
  };

  #text(text: string): null {
    const last = this.#nodes[this.#nodes.length - 1];
    if (text === '') return null;
    if (last?.type === 'text' && sameMarks(last.marks ?? [], this.#current())) last.text += text;
    else this.#add({ type: 'text', text });
    return null;
  }

  #add(node: InlineNode): null {
    const marks = this.#current();
    this.#nodes.push(marks.length > 0 ? { ...node, marks } : node);
    return null;
  }

  #current(): Mark[] {
    const distinct = this.#marks.filter((mark, index) => this.#marks.findIndex((one) => sameMark(one, mark)) === index);
    return inMarkOrder(distinct);
  }

  #open(mark: Mark): null {
    this.#marks.push(mark);
    return null;
  }

  #close(type: Mark['type']): string | null {
    const index = this.#marks.map((mark) => mark.type).lastIndexOf(type);
    if (index === -1) return `the tag </${MARK_TAGS[type]}> closes nothing`;
    this.#marks.splice(index, 1);
    return null;
  }

  #link(address: string): string | null {
    if (this.#marks.some((mark) => mark.type === 'link')) return 'a link stands inside of a link';
    if (!linkAddress.safeParse(address).success) return `a link leads to “${address}”; only http, https and mailto addresses are kept`;
    return this.#open({ type: 'link', attrs: { href: address } });
  }

  #tag({ name, closing, attributes }: Tag): string | null {
    if (name === 'paragraph-end') return this.#add({ type: 'paragraphEnd' });
    if (name === 'br') return this.#add({ type: 'hardBreak' });
    const type = (Object.keys(MARK_TAGS) as Mark['type'][]).find((one) => MARK_TAGS[one] === name) ?? 'bold';
    if (closing) return this.#close(type);
    if (type === 'link') return this.#link(attributes['href'] ?? '');
    if (type === 'insertion' || type === 'deletion') {
      const suggestion = suggestionAttributes.safeParse(attributes);
      return suggestion.success ? this.#open({ type, attrs: suggestion.data }) : `the tag <${name}> lacks its id, author or createdAt`;
    }
    if (type !== 'comment') return this.#open({ type });
    const comment = commentAttributes.safeParse(attributes);
    return comment.success ? this.#open({ type, attrs: comment.data }) : 'the comment lacks its id, text, author or createdAt';
  }
}
