import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../core/capture/language/detect-language';
import { withForeignBlocks } from '../../../../core/capture/language/with-foreign-blocks';
import type { Block } from '../../../../core/model/block';
import { SENTENCES } from './sentences';

const ALL = Object.entries(SENTENCES).flatMap(([language, lines]) => lines.split('\n').map((line) => ({ language, line })));

describe('languages of single sentences', () => {
  it('are told for 98 in a hundred, without a word from the page', () => {
    const wrong = ALL.filter(({ language, line }) => detectLanguage(line, []) !== language).map(({ language, line }) => `${language}: ${line} → ${detectLanguage(line, [])}`);
    expect(ALL).toHaveLength(240);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(ALL.length * 0.02);
  });
});

describe('withForeignBlocks', () => {
  const text = (language: string, from: number): string => SENTENCES[language]?.split('\n').slice(from, from + 3).join('. ') ?? '';
  const paragraph = (content: string): Block => ({ id: 'b1', type: 'paragraph', content: [{ text: content }] });

  it('marks the Russian quotation of a Kazakh text and nothing else', () => {
    const blocks = withForeignBlocks([paragraph(text('kk', 0)), { id: 'b2', type: 'quote', content: [{ text: text('ru', 3) }] }, paragraph(text('kk', 6))], 'kk');
    expect(blocks.map(({ language }) => language)).toEqual([undefined, 'ru', undefined]);
  });

  it.each(Object.keys(SENTENCES))('marks nothing in a text that is all in %s', (language) => {
    const blocks = [0, 3, 6, 9, 12, 15].map((from) => paragraph(text(language, from)));
    expect(withForeignBlocks(blocks, language)).toEqual(blocks);
  });

  it.each(['kk', 'az', 'tr', 'uk', 'he', 'ar', 'fr', 'de'])('marks %s in an English text', (language) => {
    expect(withForeignBlocks([paragraph(text(language, 4))], 'en')[0]?.language).toBe(language);
  });

  it('marks no block that is too short to be sure of', () => {
    const blocks = [paragraph('Foto: Archiv der Stadt'), paragraph('Die Lage, 2024')];
    expect(withForeignBlocks(blocks, 'en')).toEqual(blocks);
  });

  const QUOTED: Readonly<Record<string, string>> = {
    ar: 'وقال الوزير إن المحطة الجديدة ستفتح في الخريف.',
    he: 'השר אמר כי המסוף החדש ייפתח בסתיו, והבטיח תעריפים נמוכים.',
    ja: '大臣は、新しいターミナルが秋に開業すると述べた。',
    zh: '部长表示，新码头将于秋季开放，并承诺降低承运人的关税。',
  };

  it.each(['ar', 'he', 'ja', 'zh'])('marks one sentence of a script with few letters: %s', (language) => {
    for (const around of ['en', 'ru', 'ja'].filter((other) => other !== language)) {
      expect(withForeignBlocks([paragraph(QUOTED[language] ?? '')], around), around).toMatchObject([{ language }]);
    }
  });

  it('takes no Japanese caption of nothing but ideographs for Chinese', () => {
    expect(withForeignBlocks([paragraph('東京都新宿区西新宿高層建築物群全景写真二〇二六年四月撮影')], 'ja')[0]?.language).toBeUndefined();
  });

  it('tells a Chinese text from what it quotes', () => {
    const latin = ['tr', 'fr', 'de'].map((language) => text(language, 0)).join('. ');
    expect(detectLanguage(`${(QUOTED.zh ?? '').repeat(12)}${latin}`, [])).toBe('zh');
  });
});
