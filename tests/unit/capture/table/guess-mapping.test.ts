import { describe, expect, it } from 'vitest';
import { articleTables } from '../../../../core/capture/table/article-tables';

const LONG = 'Freight through the harbour grew by 12.5 percent last year, and the operators expect the same again. '.repeat(4);
const csv = (...rows: string[][]): Buffer => Buffer.from(rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')).join('\n'));
const guess = (...rows: string[][]) => articleTables(csv(...rows), null)[0]?.guess ?? null;

const row = ['https://velda.example/1', 'Port Velda opens a terminal', 'Coast Gazette', 'Anna Berg', '11.04.2026', LONG];
const other = ['https://velda.example/2', 'Ferry line returns after ten years', 'Harbour News', 'Jan Holm', '12.04.2026', LONG];
const FIELDS = ['address', 'title', 'outlet', 'authors', 'published', 'text'];

describe('columns are known by their names', () => {
  it.each([
    ['English', ['URL', 'Headline', 'Source', 'Author', 'Publication date', 'Full text']],
    ['Russian', ['Ссылка', 'Заголовок', 'Издание', 'Автор', 'Дата публикации', 'Текст']],
    ['Kazakh', ['Сілтеме', 'Тақырыбы', 'БАҚ', 'Авторлар', 'Күні', 'Мәтін']],
    ['Azerbaijani', ['Keçid', 'Başlıq', 'Mənbə', 'Müəllif', 'Tarix', 'Mətn']],
    ['Turkish', ['Bağlantı', 'Haber Başlığı', 'Kaynak', 'Yazar', 'Yayın Tarihi', 'Metin']],
    ['French', ['Lien', "Titre de l'article", 'Support', 'Auteur', 'Date de publication', 'Texte intégral']],
    ['German', ['Link', 'Überschrift', 'Quelle', 'Autor', 'Erscheinungsdatum', 'Volltext']],
  ])('in %s', (_, names) => {
    expect(guess(names, row, other)).toMatchObject({ fields: FIELDS, certain: true });
  });

  it('in any order, with others between them', () => {
    const names = ['ID', 'Date', 'Reach', 'Title', 'Sentiment', 'Link', 'Language', 'Tags', 'Category', 'Time'];
    const values = (at: number): string[] => [String(at), '2026-04-11', '12000', `Port Velda opens terminal ${at}`, 'Positive', `https://velda.example/${at}`, 'English', 'port, trade', 'Economy', '08:12'];
    expect(guess(names, values(1), values(2))?.fields).toEqual(['none', 'published', 'none', 'title', 'tone', 'address', 'language', 'tags', 'section', 'time']);
  });

  it('below the heading of a report', () => {
    const found = articleTables(csv(['Monitoring report', '', ''], ['Period:', '1–11 April 2026', ''], ['Title', 'Outlet', 'URL'], [row[1] ?? '', 'Coast Gazette', row[0] ?? '']), null)[0];
    expect(found?.guess).toMatchObject({ fields: ['title', 'outlet', 'address'], certain: true });
    expect(found?.table.rows).toHaveLength(1);
  });
});

describe('names and values together', () => {
  it('a source that is an address is the address', () => {
    expect(guess(['Source', 'Title'], [row[0] ?? '', row[1] ?? ''], [other[0] ?? '', other[1] ?? ''])?.fields).toEqual(['address', 'title']);
  });

  it('the date of an export is not that of the article', () => {
    const names = ['Title', 'URL', 'Date added', 'Date'];
    expect(guess(names, ['Port Velda opens', 'https://velda.example/1', '2026-04-12', '2026-04-11'])?.fields).toEqual(['title', 'address', 'none', 'published']);
  });

  it('names that say nothing are guessed from the values, and not for certain', () => {
    expect(guess(['A1', 'A2', 'A3', 'A4', 'A5', 'A6'], row, other)).toMatchObject({ certain: false, hasArticles: true });
    expect(guess(['A1', 'A2', 'A3', 'A4', 'A5', 'A6'], row, other)?.fields).toMatchObject(['address', 'title', expect.any(String), expect.any(String), 'published', 'text']);
  });

  it('two columns with one name are not certain', () => {
    expect(guess(['Title', 'Title', 'URL'], ['Port Velda opens', 'Порт Велда открывается', 'https://velda.example/1'])?.certain).toBe(false);
  });

  it('a table without a header is read from its first row', () => {
    const found = articleTables(csv(row, other), null)[0];
    expect(found?.table).toMatchObject({ headed: false, columns: ['A', 'B', 'C', 'D', 'E', 'F'] });
    expect(found?.table.rows).toHaveLength(2);
    expect(found?.guess.certain).toBe(false);
  });
});

describe('a table of something else', () => {
  it.each([
    ['sums', [['Region', 'Year', 'Tonnes'], ['North', '2025', '340'], ['South', '2025', '120']]],
    ['people', [['Name', 'Phone', 'Born'], ['Anna Berg', '555 01', '1980-04-01'], ['Jan Holm', '555 02', '1979-11-30']]],
    ['titles alone', [['Title', 'Price'], ['A long enough name of goods', '12'], ['Another long name of goods', '13']]],
  ])('%s', (_, rows) => {
    expect(guess(...rows)).toBeNull();
  });
});
