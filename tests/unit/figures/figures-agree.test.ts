import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../core/figures/figure';
import { figuresAgree } from '../../../core/figures/figures-agree';
import { parseFigures } from '../../../core/figures/parse-figures';
import { writeLike } from '../../../core/figures/write-like';

function only(text: string, language: string): Figure {
  const [figure, ...more] = parseFigures(text, language);
  if (!figure || more.length > 0) throw new Error(`“${text}” has ${more.length + (figure ? 1 : 0)} figures`);
  return figure;
}

/** What the review states, what the source says, in which languages. */
type Row = [stated: string, source: string, languages: string];

const AGREE: Row[] = [
  ['30.4 percent', '30,4 процента', 'en ru'],
  ['30.4 percent', '30,4 пайызға', 'en kk'],
  ['30.4%', '30,4 faiz', 'en az'],
  ['$1 billion', '1 млрд долларов', 'en ru'],
  ['$1 billion', '1 млрд долларға', 'en kk'],
  ['$1 billion', '1 milyard dollara', 'en az'],
  ['$1 billion', '1,000 million dollars', 'en en'],
  ['$1 billion', '1 000 млн долларов', 'en ru'],
  ['$375.3 million', '375,3 млн долларов США', 'en ru'],
  ['$375.3 million', '375 300 000 долларов', 'en ru'],
  ['$375.3 million', '375,300 тыс. долларов', 'en und'],
  ['375,3 млн долларов', '$375.3 million', 'ru en'],
  ['375.3 million', '375,3 млн долларов', 'en ru'],
  ['$375.3 million', '375,3 млн', 'en ru'],
  ['about 375 million', '375,3 млн', 'en ru'],
  ['375 million', '375.3 million', 'en en'],
  ['376 million', '375.7 million', 'en en'],
  ['30 percent', '30.4 percent', 'en en'],
  ['31 percent', '30.5 percent', 'en en'],
  ['30.4 percent', '30.38 percent', 'en en'],
  ['about 400 million', '375.3 million', 'en en'],
  ['over 300 million', '375.3 million', 'en en'],
  ['more than 30 percent', '30.4 percent', 'en en'],
  ['nearly 31 percent', '30.8 percent', 'en en'],
  ['nearly 400 million', '375.3 million', 'en en'],
  ['более 300 млн', '375,3 млн', 'ru ru'],
  ['около 400 млн', '375,3 млн', 'ru ru'],
  ['300', 'over 300', 'en en'],
  ['1,234 tonnes', '1 234 тонны', 'en ru'],
  ['1,234 tonnes', '1.234 ton', 'en tr'],
  ['12,000', '12 тысяч', 'en ru'],
  ['12 thousand', '12 мың', 'en kk'],
  ['5,000 people', '5 min nəfər', 'en az'],
  ['2000 people', '2 000 человек', 'en ru'],
  ['3 agreements', 'three agreements', 'en en'],
  ['25 trucks', 'двадцать пять грузовиков', 'en ru'],
  ['250,000 tonnes', 'two hundred and fifty thousand tonnes', 'en en'],
  ['1.5 million tonnes', 'полтора миллиона тонн', 'en ru'],
  ['25 years', '25-летие', 'en ru'],
  ['the 100th anniversary', '100-летие', 'en ru'],
  ['the 11th forum', '11-й форум', 'en ru'],
  ['April 11', '11 апреля', 'en ru'],
  ['April 11', '11 сәуірде', 'en kk'],
  ['April 11', '11 apreldə', 'en az'],
  ['April 11, 2026', '11.04.2026', 'en ru'],
  ['April 11', '11.04.2026', 'en ru'],
  ['April 2026', '11 апреля 2026', 'en ru'],
  ['2026', '11.04.2026', 'en ru'],
  ['04/11/2026', '11 апреля 2026', 'en ru'],
  ['2026', '2026 году', 'en ru'],
  ['2:30 p.m.', '14:30', 'en en'],
  ['50 percent', 'половина', 'en ru'],
  ['half of it', '50%', 'en ru'],
  ['5 percentage points', '5 процентных пунктов', 'en ru'],
  ['2.5 times', '2,5 раза', 'en ru'],
  ['500 km', '500 километров', 'en ru'],
];

const DISAGREE: Row[] = [
  ['34.0 percent', '30,4 пайызға', 'en kk'],
  ['34.0 percent', '30.4 percent', 'en en'],
  ['30.4 percent', '34.0 percent', 'en en'],
  ['31 percent', '30.4 percent', 'en en'],
  ['30 percent', '30.6 percent', 'en en'],
  ['375 million', '375.7 million', 'en en'],
  ['375.3 million', '375 million', 'en en'],
  ['400 million', '375.3 million', 'en en'],
  ['$1 billion', '1.4 billion dollars', 'en en'],
  ['$1 billion', '1 млн долларов', 'en ru'],
  ['$375.3 million', '375,3 млрд долларов', 'en ru'],
  ['$375.3 million', '375,3 млн тенге', 'en ru'],
  ['€5 million', '$5 million', 'en en'],
  ['30.4 percent', '30,4 тыс. тонн', 'en ru'],
  ['5 percent', '5 percentage points', 'en en'],
  ['5 percentage points', '5%', 'en en'],
  ['5 percent', '5 agreements', 'en en'],
  ['500 tonnes', '500 km', 'en en'],
  ['over 400 million', '375.3 million', 'en en'],
  ['nearly 300 million', '375.3 million', 'en en'],
  ['over 30 percent', '300 percent', 'en en'],
  ['about 300', '375', 'en en'],
  ['about 1 billion', '1.4 billion', 'en en'],
  ['April 11', '12 апреля', 'en ru'],
  ['April 11', '11 мая', 'en ru'],
  ['April 11, 2026', '11 апреля 2025', 'en ru'],
  ['April 11', 'апрель 2026', 'en ru'],
  ['2026', '2027 году', 'en ru'],
  ['the 11th forum', '12-й форум', 'en ru'],
  ['14:30', '15:30', 'en en'],
  ['2:30 p.m.', '2:30', 'en en'],
  ['half of it', '40%', 'en ru'],
  ['3 agreements', 'four agreements', 'en en'],
  ['25 years', '25 months', 'en en'],
  ['1,234 tonnes', '1,234 тонны', 'en ru'],
];

describe('figuresAgree', () => {
  it.each(AGREE)('“%s” is what “%s” says (%s)', (stated, source, languages) => {
    const [own = '', other = ''] = languages.split(' ');
    expect(figuresAgree(only(stated, own), only(source, other))).toBe(true);
  });

  it.each(DISAGREE)('“%s” is not what “%s” says (%s)', (stated, source, languages) => {
    const [own = '', other = ''] = languages.split(' ');
    expect(figuresAgree(only(stated, own), only(source, other))).toBe(false);
  });
});

describe('writeLike', () => {
  it.each<[stated: string, source: string, languages: string, written: string | null]>([
    ['34.0 percent', '30,4 пайызға', 'en kk', '30.4 percent'],
    ['34%', '30,4 процента', 'en ru', '30.4%'],
    ['$350 million', '375,3 млн долларов', 'en ru', '$375.3 million'],
    ['350,0 млн долларов', '$375.3 million', 'ru en', '375,3 млн долларов'],
    ['$2 billion', '1 млрд долларға', 'en kk', '$1 billion'],
    ['12,500 tonnes', '13 400 тонн', 'en ru', '13,400 tonnes'],
    ['12 500 км', '13,400 km', 'ru en', '13 400 км'],
    ['2027', '2026 года', 'en ru', '2026'],
    ['34 процента', '30,4 процента', 'ru ru', null],
    ['34 процента', '32 процента', 'ru ru', '32 процента'],
    ['34 процента', '35 процентов', 'ru ru', null],
    ['2 tonnes', '1 tonne', 'en en', null],
    ['$2 billion', '3,4 млн долларов', 'en ru', null],
    ['three million', '4 million', 'en en', null],
  ])('writes for “%s” the value of “%s” (%s): %s', (stated, source, languages, written) => {
    const [own = '', other = ''] = languages.split(' ');
    expect(writeLike(only(stated, own), only(source, other), own)?.text ?? null).toBe(written);
  });
});
