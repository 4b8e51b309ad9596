import { describe, expect, it } from 'vitest';
import { withoutMailClutter } from '../../../../core/capture/mail/without-mail-clutter';
import type { Block, Inline } from '../../../../core/model/block';
import { blockText } from '../../../../core/model/plain-text';
import { PROSE } from '../support/article-page';

const paragraph = (...content: (string | Inline)[]): Block => ({ id: 'b1', type: 'paragraph', content: content.map((run) => (typeof run === 'string' ? { text: run } : run)) });
const link = (text: string): Inline => ({ text, href: 'https://daily.example/x' });
const BODY = PROSE.map((text) => paragraph(text));
const left = (blocks: readonly Block[]): string[] => withoutMailClutter(blocks).map(blockText);

describe('a newsletter', () => {
  it.each([
    ['en', 'View this email in your browser', 'You are receiving this since you subscribed. Unsubscribe', '© 2026 Example Daily. All rights reserved.'],
    ['ru', 'Открыть письмо в браузере', 'Вы получили это письмо по подписке. Отписаться', 'Все права защищены'],
    ['kk', 'Хатты браузерде ашу', 'Жазылымнан бас тарту', 'Барлық құқықтар қорғалған'],
    ['az', 'Məktubu brauzerdə açın', 'Abunəlikdən çıxmaq', 'Bütün hüquqlar qorunur'],
    ['tr', 'Bu e-postayı tarayıcıda görüntüle', 'Abonelikten çık', 'Tüm hakları saklıdır'],
    ['de', 'Newsletter im Browser ansehen', 'Sie erhalten diese Mail, weil Sie sie bestellt haben. Newsletter abbestellen', 'Alle Rechte vorbehalten'],
    ['fr', 'Voir ce message dans votre navigateur', 'Vous recevez ce message en tant qu’abonné. Se désinscrire', 'Tous droits réservés'],
    ['uk', 'Відкрити лист у браузері', 'Ви отримали цей лист за підпискою. Відписатися', 'Усі права захищено'],
  ])('is left without what it says of itself, in %s', (_language, online, subscription, rights) => {
    expect(left([paragraph(link(online)), ...BODY, paragraph(subscription), paragraph('Example Daily, 1 Harbour Street')])).toEqual(PROSE);
    expect(left([...BODY, paragraph(rights)])).toEqual(PROSE);
  });

  it('keeps a story on subscriptions, and what follows it', () => {
    const story = [paragraph('Readers may unsubscribe at any time, the ministry promised.'), ...BODY, ...BODY];
    expect(left([...BODY, ...story])).toHaveLength(PROSE.length * 3 + 1);
  });

  it('keeps its greeting, which is of its text', () => {
    expect(left([paragraph('Dear readers,'), ...BODY])).toEqual(['Dear readers,', ...PROSE]);
  });
});
