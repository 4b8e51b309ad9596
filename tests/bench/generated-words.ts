/** A language of the generated articles: its words, the most frequent first, and how they are set. */
export interface GeneratedLanguage {
  code: string;
  words: readonly string[];
  /** Between two words. */
  space: string;
  stop: string;
}

const VOCABULARY = 30_000;

/** Syllables, or signs where a word is one or two of those, and the words that every article is full of. */
const SOURCES: readonly { code: string; parts: string; frequent: string; lengths: readonly number[]; space: string; stop: string }[] = [
  {
    code: 'en',
    parts: 'ba con der el fra gin hor ing ka lin mer nor op per qua rit sta ter un ver wes tion ment al ic es port rail trade fer cor har mi sen to ri',
    frequent: 'the of and in to a said for on that with by from at is was port agreed ministry transport forum exports railway customs region',
    lengths: [2, 3, 3, 4],
    space: ' ',
    stop: '.',
  },
  {
    code: 'ru',
    parts: 'ба вер го дра же за ин ка лов мен но об пре рас сто тра ун фор хо цен чер шин эк ный ние ств ция ого ать порт рей дол гра ми се те ро',
    frequent: 'и в на с по что для из от к за о заявил министерство порт транспорт форум экспорт железная таможня регион соглашение груз рост',
    lengths: [2, 3, 3, 4],
    space: ' ',
    stop: '.',
  },
  {
    code: 'kk',
    parts: 'ба ғы дар ең жол зат іс қа лық мен ңыз ол пан рет сөз тү ұл үш хат шы ын дық лар дер тық көл теңіз айм ке мі се ту ры',
    frequent: 'және мен үшін бұл бір деп туралы бойынша министрлік порт көлік форум экспорт теміржол кеден өңір келісім жүк өсім айтты ұлттық',
    lengths: [2, 3, 3, 4],
    space: ' ',
    stop: '.',
  },
  {
    code: 'ar',
    parts: 'با تر جم حد خل دن رس زم سي شر صن ضا طر عل غم فن قو كت لم مي نج هم وز يد ال ات ين ون مس مت',
    frequent: 'في من على إلى عن أن قال هذا التي مع بين بعد وزارة ميناء النقل منتدى الصادرات السكك الجمارك المنطقة اتفاق',
    lengths: [2, 2, 3, 3],
    space: ' ',
    stop: '.',
  },
  {
    code: 'zh',
    parts: '国 际 交 通 运 输 港 口 部 长 会 议 贸 易 出 增 铁 路 海 关 地 区 协 定 货 物 发 展 基 础 设 施 经 济 合 作 论 坛 代 表 邻 船 舶 码 头 报 告 新 城 市 年 月 日 百 分 比 项 目 投 资 企 业 技 术 能 源 水 电 农 工',
    frequent: '的 在 了 和 是 对 将 与 为 表示 港口 交通 出口 增长 铁路 海关 地区 协定 货物 发展',
    lengths: [1, 2, 2, 2],
    space: '',
    stop: '。',
  },
];

/** Five languages in four scripts; words are drawn as often as Zipf's law has it. */
export function generatedLanguages(random: () => number): GeneratedLanguage[] {
  return SOURCES.map(({ code, parts, frequent, lengths, space, stop }) => {
    const syllables = parts.split(' ');
    const words = new Set(frequent.split(' '));
    while (words.size < VOCABULARY) {
      let word = Array.from({ length: pick(lengths, random) }, () => pick(syllables, random)).join('');
      // There are not enough short ones: the rarer a word, the longer it is.
      while (words.has(word)) word += pick(syllables, random);
      words.add(word);
    }
    return { code, words: [...words], space, stop };
  });
}

export function pick<T>(among: readonly T[], random: () => number): T {
  const chosen = among[Math.floor(random() * among.length)];
  if (chosen === undefined) throw new RangeError('There is nothing to pick from.');
  return chosen;
}

/** A number from 0 up to `count`, small ones as often as Zipf's law with exponent 1 has it (by the inverse of its integral). */
export function zipf(count: number, random: () => number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** random() - 1));
}
