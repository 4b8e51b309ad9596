import { CITATION_CHARACTER, type PlacedCitation, type Statement } from '../editor/statement';
import type { Clipping } from '../model/clipping';
import type { Finding } from '../model/finding';
import { clippingText } from '../review/clipping-text';
import { foldText } from '../search/folded-words';
import type { Check, CheckContext, KnownOutlet } from './check';
import { MESSAGES } from './messages';
import { outletFinder, type NamedOutlet } from './outlet-finder';
import { papersIn, type Paper } from './papers-in';
import { speakerMismatches } from './speaker-mismatch';
import { statementGroups } from './statement-groups';

/**
 * Compares the outlets that a statement names with those it cites, and the persons it gives words to (`speakerMismatches`), through all their names and scripts. An error where
 * none of the cited ones is named, a warning where others are named besides. An outlet that a cited article itself
 * names as its source (“X, citing Y”) is in its right place. A paper that no outlet of the library is called by is a warning.
 */
export const attributionMismatch: Check = (context) =>
  statementGroups(context.statements).flatMap(({ statements, citations }) =>
    citations.length === 0 ? [] : statements.flatMap((statement) => [...findingsIn(statement, citations, context), ...speakerMismatches(statement, citations, context)]),
  );

function findingsIn(statement: Statement, citations: readonly PlacedCitation[], context: CheckContext): Finding[] {
  const text = statement.source.split(CITATION_CHARACTER).join(' ');
  const named = outletFinder(context).find(text);
  // A paper that nobody knows counts only where no known one is named: that may be the one it is quoted by.
  const papers = named.length === 0 ? papersIn(text) : [];
  if (named.length === 0 && papers.length === 0) return [];
  const cited = [...new Set(citations.flatMap(({ passages }) => passages.map(({ clippingId }) => clippingId)))].map((id) => context.clippings.get(id));
  // Whose clipping is gone may be the one that is named.
  const articles = cited.filter((clipping) => clipping !== undefined);
  if (articles.length < cited.length) return [];
  const unheard = papers.filter(({ name }) => !articles.some((clipping) => hasWords(clipping, name)));
  if (named.length === 0) return unheard.map((paper) => unknownPaper(paper, statement, articles, context));
  const strangers = named.filter(({ outlet }) => !articles.some((clipping) => isOf(clipping, outlet, context) || mentions(clipping, outlet, context)));
  if (strangers.length === 0) return [];
  const isConfirmed = named.length > strangers.length;
  return strangers.map((stranger) => finding(stranger, statement, articles, isConfirmed, context));
}

function finding(stranger: NamedOutlet, statement: Statement, articles: readonly Clipping[], isConfirmed: boolean, context: CheckContext): Finding {
  const outlets = [...new Set(articles.flatMap(({ metadata }) => metadata.outlet.value ?? []))];
  const [only] = outlets;
  const isCertain = !isConfirmed && outlets.length === 1 && only !== undefined && isPlainName(stranger, context);
  return {
    rule: 'attribution-mismatch',
    severity: isConfirmed ? 'warning' : 'error',
    message: outlets.length === 0 || isConfirmed ? MESSAGES.namesUncited(stranger.outlet.name) : MESSAGES.namesAnother(stranger.outlet.name, outlets.join(', ')),
    from: statement.from + stranger.from,
    to: statement.from + stranger.to,
    text: stranger.written,
    sentence: statement.text,
    ...(articles[0] ? { clippingId: articles[0].id } : {}),
    ...(isCertain ? { suggestion: only } : {}),
  };
}

/** A warning: it may be a cited outlet by a name that the library does not have, which can be added to its names. */
function unknownPaper({ name, from, to }: Paper, statement: Statement, articles: readonly Clipping[], { language }: CheckContext): Finding {
  const outlets = [...new Set(articles.flatMap(({ metadata }) => metadata.outlet.value ?? []))];
  const [only] = outlets;
  const isCertain = outlets.length === 1 && only !== undefined && (language === 'en' || language === 'fr');
  return {
    rule: 'attribution-mismatch',
    severity: 'warning',
    message: outlets.length === 0 ? MESSAGES.namesUncited(name) : MESSAGES.namesAnother(name, outlets.join(', ')),
    from: statement.from + from,
    to: statement.from + to,
    text: name,
    sentence: statement.text,
    ...(articles[0] ? { clippingId: articles[0].id } : {}),
    ...(isCertain ? { suggestion: only } : {}),
  };
}

const folded = new WeakMap<Clipping, string>();

/** Whether an article has the words of a name, in its text, its title, its outlet or its authors. */
function hasWords(clipping: Clipping, name: string): boolean {
  const { title, outlet, authors } = clipping.metadata;
  const text = folded.get(clipping) ?? ` ${foldText([title.value ?? '', outlet.value ?? '', (authors.value ?? []).join(' '), clippingText(clipping).text].join(' '))} `;
  folded.set(clipping, text);
  return text.includes(` ${foldText(name)}`);
}

// Another name cannot be put into the same grammatical case.
function isPlainName({ written, outlet }: NamedOutlet, { language }: CheckContext): boolean {
  return written === outlet.name && (language === 'en' || language === 'fr');
}

function isOf({ metadata }: Clipping, outlet: KnownOutlet, context: CheckContext): boolean {
  const { value } = metadata.outlet;
  return value !== null && (value === outlet.name || outletFinder(context).named(value)?.name === outlet.name);
}

const mentioned = new WeakMap<Clipping, { finder: object; names: ReadonlySet<string> }>();

function mentions(clipping: Clipping, outlet: KnownOutlet, context: CheckContext): boolean {
  const finder = outletFinder(context);
  const known = mentioned.get(clipping);
  if (known?.finder === finder) return known.names.has(outlet.name);
  const names = new Set(finder.find(clippingText(clipping).text).map(({ outlet: found }) => found.name));
  mentioned.set(clipping, { finder, names });
  return names.has(outlet.name);
}
