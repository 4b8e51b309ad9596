const NAMED = /(?:^|[\s_-])(?:share|sharing|social|socials|related|recommend(?:ed|ations?)?|newsletter|subscribe|subscription|promo|advert\w*|banner|outbrain|taboola|comments?|breadcrumbs?|pagination|read-?more|read-?also|see-?also|also-?read|tags|tag-?list|byline|print-?only|rating|donate|cookie|login|paywall-?prompt)(?:$|[\s_-])/i;
const SHORT = 400;
const MOSTLY_LINKS = 0.8;

/**
 * Takes out of an extracted article what belongs to the site and not to the text: share bars, related stories,
 * calls to subscribe, and lists of nothing but links. Long pieces stay whatever they are called.
 */
export function removeClutter(article: Element): void {
  for (const element of [...article.querySelectorAll('nav, footer, form, [role="navigation"], [role="complementary"]')]) {
    if (element.textContent.length < SHORT) element.remove();
  }
  for (const element of [...article.querySelectorAll('[class], [id]')]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (NAMED.test(name) && element.textContent.trim().length < SHORT && element.querySelector('figure') === null) element.remove();
  }
  for (const list of [...article.querySelectorAll('ul, ol')]) {
    if (list.querySelectorAll('li').length > 1 && linkShare(list) > MOSTLY_LINKS) list.remove();
  }
}

function linkShare(element: Element): number {
  const all = element.textContent.trim().length;
  const links = [...element.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.trim().length, 0);
  return all === 0 ? 0 : links / all;
}
