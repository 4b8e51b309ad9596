import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../core/capture/html/read-page';
import type { CaptureFlag } from '../../../../core/model/clipping';
import { articlePage } from '../support/article-page';
import { ARTICLES_ON_WALLS, BOT_CHECKS, CONSENT_PAGES } from './wall-pages';

const page = (title: string, text: string, head = ''): string => `<html><head><title>${title}</title>${head}</head><body><h1>${title}</h1><p>${text}</p></body></html>`;

describe('flags of a page', () => {
  it.each<[CaptureFlag, string]>([
    ['bot-check', page('Just a moment...', 'Enable JavaScript and cookies to continue. Velda.example needs to review the security of your connection.')],
    ['bot-check', page('Проверка', 'Подтвердите, что запросы отправляли вы, а не робот. Я не робот. Нажмите на кнопку, чтобы продолжить работу.')],
    ['consent-page', page('Before you continue', 'We use cookies and data to deliver and maintain our services. If you consent, we will also use cookies to show ads. Read our privacy policy.')],
    ['consent-page', page('Wir schätzen Ihre Privatsphäre', 'Mit Ihrer Zustimmung verwenden wir Cookies. Sie können Ihre Einwilligung jederzeit in den Datenschutz-Einstellungen widerrufen.')],
    ['paywall-stub', page('Freight grows', 'The harbour of Port Velda handled more freight last year than ever, the port said. Subscribe to continue reading this article.')],
    ['paywall-stub', page('Грузы', 'Порт Вельда за год принял больше грузов, чем когда-либо раньше. Чтобы читать дальше, оформите подписку на издание.')],
    [
      'paywall-stub',
      page('Freight', 'The harbour handled more freight last year than ever before, said the port authority on Tuesday morning in Lakeside.', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Freight","isAccessibleForFree":"False"}</script>'),
    ],
    ['too-short', page('Freight', 'The harbour handled more freight last year than ever before.')],
  ])('has %s', (flag, markup) => {
    expect(readPage(markup, null).flags).toContain(flag);
  });

  it('has paywall-stub when a long text ends in the words of a paywall, and not when these stand within it', () => {
    const prose = Array.from({ length: 12 }, (_, at) => `<p>Freight through the harbour grew by ${String(at + 2)}.5 percent last year, and the operators expect the same again when the second crane is in use at last.</p>`);
    const cut = articlePage({ title: 'Freight' }).replace('</article>', `${prose.join('')}<p>Il vous reste 57.09% de cet article à lire.</p><p>Three months for one coin.</p></article>`);
    expect(readPage(cut, null).flags).toContain('paywall-stub');
    expect(readPage(cut.replace('</article>', `${prose.join('')}${prose.join('')}</article>`), null).flags).not.toContain('paywall-stub');
  });

  it.each(BOT_CHECKS)('a check for robots: %s', (_, markup) => {
    expect(readPage(markup, 'https://courier.example/a').flags).toContain('bot-check');
  });

  it.each(CONSENT_PAGES)('a page that asks for consent: %s', (_, markup) => {
    expect(readPage(markup, 'https://courier.example/a').flags).toContain('consent-page');
  });

  it.each(ARTICLES_ON_WALLS)('an article on %s is an article', (_, markup) => {
    expect(readPage(markup, 'https://courier.example/a').flags).toEqual([]);
  });

  it('has none for an article, even one with a cookie notice and a call to subscribe beside it', () => {
    const before = '<div class="cookie-banner">We use cookies. Read our cookie policy and give your consent.</div>';
    const after = '<div class="promo">Already a subscriber? Sign in. Subscribe to read more of our work.</div>';
    expect(readPage(articlePage({ before, after }), null).flags).toEqual([]);
  });
});
