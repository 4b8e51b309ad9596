import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { LocalSpeller } from '../../../core/spelling/local-speller';
import type { DocumentLanguage } from '../../../core/model/language';
import { useDictionaries } from './support/bundled-dictionaries';

const folders = useDictionaries();

describe('the dictionaries that come with Dateline', () => {
  it.each<[DocumentLanguage, string, string, [string, string]]>([
    ['en', 'government colour color organise organize minister’s didn\'t well-known Kazakhstan', 'goverment recieve minster’d', ['goverment', 'government']],
    ['ru', 'правительство объём ещё экономика-то Казахстане министрами', 'правительсво обьявил', ['обьявил', 'объявил']],
    ['kk', 'үкімет халықтар кітаптар мектептерімізде келісімге импорт миллиардтық басқарғандар көшкен', 'мектап үкімед кітаптер', ['мектап', 'мектеп']],
    ['tr', 'bakanlığı Türkiye’nin Şubat’ta İstanbul görüşmelerinden', 'bakanlıgı görüsme', ['bakanlıgı', 'bakanlığı']],
    ['fr', 'gouvernement économie aujourd’hui c’est-à-dire ministère', 'gouvernment ministére', ['ministére', 'ministère']],
    ['de', 'Wirtschaftsministerium Außenminister dass Häfen', 'Regirung Aussenminister', ['Regirung', 'Regierung']],
  ])('tell right words of %s from wrong ones, and what was meant', async (language, right, wrong, [slip, meant]) => {
    const speller = new LocalSpeller(folders());
    expect(await speller.check(language, [...right.split(' '), ...wrong.split(' ')])).toEqual(wrong.split(' '));
    expect(await speller.suggest(language, slip)).toContain(meant);
  });

  it('suggest with the apostrophe of the text', async () => {
    const speller = new LocalSpeller(folders());
    expect(await speller.suggest('en', 'didnn’t')).toContain('didn’t');
  });

  it('have none for Azerbaijani', async () => {
    const speller = new LocalSpeller(folders());
    expect(await speller.check('az', ['nazir'])).toBeNull();
    expect(await speller.suggest('az', 'nazir')).toEqual([]);
  });

  it('each lie beside their licence', async () => {
    const names = await readdir(folders().bundled);
    const languages = names.filter((name) => name.endsWith('.dic')).map((name) => name.slice(0, -4));
    expect(languages.length).toBeGreaterThan(5);
    for (const language of languages) expect(names).toContain(`${language}.licence.txt`);
  });
});
