const NAMED = /(?:^|[\s_-])(?:share|sharing|social|socials|related|recommend(?:ed|ations?)?|newsletter|subscribe|subscription|promo|adv|ads?|advert\w*|banner|outbrain|taboola|breadcrumbs?|pagination|read-?more|read-?also|see-?also|also-?read|tags|tag-?list|byline|print-?only|rating|donate|cookie|login|paywall-?prompt)(?:$|[\s_-])/i;
const SHORT = 400;
const MOST_CLUTTER = 0.3;

/**
 * Takes out of a page what belongs to the site and not to a text, by what it is called: share bars, advertisements,
 * related stories, calls to subscribe. Long pieces stay whatever they are called.
 */
export function removeNamedClutter(root: Element): void {
  const named = [...root.querySelectorAll('[class], [id]')].filter(isNamedAsClutter);
  const length = named.reduce((sum, element) => sum + element.textContent.length, 0);
  // Where so much of the text is named like that, the names mean something else on this site.
  if (length < root.textContent.length * MOST_CLUTTER) for (const element of named) element.remove();
}

function isNamedAsClutter(element: Element): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return NAMED.test(name) && element.textContent.trim().length < SHORT && element.querySelector('figure') === null;
}
