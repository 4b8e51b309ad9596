import { describe, expect, it } from 'vitest';
import { isSameStory } from '../../../core/families/is-same-story';
import { readWording } from '../../../core/families/wording';
import { foldText } from '../../../core/search/folded-words';
import { StoryMaker } from './support/story-maker';

function same(one: string, other: string): boolean {
  const [first, second] = [readWording(foldText(one)), readWording(foldText(other))];
  const answers = [isSameStory(first, second), isSameStory(second, first)];
  // Whatever the order they are asked in.
  expect(answers[0]).toBe(answers[1]);
  return answers[0] === true;
}

const KAZAKH = 'Порт қаласында көлік дәлізі форумы ашылды. Министрліктің дерегінше, өткен жылы экспорт 30,4 пайызға өсіп, 375,3 млн долларды құрады, ал импорт 86,6 млн долларға жетті. «Дәліз – екі елдің ортақ жобасы», – деді көлік министрі баспасөз мәслихатында.';
const ENGLISH = 'The corridor forum opened in Port City on Friday with delegations from nine countries. Exports grew by 30.4 percent last year, to 375.3 million dollars, the ministry said, while imports reached 86.6 million. "The corridor is our common project," the transport minister told reporters after the signing.';

const maker = new StoryMaker(11);
const wire = maker.story(300);
const other = maker.story(300, wire.subject);
const text = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

const copies: readonly (readonly [string, string, string])[] = [
  ['itself', ENGLISH, ENGLISH],
  ['other quotes, dashes, spaces and case', KAZAKH, KAZAKH.replaceAll('«', '"').replaceAll('»', '"').replaceAll('–', '-').replaceAll(' ', '  ').toUpperCase()],
  ['marks lost on the way', KAZAKH, KAZAKH.replaceAll('қ', 'к').replaceAll('ғ', 'г').replaceAll('ө', 'о')],
  ['one word in ten edited', text(wire.paragraphs), text(maker.edited(wire.paragraphs, 0.1))],
  ['three words in ten edited', text(wire.paragraphs), text(maker.edited(wire.paragraphs, 0.3))],
  ['cut to two fifths', text(wire.paragraphs), text(maker.cut(wire.paragraphs, 0.4))],
  ['cut to its first sentences', text(wire.paragraphs), text(maker.cut(wire.paragraphs, 0.1))],
  ['a lead on top', text(wire.paragraphs), text([maker.lead(60), ...wire.paragraphs])],
  ['another lead instead', text(wire.paragraphs), text([maker.lead(50), ...maker.cut(wire.paragraphs, 1).map((all) => all.split(' ').slice(50).join(' '))])],
  ['cut, edited and with a lead on top', text(wire.paragraphs), text([maker.lead(40), ...maker.edited(maker.cut(wire.paragraphs, 0.5), 0.25)])],
  ['two copies, one cut and one with a lead', text(maker.cut(wire.paragraphs, 0.5)), text([maker.lead(50), ...wire.paragraphs])],
];

describe('a copy', () => {
  it.each(copies)('is known with %s', (_, one, another) => {
    expect(same(one, another)).toBe(true);
  });
});

const RATES = (day: number, shift: number): string =>
  `The central bank has set the official rates for ${String(day)} April. One dollar costs ${String(511 + shift)}.${String(17 + shift)}, one euro ${String(602 + shift)}.${String(44 + shift)}, one pound ${String(690 + shift)}.${String(58 + shift)} and one hundred yen ${String(351 + shift)}.${String(29 + shift)}. The rates hold for accounting, statistics and customs until they are set anew.`;

const background = maker.lead(90);
const strangers: readonly (readonly [string, string, string])[] = [
  ['another story on the subject', text(wire.paragraphs), text(other.paragraphs)],
  ['another story with the same background at its end', text([...maker.story(130, 3).paragraphs, background]), text([...maker.story(130, 3).paragraphs, background])],
  ['the rates of another day', RATES(11, 0), RATES(12, 3)],
  ['a set phrase', 'Read more on our site and follow us.', 'Read more on our site and follow us.'],
  ['nothing at all', '', ''],
  ['no text', ENGLISH, ''],
];

describe('no copy', () => {
  it.each(strangers)('is %s', (_, one, another) => {
    expect(same(one, another)).toBe(false);
  });

  it('is a digest of stories for the stories in it, but for the first', () => {
    const stories = Array.from({ length: 5 }, () => text(maker.story(110).paragraphs));
    const digest = stories.join('\n\n');
    expect(stories.map((story) => same(story, digest))).toEqual([true, false, false, false, false]);
  });
});
