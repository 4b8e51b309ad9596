import { fold } from './fold';
import { equivalentsOf, isLatinAlone } from './equivalents';
import type { SearchTerm } from './parse-query';

/** A folded word or phrase to look for; with `prefix`, its last word may go on. */
export interface TermForm {
  folded: string;
  prefix: boolean;
}

/** `Astana`, `Astane`, `Astanyn`: a single word that is long enough to tell without its last letter. */
const ENDING_IN_A = /^[a-z]{4,}a$/;

/** `Ilya`, `Maya`: too short for that. Not with all of its cases, as `Ильи` is folded like the word for “or”. */
const SHORT_IN_IA = /^([a-z][a-z])ia$/;

/** The FTS5 expression that all of the terms must meet; the terms are folded here, so no operator can slip in. */
export function matchExpression(terms: readonly SearchTerm[]): string {
  return terms.map((term) => `(${termForms(term).map(formExpression).join(' OR ')})`).join(' AND ');
}

/**
 * The folded forms of a term. Most have one. A word cut off in the middle of a letter pair has two: `Tokay` must find
 * `Tokayev`, where `ye` is folded to `e`, and `Kazak` must find `Kazakh`, where `kh` is folded to `h`. A name that other
 * languages spell quite differently has all of them, and one that ends in `a` its stem too, as its cases change that;
 * a short one in `ia` has some of these cases instead.
 */
export function termForms(term: SearchTerm): TermForm[] {
  const forms = new Set([fold(term.text).folded]);
  if (term.prefix && /y$/iu.test(term.text)) forms.add(fold(`${term.text}e`).folded);
  if (term.prefix && /k$/iu.test(term.text)) forms.add(fold(`${term.text}h`).folded);
  for (const folded of [...forms]) for (const other of equivalentsOf(folded) ?? []) forms.add(other);
  if (term.prefix) for (const folded of [...forms]) if (ENDING_IN_A.test(folded) && !isLatinAlone(folded)) forms.add(folded.slice(0, -1));
  const cases = term.prefix ? [...forms].flatMap(casesOfIa).filter((folded) => !forms.has(folded)) : [];
  return [...[...forms].map((folded) => ({ folded, prefix: term.prefix || endsInPairs(folded) })), ...cases.map((folded) => ({ folded, prefix: false }))];
}

function casesOfIa(folded: string): string[] {
  const stem = SHORT_IN_IA.exec(folded)?.[1];
  if (stem === undefined) return [];
  // Майей, Майю, as no `y` is heard before `e` there, and Ильёй, Илье, Илью.
  const endings = /[aeiou]$/.test(stem) ? ['ei', 'iu'] : ['iei', 'ie', 'iu'];
  return endings.map((ending) => stem + ending);
}

function formExpression(form: TermForm): string {
  return `"${form.folded}"${form.prefix ? '*' : ''}`;
}

// The index holds `国人 人` for 国人; as a prefix, the last single character of what is asked also meets a pair.
function endsInPairs(folded: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(folded);
}
