import { RunFilter } from './run-filter';
import { RunPlaces } from './run-places';
import { mostSharedWords, shareOf, sharedWords, wordingShare } from './shared-words';
import { wordCount, type Wording } from './wording';

// All limits were measured on texts with real edits, and on copies made from real articles by changing up to three
// words of ten, cutting all but two fifths, and putting a lead on top, alone and together.

/** A shorter text says too little to tell a copy from a set phrase. */
export const LEAST_WORDS = 20;
/** Copies with this large a shared part are copies, however their beginnings differ. */
const CLEAR = 0.7;
/** With a shared beginning this much is enough; two reports of one event share less than a third. */
const ENOUGH = 0.42;
/** How many words are a text's beginning, and how large a part of it must be found again. */
const OPENING = 60;
const OPENING_SHARED = 0.25;
/** A lead that was put on top is at most this part of its text. */
const LONGEST_LEAD = 0.6;
/**
 * A text that is less than this part of another one must stand at its beginning to be a cut copy of it, behind a short
 * lead at most; else it would be one of several stories in a digest, which must not join them all.
 */
const HARD_CUT = 0.5;
const LEAD_BEFORE_CUT = 0.8;
const HARDEST_CUT = 0.05;
/** Reports from one form (rates, results) differ in their figures alone. */
const LEAST_FIGURES = 6;
const FIGURES_SHARED = 0.3;

/**
 * Whether two texts are copies of one story: the same words, whatever was changed here and there, cut off at the end
 * or put on top. Two stories with a common piece of background in their middle or at their end are not, and neither is
 * a digest with the stories in it, nor today's and yesterday's report from the same form.
 */
export function isSameStory(one: Wording, other: Wording): boolean {
  const [shorter, longer] = one.runs.length <= other.runs.length ? [one, other] : [other, one];
  if (wordCount(shorter) < LEAST_WORDS) return false;
  if (haveOtherFigures(one, other)) return false;
  if (areCopies(shorter, longer)) return true;
  // Of two texts of the same length either may be the copy.
  return shorter.runs.length === longer.runs.length && areCopies(longer, shorter);
}

function areCopies(shorter: Wording, longer: Wording): boolean {
  const part = shorter.runs.length / longer.runs.length;
  if (part < HARDEST_CUT || (part < HARD_CUT && !standsFirst(shorter, longer))) return false;
  const lead = openingPlace(longer, shorter);
  const hasLead = lead >= 0 && lead <= wordCount(shorter) * LONGEST_LEAD;
  // The last of the limits below is the lowest. Most texts that only use the same phrases stay below it by far.
  if (mostSharedWords(shorter, longer) < ENOUGH * (wordCount(shorter) - (hasLead ? lead : 0))) return false;
  const reach = part < HARD_CUT ? Math.round(shorter.runs.length * 1.5) + OPENING : longer.runs.length;
  const places = new RunPlaces(longer.runs.subarray(0, reach));
  const shared = sharedWords(shorter, places);
  if (shareOf(shared) >= CLEAR) return true;
  const opening = shareOf(shared.subarray(0, OPENING));
  const found = hasLead ? wordingShare(openingOf(longer), shorter) : 0;
  if (Math.max(opening, found) < OPENING_SHARED) return false;
  return shareOf(shared.subarray(found > opening ? lead : 0)) >= ENOUGH;
}

function standsFirst(shorter: Wording, longer: Wording): boolean {
  const lead = openingPlace(shorter, longer);
  return lead >= 0 && lead <= Math.min(OPENING, wordCount(shorter) * LEAD_BEFORE_CUT);
}

/** How many words stand in a text before the first that it has from a story's opening; -1 if it has none of that. */
function openingPlace(story: Wording, text: Wording): number {
  const { runs } = openingOf(story);
  const filter = new RunFilter(runs);
  return text.runs.findIndex((hash) => filter.mayHave(hash) && runs.includes(hash));
}

function openingOf(story: Wording): Wording {
  return { ...story, runs: story.runs.subarray(0, OPENING) };
}

function haveOtherFigures(one: Wording, other: Wording): boolean {
  const [fewer, more] = one.figures.size <= other.figures.size ? [one.figures, other.figures] : [other.figures, one.figures];
  if (fewer.size < LEAST_FIGURES) return false;
  let shared = 0;
  for (const figure of fewer) if (more.has(figure)) shared += 1;
  return shared / fewer.size < FIGURES_SHARED;
}
