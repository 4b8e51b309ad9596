import type { CaptureFlag } from '../../model/clipping';

/** Whole titles of pages that check for robots; within a title the same words may be the news. */
const BOT_TITLE = /^(?:just a moment|attention required|are you (?:a robot|human)|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|security check|access (?:to this page has been )?denied|ddos[- ]guard|one moment,? please|please wait|human verification|captcha|pardon our interruption|too many requests|429 too many requests|403 forbidden|nur einen moment|un instant|bir dakika lütfen|один момент|проверка(?: браузера)?|доступ (?:ограничен|запрещ[её]н)|ой|вы не робот|javascript (?:is )?(?:required|disabled|not available))\s*[.…!?]*(?:\s*\|.*|\s+[–—-]\s+\S+)?$/i;
/** What such pages say to the one who reads them. */
const BOT_TEXT = /verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|you have been blocked|you don.t have permission to access|enable (?:javascript|js)\b|javascript is (?:disabled|not available|required)|(?:requires?|need(?:s)? to enable) javascript|unusual traffic|confirm (?:that )?you are (?:a )?human|review the security of your connection|cloudflare ray id|incapsula incident|i.m not a robot|я не робот|а не робот|вы не робот|запросы с вашего устройства|проверка браузера|(?:включ\p{L}+|поддерж\p{L}+) (?:поддержку )?javascript|доступ (?:к (?:сайту|странице|ресурсу) )?(?:ограничен|запрещ[её]н)\.|(?:aktivieren|einschalten)\P{L}+(?:sie )?(?:bitte )?javascript|javascript (?:zu )?(?:aktivieren|einschalten)|dass sie (?:ein mensch|kein roboter) sind|sicherheit ihrer verbindung|activer (?:le )?javascript|vous êtes (?:bien )?un humain|n.êtes pas un robot|sécurité de votre connexion|robot olmadığınızı|insan olduğunuz|javascript.{0,20}(?:etkinleştirin|aktivləşdirin|қосыңыз)|javascript\p{L}* увімкн|увімкніть javascript/iu;
const CONSENT_WORDS: readonly RegExp[] = [
  /cookies?|consent(?:ing)?|privacy (?:policy|preferences|settings|cent(?:er|re))|(?:value|care about) your privacy|before you continue|personal data|our (?:\d+ )?partners/gi,
  /datenschutz\p{L}*|privatsphäre|einwilligung|zustimm(?:en|ung)|(?:alle|alles) akzeptieren|verarbeitung ihrer (?:personenbezogenen )?daten|personenbezogene daten|unsere (?:bis zu )?(?:\d+ )?partner|werbung und tracking/giu,
  /confidentialité|consentement|données personnelles|nos (?:\d+ )?partenaires|(?:sans|tout) accepter|accepter et fermer/giu,
  /файл\p{L}* cookie|куки|персональных данных|согласие на обработку|соглашаетесь с|политик\p{L}+ конфиденциальности|файли cookie|персональних даних|політик\p{L}+ конфіденційності/giu,
  /çerez\p{L}*|gizliliğinize|kişisel veri\p{L}*|kukilər|məxfilik siyasəti|құпиялылық саясат\p{L}*|файлдарын өңдеуге|жеке деректер\p{L}*/giu,
];
const PAYWALL = /subscribe (?:now )?to (?:continue|read)|to continue reading|subscribers? only|already a subscriber|sign in to (?:continue|read)|this (?:article|content) is (?:for|reserved for|available to) (?:subscribers|members)|read the full (?:story|article)|réservée?s? (?:aux|à nos) abonnés|pour lire la suite|déjà abonné|jetzt weiterlesen|weiterlesen mit|nur für abonnenten|artikel freischalten|оформите подписку|доступ(?:ен|на|но)? (?:только )?(?:по подписке|для подписчиков)|полный текст (?:доступен|статьи)|чтобы (?:читать|прочитать) (?:дальше|полностью)|abone olun|abunə olun|жазылушыларға|会員限定/i;
const STUB_WORDS = 250;
const WALL_WORDS = 180;
const SHORT_WALL = 120;
const FEW_WORDS = 60;

/** What a page shows of itself, for telling walls from articles. */
export interface PageSigns {
  title: string;
  /** Text of the article as extracted. */
  text: string;
  /** Text of the whole page. */
  pageText: string;
  words: number;
  /** The words of a paywall end the text. */
  isCut: boolean;
  /** The page states that its article is not free. */
  paid: boolean;
}

/** @returns the flags for pages that stand in front of an article instead of showing it */
export function pageFlags(signs: PageSigns): CaptureFlag[] {
  const flags: CaptureFlag[] = [];
  if (isBotCheck(signs)) flags.push('bot-check');
  if (isConsent(signs)) flags.push('consent-page');
  if (isStub(signs)) flags.push('paywall-stub');
  return flags;
}

function isBotCheck({ title, text, pageText, words }: PageSigns): boolean {
  if (words >= WALL_WORDS) return false;
  if (BOT_TITLE.test(title.trim())) return true;
  if (words < SHORT_WALL && BOT_TEXT.test(text)) return true;
  return words < FEW_WORDS && BOT_TEXT.test(`${title} ${pageText}`);
}

function isConsent({ title, text, words }: PageSigns): boolean {
  const inTitle = mentions(title) > 0;
  const inText = mentions(text);
  return words < STUB_WORDS * 2 && inText >= (inTitle ? 1 : 2) && inText * 40 > words;
}

function mentions(text: string): number {
  return CONSENT_WORDS.reduce((sum, words) => sum + (text.match(words)?.length ?? 0), 0);
}

function isStub({ text, pageText, words, isCut, paid }: PageSigns): boolean {
  if (isCut) return true;
  if (words >= STUB_WORDS) return false;
  return paid || PAYWALL.test(text.slice(-1500)) || (words < FEW_WORDS && PAYWALL.test(pageText));
}
