import type { CaptureFlag } from '../../model/clipping';

const BOT_CHECK = /just a moment|attention required|are you (?:a robot|human)|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|access denied|ddos[- ]guard|enable javascript and cookies|unusual traffic|captcha|я не робот|вы не робот|проверк[аи] браузера|подтвердите, что (?:вы|запросы)|доступ (?:ограничен|запрещ[её]н)|robot olmadığınızı/i;
const CONSENT = /cookie|consent|privacy (?:policy|preferences|settings)|we value your privacy|before you continue|datenschutz|einwilligung|zustimmen|confidentialité|consentement|файлы? cookie|куки|согласие на обработку|политик[аи] конфиденциальности|çerez|kukilər/gi;
const PAYWALL = /subscribe (?:now )?to (?:continue|read)|to continue reading|subscribers? only|already a subscriber|sign in to (?:continue|read)|this (?:article|content) is (?:for|reserved for|available to) (?:subscribers|members)|read the full (?:story|article)|réservé aux abonnés|pour lire la suite|déjà abonné|jetzt weiterlesen|weiterlesen mit|nur für abonnenten|artikel freischalten|оформите подписку|доступ(?:ен|на|но)? (?:только )?(?:по подписке|для подписчиков)|полный текст (?:доступен|статьи)|чтобы (?:читать|прочитать) (?:дальше|полностью)|abone olun|abunə olun|жазылушыларға/i;
const STUB_WORDS = 250;
const WALL_WORDS = 180;

/** What a page shows of itself, for telling walls from articles. */
export interface PageSigns {
  title: string;
  /** Text of the article as extracted. */
  text: string;
  /** Text of the whole page. */
  pageText: string;
  words: number;
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

function isBotCheck({ title, text, words }: PageSigns): boolean {
  return words < WALL_WORDS && (BOT_CHECK.test(title) || (BOT_CHECK.test(text) && words < 120));
}

function isConsent({ title, text, words }: PageSigns): boolean {
  const mentions = text.match(CONSENT)?.length ?? 0;
  const inTitle = title.match(CONSENT) !== null;
  return words < STUB_WORDS * 2 && mentions >= (inTitle ? 1 : 2) && mentions * 40 > words;
}

function isStub({ text, pageText, words, paid }: PageSigns): boolean {
  if (words >= STUB_WORDS) return false;
  return paid || PAYWALL.test(text.slice(-1500)) || (words < 60 && PAYWALL.test(pageText));
}
