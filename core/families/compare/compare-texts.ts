import type { CompareRun } from '../../contract/family-calls';
import { anchors } from './anchors';
import { comparedWords, type ComparedWord } from './compared-words';
import type { Match, Stretch } from './match';
import { shortestEdit } from './shortest-edit';

/**
 * What became of one text in another, word by word.
 * @returns runs that give the whole of both texts when put together; what is the same is spelled as in `other`, and
 *   where `one` spells it otherwise that is there as well. A run ends where a paragraph ends in one text alone.
 *   It takes time in proportion to the length of the texts, however different they are.
 */
export function compareTexts(one: string, other: string): CompareRun[] {
  const [before, after] = [comparedWords(one), comparedWords(other)];
  const matches = matchWords(before.map(({ key }) => key), after.map(({ key }) => key));
  const runs: CompareRun[] = [];
  let [from, to] = [0, 0];
  let lost = '';
  for (const match of [...withoutIslands(matches), { one: before.length, other: after.length }]) {
    const cut = textOf(before, from, match.one);
    pushDifference(runs, cut === '' ? '' : lost + cut, textOf(after, to, match.other));
    const [word, latter] = [before[match.one], after[match.other]];
    lost = lostSpace(word, latter);
    if (word && latter) pushSame(runs, latter.text, lost === '' ? word.text : word.text.trimEnd());
    [from, to] = [match.one + 1, match.other + 1];
  }
  return runs;
}

/** The space behind a word that is the other text's last: without it what was cut there would be glued to that word. */
function lostSpace(one: ComparedWord | undefined, other: ComparedWord | undefined): string {
  const space = (word: ComparedWord | undefined): string => /\s*$/.exec(word?.text ?? '')?.[0] ?? '';
  return space(other) === '' ? space(one) : '';
}

function matchWords(one: readonly string[], other: readonly string[]): Match[] {
  const matches: Match[] = [];
  let [oneStart, otherStart] = [0, 0];
  for (const anchor of [...anchors(one, other), { one: one.length, other: other.length }]) {
    matches.push(...matchStretch(one, other, { oneStart, oneEnd: anchor.one, otherStart, otherEnd: anchor.other }));
    if (anchor.one < one.length) matches.push(anchor);
    [oneStart, otherStart] = [anchor.one + 1, anchor.other + 1];
  }
  return matches;
}

function matchStretch(one: readonly string[], other: readonly string[], stretch: Stretch): Match[] {
  const isEmpty = stretch.oneStart >= stretch.oneEnd || stretch.otherStart >= stretch.otherEnd;
  return isEmpty ? [] : shortestEdit(one, other, stretch);
}

/** A single word that stayed amid others that did not is chance, and makes the comparison hard to read. */
function withoutIslands(matches: readonly Match[]): Match[] {
  return matches.filter((match, at) => {
    const [former, next] = [matches[at - 1], matches[at + 1]];
    return former === undefined || next === undefined || gapOf(former, match) < 2 || gapOf(match, next) < 2;
  });
}

/** How many words of both texts lie between two matches. */
function gapOf(former: Match, next: Match): number {
  return Math.max(next.one - former.one, next.other - former.other) - 1;
}

function pushDifference(runs: CompareRun[], cut: string, added: string): void {
  if (cut !== '' && added !== '') runs.push({ kind: 'changed', from: cut, to: added });
  else if (cut !== '') runs.push({ kind: 'cut', text: cut });
  else if (added !== '') runs.push({ kind: 'added', text: added });
}

function pushSame(runs: CompareRun[], text: string, was: string): void {
  const last = runs.at(-1);
  if (last?.kind !== 'same' || endsParagraph(last.text) !== endsParagraph(last.was ?? last.text)) {
    runs.push({ kind: 'same', text, ...(was === text ? {} : { was }) });
    return;
  }
  const whole = (last.was ?? last.text) + was;
  last.text += text;
  if (whole !== last.text) last.was = whole;
}

function endsParagraph(text: string): boolean {
  return /\n\s*$/u.test(text);
}

function textOf(words: readonly ComparedWord[], start: number, end: number): string {
  return words.slice(start, end).map(({ text }) => text).join('');
}
