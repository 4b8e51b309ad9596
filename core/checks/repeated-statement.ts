import { CITATION_CHARACTER, type Statement } from '../editor/statement';
import type { Figure } from '../figures/figure';
import type { CitedPassage } from '../model/citation';
import type { Finding } from '../model/finding';
import { foldText } from '../search/folded-words';
import type { Check, CheckContext } from './check';
import { MESSAGES } from './messages';
import { sentenceFigures } from './sentence-figures';

/** Sentences of fewer words are alike by chance. */
const LEAST_WORDS = 6;
/** So large a part of the runs of three words has to be in both sentences. */
const ALIKE = 0.7;
const RUN = 3;

/**
 * Finds what is said twice: one figure in two places of a sentence, a sentence that an earlier one says already, and a
 * figure that is told again from the very passage that it was told from before.
 */
export const repeatedStatement: Check = (context) => {
  const told: Told[] = [];
  return context.statements.flatMap((statement) => {
    const now = whatIsTold(statement, context);
    const findings = [...twiceInSentence(now), ...toldBefore(now, told)];
    told.push(now);
    return findings;
  });
};

interface Told {
  statement: Statement;
  words: readonly string[];
  runs: ReadonlySet<string>;
  figures: readonly Figure[];
  passages: ReadonlySet<string>;
}

function whatIsTold(statement: Statement, { language }: CheckContext): Told {
  const words = wordsOf(statement.text);
  const figures = sentenceFigures(statement.source, language).filter(isTelling);
  const passages = new Set(statement.citations.flatMap(({ passages: cited }) => cited.flatMap(passageKey)));
  return { statement, words, runs: runsOf(words), figures, passages };
}

function passageKey({ clippingId, highlightId, exact }: CitedPassage): string[] {
  const words = highlightId ?? exact ?? '';
  return words === '' ? [] : [`${clippingId} ${words}`];
}

function twiceInSentence({ statement, figures }: Told): Finding[] {
  return figures.flatMap((figure, at) => {
    const before = figures.slice(0, at).some((other) => isSame(figure, other));
    return before ? [finding(statement, figure, MESSAGES.figureTwiceInSentence(figure.text))] : [];
  });
}

function toldBefore(now: Told, told: readonly Told[]): Finding[] {
  const { statement, figures, passages } = now;
  const same = now.words.length < LEAST_WORDS ? undefined : told.find((former) => former.words.length >= LEAST_WORDS && likeness(now, former) >= ALIKE && sameFigures(now, former));
  if (same) {
    const { from, to, text } = statement;
    return [{ rule: 'repeated-statement', severity: 'warning', message: MESSAGES.saidBefore(same.statement.text), from, to, text, sentence: text }];
  }
  return figures.flatMap((figure) => {
    const former = told.find((one) => one.figures.some((other) => isSame(figure, other)) && [...passages].some((passage) => one.passages.has(passage)));
    return former ? [finding(statement, figure, MESSAGES.figureToldBefore(figure.text, former.statement.text))] : [];
  });
}

function finding(statement: Statement, figure: Figure, message: string): Finding {
  const from = statement.from + figure.from;
  const text = figure.text.split(CITATION_CHARACTER).join('');
  return { rule: 'repeated-statement', severity: 'warning', message, from, to: from + figure.to - figure.from, text, sentence: statement.text };
}

/** A figure that one hardly meets twice by chance: a measure with at least two digits, or a count of three. */
function isTelling({ kind, unit, value, step, scale }: Figure): boolean {
  if (kind === 'percent' || kind === 'points') return step < 1 || value >= 10;
  if (kind === 'money') return value / scale >= 10 || step < scale;
  return kind === 'number' && (value >= 100 || (unit !== null && step < scale));
}

function isSame(one: Figure, other: Figure): boolean {
  return one.kind === other.kind && one.unit === other.unit && one.currency === other.currency && one.value === other.value;
}

// “Exports grew by 30.4 percent” and “Exports grew by 12.1 percent” are two statements.
function sameFigures(one: Told, other: Told): boolean {
  return one.figures.every((figure) => other.figures.some((also) => isSame(figure, also)));
}

const folded = new Map<string, readonly string[]>();
const MOST_KEPT = 5000;

function wordsOf(text: string): readonly string[] {
  const known = folded.get(text);
  if (known) return known;
  if (folded.size >= MOST_KEPT) folded.clear();
  const words = foldText(text).split(' ').filter((word) => word !== '');
  folded.set(text, words);
  return words;
}

const runSets = new WeakMap<readonly string[], ReadonlySet<string>>();

function runsOf(words: readonly string[]): ReadonlySet<string> {
  const known = runSets.get(words);
  if (known) return known;
  const runs = new Set(words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' ')));
  runSets.set(words, runs);
  return runs;
}

function likeness({ runs }: Told, { runs: former }: Told): number {
  const [small, large] = runs.size < former.size ? [runs, former] : [former, runs];
  if (small.size / large.size < ALIKE) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared += 1;
  return shared / (runs.size + former.size - shared);
}
