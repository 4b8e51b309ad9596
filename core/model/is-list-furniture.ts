/** What is said of a list of links itself, at any length: how to get off it, or to see it elsewhere. In en, ru, kk, az, tr, de, fr. */
const ABOUT_THE_LIST =
  /\bview (?:this |the )?(?:e-?mail|newsletter|message)\b|\bunsubscribe\b|\bopt[- ]?out\b|отписаться|отпишитесь|отказаться от (?:рассылки|подписки)|жазылымнан бас тарту|abun[əe]likd[əe]n (?:çıx|imtina)|abonelikten (?:çık|ayrıl)|\babmelden\b|\babbestellen\b|se désabonner|désabonnez|se désinscrire|désinscription/iu;

/**
 * Words that a button or a link of a mail's frame begins with. A headline can begin with them too, but then it goes on:
 * «Подписан указ …», “Settings of the new port …”.
 */
const BUTTON =
  /^(?:manage|update|change|edit|your|my|email|e-mail|account|notification)?\s*(?:subscribe|subscriptions?|preferences|settings|privacy(?: policy| notice)?)\b|^(?:view|read|see|open)\b.{0,20}\b(?:online|browser|more|all)\b|\bin (?:your|the|a) browser\b|^read (?:more|on)\b|^(?:see|show) (?:all|more)\b|^contact us|^follow us|^(?:подписаться|подписка|подпишитесь|управлять подпиской|управление подпиской|оформить подписку|настройки|настроить|изменить настройки)(?:\s|$)|^читать (?:далее|полностью|дальше|онлайн)|^(?:все|другие) новости|^открыть в браузере|^посмотреть в браузере|^смотреть (?:все|онлайн)|^жазылу|^толығырақ|^ardını oxu|^daha ətraflı|^devamı|^tümünü gör|^tarayıcıda|^weiterlesen|^mehr lesen|^im browser|^newsletter verwalten|^datenschutz|^lire (?:la suite|plus)|^(?:consulter|voir|lire) (?:en ligne|dans (?:le|votre) navigateur)|^gérer (?:mes|vos)/iu;

/** More words than a button has. */
const HEADLINE_WORDS = 6;
/** More words than a line about the list has. */
const LINE_WORDS = 25;

/** @returns whether a link's words, or the line before an address, are about the list of links and not one of its articles */
export function isListFurniture(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return (words < HEADLINE_WORDS && BUTTON.test(text.trim())) || (words < LINE_WORDS && ABOUT_THE_LIST.test(text));
}
