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
 * figure that is told again from the very passage, or the very article, that it was told from before.
 */
export const repeatedStatement: Check = (context) => {
  const told = new ToldBefore();
  return context.statements.flatMap((statement) => {
    const now = whatIsTold(statement, context);
    const findings = [...twiceInSentence(now), ...toldBefore(now, told)];
    told.add(now);
    return findings;
  });
};

/** What the sentences before told, found by the runs of words and by the passages that a sentence shares with them. */
class ToldBefore {
  #count = 0;
  readonly #order = new Map<Told, number>();
  readonly #byRun = new Map<string, Told[]>();
  readonly #bySource = new Map<string, Told[]>();

  add(told: Told): void {
    this.#order.set(told, (this.#count += 1));
    if (told.words.length >= LEAST_WORDS) for (const run of told.rarest) append(this.#byRun, run, told);
    for (const source of [...told.passages, ...told.articles]) append(this.#bySource, source, told);
  }

  /** The first sentence that is so like this one, and of which the figures agree. */
  alike(now: Told): Told | undefined {
    const near = new Set(now.rarest.flatMap((run) => this.#byRun.get(run) ?? []));
    return this.#first([...near].filter((former) => likeness(now, former) >= ALIKE && sameFigures(now, former)));
  }

  /** The first sentence that told a figure from a passage, or of an article as a whole, that this one cites too. */
  ofSameSource(now: Told, figure: Figure): Told | undefined {
    const sources = [...now.passages, ...(isRare(figure) ? now.articles : [])];
    const former = sources.flatMap((source) => this.#bySource.get(source) ?? []);
    return this.#first(former.filter(({ figures }) => figures.some((other) => isSame(figure, other))));
  }

  #first(told: readonly Told[]): Told | undefined {
    return [...told].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0))[0];
  }
}

function append(index: Map<string, Told[]>, key: string, told: Told): void {
  const known = index.get(key);
  if (known) known.push(told);
  else index.set(key, [told]);
}

interface Told {
  statement: Statement;
  words: readonly string[];
  runs: ReadonlySet<string>;
  /** So many runs, in an order that is the same for all sentences, that two which are alike share one of them. */
  rarest: readonly string[];
  figures: readonly Figure[];
  passages: ReadonlySet<string>;
  /** Those that are cited as a whole, by their clippings. */
  articles: ReadonlySet<string>;
}

function whatIsTold(statement: Statement, { language }: CheckContext): Told {
  const words = wordsOf(statement.text);
  const figures = sentenceFigures(statement.source, language).filter(isTelling);
  const cited = statement.citations.flatMap(({ passages }) => passages);
  const [parts, wholes] = [cited.filter((one) => wordsCited(one) !== ''), cited.filter((one) => wordsCited(one) === '')];
  const passages = new Set(parts.map((one) => `${one.clippingId} ${wordsCited(one)}`));
  return { statement, words, ...runsOf(words), figures, passages, articles: new Set(wholes.map(({ clippingId }) => clippingId)) };
}

function wordsCited({ highlightId, exact }: CitedPassage): string {
  return highlightId ?? exact ?? '';
}

function twiceInSentence({ statement, figures }: Told): Finding[] {
  return figures.flatMap((figure, at) => {
    const before = figures.slice(0, at).some((other) => isSame(figure, other));
    return before ? [finding(statement, figure, MESSAGES.figureTwiceInSentence(figure.text))] : [];
  });
}

function toldBefore(now: Told, told: ToldBefore): Finding[] {
  const { statement, figures } = now;
  const same = now.words.length < LEAST_WORDS ? undefined : told.alike(now);
  if (same) {
    const { from, to, text } = statement;
    return [{ rule: 'repeated-statement', severity: 'warning', message: MESSAGES.saidBefore(same.statement.text), from, to, text, sentence: text }];
  }
  return figures.flatMap((figure) => {
    const former = told.ofSameSource(now, figure);
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

/** A whole article may have a round figure twice, of two things. */
function isRare({ value, scale }: Figure): boolean {
  return (value / scale).toPrecision(12).replace(/^0\.0*|\.|0+$/gu, '').replace(/0+$/u, '').length >= 3;
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

const runSets = new WeakMap<readonly string[], Pick<Told, 'runs' | 'rarest'>>();

// Prefix filtering (Chaudhuri, Ganti, Kaushik, “A primitive operator for similarity joins”, 2006).
function runsOf(words: readonly string[]): Pick<Told, 'runs' | 'rarest'> {
  const known = runSets.get(words);
  if (known) return known;
  const runs = new Set(words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' ')));
  const rarest = [...runs].sort(longestFirst).slice(0, runs.size - Math.ceil(ALIKE * runs.size) + 1);
  const made = { runs, rarest: words.length < LEAST_WORDS ? [] : rarest };
  runSets.set(words, made);
  return made;
}

// Long words are rare ones.
function longestFirst(one: string, other: string): number {
  return other.length - one.length || (one < other ? -1 : 1);
}

function likeness({ runs }: Told, { runs: former }: Told): number {
  const [small, large] = runs.size < former.size ? [runs, former] : [former, runs];
  if (small.size / large.size < ALIKE) return 0;
  let shared = 0;
  // So many of the small set's may be missing in the large one before the two are too unlike.
  let spare = small.size - (ALIKE / (1 + ALIKE)) * (small.size + large.size);
  for (const run of small) {
    if (large.has(run)) shared += 1;
    else if ((spare -= 1) < -1) return 0;
  }
  return shared / (runs.size + former.size - shared);
}
