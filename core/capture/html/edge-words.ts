import { foldForDates, MONTHS } from '../metadata/dates/month-names';
import { parsePublicationDate } from '../metadata/dates/parse-publication-date';
import { isRelatedLabel } from './site-words';

/** Words that stand in lines of values only: beside a date, a name, a time to read. */
const LABELS = new Set(
  [
    'by written words text story reporting published posted on at updated update last modified submitted date time read reading min mins minute minutes am pm online hour hours day days ago today yesterday admin',
    'автор авторы текст опубликовано опубликован дата обновлено обновлён обновлен изменено время чтения мин минут минуты минута в г года час часа часов день дня дней назад сегодня вчера',
    'автори оновлено опубліковано хв хвилин хвилини читання години тому сьогодні вчора',
    'авторы мәтін жарияланған жарияланды күні жаңартылды жаңартылған оқу уақыты минут сағат бұрын бүгін кеше',
    'müəllif mətn dərc olunub tarix tarixi yenilənib oxuma vaxtı dəqiqə dəq saat əvvəl bu gün dünən',
    'yazan yazar haber giriş tarihi yayınlanma yayın güncelleme güncellenme son okuma süresi dakika dk saat önce bugün dün',
    'von und text stand datum veröffentlicht publiziert erstellt erschienen aktualisiert zuletzt am um uhr lesezeit lesedauer minuten seit heute gestern vor stunde stunden tag tagen',
    'par et le à publié mis jour modifié date temps de lecture il y a heure heures jour jours hier',
    'di e pubblicato il alle aggiornato modifica ore tempo lettura minuti',
    'por y el a las publicado actualizado tiempo lectura leitura minuto minutos hora h',
    'autor publikacja aktualizacja opublikowano dodano data godz',
    'af publiceret opdateret publicerad uppdaterad kl av text',
    'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday gmt utc est edt cet cest msk',
    'пн вт ср чт пт сб вс понедельник вторник среда четверг пятница суббота воскресенье мск понеділок вівторок середа п’ятниця субота неділя',
    'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі bazar ertəsi çərşənbə axşamı cümə şənbə',
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'tempo de leitura por em às atualizado minuto minutos',
    '文 記者 记者 発信地 更新 公開 投稿日 发布 发表 時間 기자 입력 수정 승인',
  ].flatMap((line) => line.split(' ')),
);
const TOOLS = /^(?:skip to (?:main )?content|zum inhalt springen|inhalt|\(end\)|\(끝\)|share(?: (?:this|on \p{L}+))?|print|e-?mail|save|listen|comments?|teilen|merken|drucken|partager|imprimer|enregistrer|compartir|imprimir|condividi|stampa|drukuj|udostępnij|поделиться|распечатать|печать|версия для печати|поширити|друк|бөлісу|басып шығару|paylaş|çap et|yazdır|dinle|シェア|印刷|分享|打印|공유|인쇄|مشاركة|طباعة)[.:]?$/iu;
/** For whom a text is, where it stands as a label. */
const FOR_WHOM = /^(?:subscribers only|article réservé (?:aux|à nos) abonnés|réservé aux abonnés|nur für abonnenten|только (?:для подписчиков|по подписке)|лише для передплатників|yalnızca aboneler|有料会員限定|会員限定)$/iu;
const TAGS = /^(?:tags?|keywords|filed under|schlagw(?:ö|oe)rter|schlagworte|themen|mots[- ]clés|теги|ключевые слова|тегтер|кілт сөздер|теґи|ключові слова|teqlər|açar sözlər|etiketler|etiquetas|tag|tagi|キーワード|タグ|关键词|标签|태그)\s*[:：].{0,140}$/iu;
const CONTACT = /^\(?\S+@\S+\.\p{L}{2,}\)?$/u;
/** Addressed to the reader: such a line begins with what to do. Sentences about newsletters begin otherwise. */
const CALLS = /^(?:(?:please )?(?:subscribe (?:to|now)|sign up (?:for|to)|follow us|join us on|download (?:the|our) app|get (?:the|our) app)|подпи(?:сывайтесь|шитесь) на|следите за (?:нами|нашими|новостями)|читайте нас|присоединяйтесь к нам|підпи(?:суйтесь|шіться) на|(?:біздің )?(?:telegram|арнамызға|парақшамызға)[^.]* жазылыңыз|bizi (?:izləyin|takip edin|telegram)|(?:telegram|whatsapp|youtube)[^.]* (?:abunə olun|abone olun|izləyin|takip edin)|[\p{L}\d]+ uygulamasını indirin|(?:jetzt )?(?:unseren )?newsletter abonnieren|folgen sie uns|abonnieren sie|abonnez-vous|inscrivez-vous|suivez-nous|síguenos|suscríbete|seguici|iscriviti|śledź nas|zapisz się)(?!\p{L})/iu;
/** Asked at the very end of a text only. */
const CLOSING = /^(?:(?:report an? (?:error|typo)|submit a correction|(?:did you |have you |if you )?(?:find|found|spot(?:ted)?|notice) an? (?:error|typo|mistake))|(?:если вы )?(?:нашли|заметили|обнаружили) (?:ошибку|опечатку)|(?:якщо ви )?(?:знайшли|помітили) помилку|қате тапсаңыз|қате таптыңыз ба|səhv tapsanız|səhv tapmısınız|hata mı (?:buldunuz|gördünüz)|fehler (?:auf \S+ |im (?:text|artikel) )?(?:gefunden|entdeckt)|hat ihnen (?:dieser|der) artikel gefallen|une (?:erreur|faute) dans (?:l.article|le texte)|vous avez (?:repéré|trouvé) une (?:erreur|faute)|kļūda rakstā)(?!\p{L})/iu;
/** Without one of these the same words tell of somebody's error. */
const TO_READERS = /[?？]|ctrl|shift|^report|^submit|select|highlight|выделите|сообщите|виділіть|повідомте|белгілеп|хабарлаңыз|bildirin|seçin|markieren|melden|sélectionn|signale/iu;
const MEMBERS = /会員登録が必要です|会員の方のみ|会員登録で|をフォローする$/u;
const RIGHTS = /^(?:(?:™ & )?(?:©|\(c\)|copyright)(?!\p{L}).*|all rights reserved|(?:все|усі) права за(?:щищены|хищені)|барлық құқықтар қорғалған|bütün hüquqlar qorunur|(?:tüm|her) hakkı saklıdır|tüm hakları saklıdır|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|wszelkie prawa zastrzeżone|無断転載(?:を)?禁(?:止|じます)?|版权所有.*|무단\s?전재.*|جميع الحقوق محفوظة)[.\s©]*$/iu;
/** From here on nobody reads on without paying; what follows is about subscribing. */
const PAYWALL = /^(?:[［[【][^］\]】]*[］\]】]\s*)?(?:this (?:article|content|story) is (?:only )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members)|(?:subscribe|sign in|log in|register) to (?:continue|read|keep reading)(?! the (?!(?:full |whole )?(?:article|story)))|to continue reading(?: this (?:article|story))?,? (?:please )?(?:subscribe|sign|log|register|become)|il vous reste [\d.,]+\s?% de cet article|la suite est réservée aux abonnés|already a subscriber\?|(?:bereits|schon) abonnent(?:\/?in)?\?|déjà abonné(?:e|\(e\))? ?\?|уже (?:подписаны|есть подписка|подписчик)\?|jetzt weiterlesen$|(?:jetzt )?weiterlesen mit |dieser artikel ist nur für abonnenten|(?:чтобы|для того,? чтобы) (?:читать|прочитать|продолжить чтение)[^.,]*,? (?:оформите|войдите|подпишитесь|авторизуйтесь|зарегистрируйтесь|купите)|(?:полный текст|статья|материал) доступ(?:ен|на) (?:только )?(?:по подписке|подписчикам|для подписчиков)|щоб (?:читати|прочитати)[^.,]*,? (?:оформіть|увійдіть|підпишіться)|толық нұсқасын оқу үшін|davamını oxumaq üçün (?:abunə|daxil)|devamını okumak için (?:abone|giriş|üye)|pozostało [\d.,]+\s?% artykułu|この記事は(?:有料)?会員限定|残り[\d,]+文字|本文为会员|이 기사는 (?:유료|회원))/iu;
const SHORT = 160;
const SEPARATORS = /[^\p{L}\p{M}]+/u;
const LONGEST_VALUES = 200;

/**
 * @param names of the authors
 * @param language of the text, by which a date in numbers is read; null if unknown
 * @returns whether a line holds nothing but such names, a date and times, and the words that label them
 */
export function isOnlyValues(line: string, names: readonly string[], language: string | null): boolean {
  if (line.length > LONGEST_VALUES) return false;
  const folded = foldForDates(line);
  const rest = names.reduce((text, name) => (name === '' ? text : text.replaceAll(foldForDates(name), ' ')), folded);
  const words = rest.split(SEPARATORS).filter((word) => word !== '');
  const isNamed = rest !== folded || (words.length > 0 && /\d/.test(line));
  return words.every((word) => LABELS.has(word) || MONTHS.has(word)) && (isNamed || parsePublicationDate(line, language) !== null);
}

/** @returns whether a line is a control of the page, or what is said to its readers, in a dozen languages */
export function isFurniture(line: string): boolean {
  if (line.length > SHORT) return MEMBERS.test(line) && line.length <= SHORT * 2;
  return [TOOLS, FOR_WHOM, TAGS, CONTACT, CALLS, RIGHTS, MEMBERS].some((words) => words.test(line)) || closesText(line) || isRelatedLabel(line);
}

/** @returns whether a line asks what is asked behind the end of a text only, such as for reports of errors */
export function closesText(line: string): boolean {
  return line.length <= SHORT && CLOSING.test(line) && TO_READERS.test(line);
}

/** @returns whether a line says that the rest is for those who pay */
export function beginsPaywall(line: string): boolean {
  return line.length <= SHORT && PAYWALL.test(line);
}
