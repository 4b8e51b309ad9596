import { describe, expect, it } from 'vitest';
import { trimEdges } from '../../../../core/capture/html/trim-edges';
import type { Block, Inline } from '../../../../core/model/block';
import { blockText } from '../../../../core/model/plain-text';
import { PROSE } from '../support/article-page';

function paragraph(...content: (string | Inline)[]): Block {
  return { id: 'b1', type: 'paragraph', content: content.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

function heading(text: string): Block {
  return { id: 'b1', type: 'heading', level: 2, content: [{ text }] };
}

function link(text: string): Inline {
  return { text, href: 'https://coast.example/other' };
}

const BODY = PROSE.map((text) => paragraph(text));

function trim(blocks: readonly Block[], language: string | null = 'en', authors: readonly string[] = ['Mara Holt', 'Анна Берг']): string[] {
  return trimEdges(blocks, { authors, days: ['2026-04-11'], language }).map(blockText);
}

describe('trimEdges', () => {
  it.each([
    ['en', 'By Mara Holt, published 11 April 2026, 08:12'],
    ['en', 'Mara Holt | Published 15 hours ago'],
    ['en', '4 min read'],
    ['en', 'Submitted on Sat, 2026-04-11 08:12 GMT'],
    ['ru', 'Суббота, 11 апреля 2026, 08:12 (мск)'],
    ['de', 'Samstag, 11. April 2026'],
    ['fr', 'Samedi 11 avril 2026'],
    ['tr', '11 Nisan 2026 Cumartesi'],
    ['en', 'Skip to content'],
    ['ru', 'Анна Берг, 11 апреля 2026, 08:12'],
    ['ru', 'Опубликовано: 11.04.2026 в 08:12 · Обновлено: 12.04.2026'],
    ['ru', 'Время чтения: 4 минуты'],
    ['uk', 'Опубліковано 11 квітня 2026'],
    ['kk', 'Жарияланған күні: 11 сәуір 2026'],
    ['az', 'Tarix: 11 aprel 2026, 08:12'],
    ['tr', 'Mara Holt | 11 Nisan 2026 • Güncelleme: 12 Nisan 2026'],
    ['de', 'Stand: 11.04.2026 08:12 Uhr'],
    ['de', 'Von Mara Holt'],
    ['fr', 'Publié le 11 avril 2026 à 08:12'],
    ['pl', 'Publikacja: 11.04.2026'],
    ['it', '11 aprile 2026 (modifica il 12 aprile 2026 | 15:24)'],
    ['pt', 'Tempo de leitura: 1 minuto'],
    ['id', 'Posted on Maret 11, 2026 by Admin'],
  ])('takes the line of values “%s: %s” off the top', (language, line) => {
    expect(trim([paragraph(line), ...BODY], language)).toEqual(PROSE);
  });

  it('takes the byline away that stands behind the standfirst', () => {
    const [standfirst, ...body] = BODY;
    if (standfirst === undefined) throw new Error('There is no text.');
    expect(trim([standfirst, paragraph('Mara Holt'), paragraph('11 April 2026, 08:12'), ...body])).toEqual(PROSE);
  });

  it.each([
    ['Subscribe to our channel'],
    ['Found an error? Tell us.'],
    ['© 2026 Coast Media. All rights reserved.'],
    ['Подписывайтесь на наш канал в Telegram'],
    ['Нашли ошибку? Выделите её и нажмите Ctrl+Enter.'],
    ['Все права защищены'],
    ['Підписуйтесь на наш канал'],
    ['Біздің Telegram арнамызға жазылыңыз'],
    ['Барлық құқықтар қорғалған'],
    ['Bizi Telegram-da izləyin'],
    ['Bütün hüquqlar qorunur'],
    ['Bizi takip edin'],
    ['Tüm hakları saklıdır'],
    ['Etiketler: liman, yük'],
    ['Newsletter abonnieren'],
    ['Fehler gefunden? Jetzt melden.'],
    ['Abonnez-vous à notre lettre'],
    ['Tous droits réservés'],
    ['© RIPRODUZIONE RISERVATA'],
    ['無断転載を禁じます'],
    ['Copyright ⓒ Coast. 무단전재 및 재배포 금지'],
    ['mara@coast.example'],
    ['* * *'],
    ['Teilen'],
    ['Mara Holt'],
  ])('takes “%s” off the end', (line) => {
    expect(trim([...BODY, paragraph(line)])).toEqual(PROSE);
    expect(trim([...BODY, paragraph('11.04.2026'), paragraph(line)], 'de')).toEqual(PROSE);
  });

  it('takes away what follows a question at the end', () => {
    expect(trim([...BODY, paragraph('Fehler auf coast.example entdeckt?'), paragraph('Wir freuen uns über eine Mail.'), paragraph('Danke!')], 'de')).toEqual(PROSE);
  });

  it.each([
    ['Read also'],
    ['Материалы по теме'],
    ['Тағы оқыңыз'],
    ['Oxşar xəbərlər'],
    ['İlgili haberler'],
    ['Mehr zum Thema'],
    ['À lire aussi'],
  ])('takes the links away behind “%s”', (label) => {
    expect(trim([...BODY, heading(label), paragraph(link('Another story of the day')), paragraph(link('A third one')), paragraph('by us')])).toEqual(PROSE);
  });

  it.each([
    ['This article is for subscribers.'],
    ['Subscribe to read the full story'],
    ['Чтобы прочитать статью, оформите подписку.'],
    ['Полный текст доступен по подписке.'],
    ['Щоб читати далі, оформіть передплату.'],
    ['Толық нұсқасын оқу үшін жазылыңыз'],
    ['Davamını oxumaq üçün abunə olun'],
    ['Devamını okumak için abone olun'],
    ['Weiterlesen mit Coast+'],
    ['Bereits Abonnent/in? Anmelden'],
    ['Déjà abonné ? Connectez-vous'],
    ['Already a subscriber? Log in'],
    ['Уже подписаны? Войдите'],
    ['Il vous reste 57.09% de cet article à lire.'],
    ['［有料会員限定］ この記事は会員限定です。'],
  ])('takes away what stands behind the paywall of “%s”', (wall) => {
    const offer = paragraph('Three months for one coin, and you can end it whenever you like. Everything we have written since the harbour was built is yours to read then.');
    expect(trim([...BODY, paragraph(wall), offer, paragraph('Log in')])).toEqual(PROSE);
  });

  it.each([
    ['a last sentence on newsletters', 'The minister’s newsletter is to be subscribed to by every harbour, the paper says.'],
    ['a last sentence on an error', 'Found an error in the count, the officials began anew.'],
    ['advice in its last sentence', 'If you find an error in your bill, call the office of the harbour.'],
    ['a last sentence on continuing', 'Чтобы продолжить реформы, министерство ждёт денег из бюджета.'],
    ['a last sentence on reading', 'Чтобы прочитать письмо, суду понадобилось три дня.'],
    ['a last sentence with a date', 'The ferry leaves on 11 April 2026.'],
    ['a last sentence with an author', 'Mara Holt contributed to this report from Lakeside.'],
    ['a last sentence on a share', 'Share prices did not move.'],
    ['a source', 'Source: Institute of Transport'],
    ['a number', '42'],
    ['a year', '2026'],
  ])('keeps %s', (_what, line) => {
    expect(trim([...BODY, paragraph(line)])).toEqual([...PROSE, line]);
  });

  it('keeps the dates of a chronicle', () => {
    const [lead = BODY[0], ...rest] = BODY;
    if (lead === undefined) throw new Error('There is no text.');
    const chronicle = [lead, paragraph('5 May 2023'), ...rest.slice(0, 1), heading('6 May 2023'), ...rest.slice(1)];
    expect(trim(chronicle)).toEqual(chronicle.map(blockText));
  });

  it('keeps numbered headings at the top, prose behind a label, and what stands behind a paywall that is none', () => {
    expect(trim([heading('1.'), ...BODY])).toEqual(['1.', ...PROSE]);
    expect(trim([...BODY, heading('Read more'), ...BODY.slice(0, 1)])).toEqual([...PROSE, 'Read more', PROSE[0]]);
    const [first, ...rest] = BODY;
    if (first === undefined) throw new Error('There is no text.');
    expect(trim([first, paragraph('This article is for subscribers.'), ...rest])).toContain(PROSE.at(-1));
  });

  it('leaves a text of nothing else as it is', () => {
    expect(trim([paragraph('Mara Holt')])).toHaveLength(1);
    expect(trim([])).toEqual([]);
  });
});
