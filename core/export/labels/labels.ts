import type { DocumentLanguage } from '../../model/language';
import type { Tone } from '../../model/clipping';
import { az } from './az';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { kk } from './kk';
import { ru } from './ru';
import { tr } from './tr';

/** The forms of a counted noun by plural rule; `{n}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export interface CountLabels {
  clippings: PluralForms;
  outlets: PluralForms;
  languages: PluralForms;
  otherOutlets: PluralForms;
  originals: PluralForms;
}

/** The fixed words of an exported review; templates find them under `labels`. */
export interface TextLabels {
  pressReview: string;
  contents: string;
  summary: string;
  narrative: string;
  clippings: string;
  furtherClippings: string;
  coverage: string;
  sources: string;
  uncitedSources: string;
  untitled: string;
  unknownOutlet: string;
  unknownDate: string;
  unknownLanguage: string;
  noTone: string;
  noSection: string;
  tone: string;
  page: string;
  citedOn: string;
  wholeArticle: string;
  sourceRemoved: string;
  sourceRemovedNotice: string;
  backToText: string;
  excerpt: string;
  textWithheld: string;
  draft: string;
  /** Above a text that began on an earlier page. */
  continued: string;
  inThisIssue: string;
  originalsAttached: string;
  picture: string;
  count: string;
  share: string;
  byOutlet: string;
  byLanguage: string;
  byTone: string;
  bySection: string;
  byDay: string;
  byMonth: string;
  countingRule: string;
}

/** Everything that depends on the language of a document. `{…}` marks what is filled in. */
export interface Labels {
  /** BCP 47 tag for `Intl`. */
  locale: string;
  text: TextLabels;
  tones: Record<Tone, string>;
  counts: CountLabels;
  /** How copies of one story were counted, with `{clippings}` and `{originals}`. */
  copiesRule: string;
  issueNumber: string;
  /** Above what an edition corrects in an earlier one. */
  erratumTo: string;
  erratumInstead: string;
  erratumWithdrawn: string;
  usableUntil: string;
  /** Behind cited words that the review has in translation. */
  translated: string;
  translatedBy: string;
  toneTowards: string;
  publishedIn: string;
  legalNotice: string;
  legalNoticeWithoutOffice: string;
  /** Quotation marks of the language, opening and closing. */
  quotes: readonly [string, string];
}

const ALL: Record<DocumentLanguage, Labels> = { en, ru, kk, az, tr, fr, de };

/** @returns the labels for a document in `language` */
export function labelsFor(language: DocumentLanguage): Labels {
  return ALL[language];
}
