/** Verbs that tie words to who says them, in the tenses of reports; in seven languages. */
export const SAID =
  '(?:said|says|told reporters|added|noted|stressed|stated|announced|declared|explained|сказал[аи]?|заявил[аи]?|отметил[аи]?|подчеркнул[аи]?|добавил[аи]?|сообщил[аи]?|пояснил[аи]?|рассказал[аи]?|говорит|деді|айтты|мәлімдеді|хабарлады|dedi|deyib|bildirib|bildirdi|vurğulayıb|söyledi|belirtti|vurguladı|açıkladı|(?:a )?(?:déclaré|souligné|indiqué|affirmé|précisé)|sagte|erklärte|betonte|ergänzte)';

/** Beginnings of words that name an office, in lower case. */
const OFFICES = [
  'minister', 'president', 'premier', 'director', 'chair', 'head', 'governor', 'spokes', 'secretary', 'ambassador', 'deputy', 'chief', 'mayor', 'prime', 'commissioner', 'rector', 'akim',
  'министр', 'президент', 'премьер', 'директор', 'председател', 'глава', 'губернатор', 'пресс-секретар', 'секретар', 'посол', 'депутат', 'замминистр', 'заместител', 'вице', 'аким', 'мэр', 'руководител', 'начальник', 'ректор',
  'төраға', 'әкім', 'басшы', 'хатшы', 'елші', 'nazir', 'prezident', 'sədr', 'direktor', 'rəhbər', 'səfir', 'bakan', 'başkan', 'müdür', 'sözcü', 'vali', 'büyükelçi', 'cumhurbaşkan',
  'ministre', 'président', 'directeur', 'directrice', 'porte-parole', 'maire', 'ambassad', 'präsident', 'sprecher', 'direktor', 'bürgermeister', 'botschafter', 'vorsitzend', 'leiter',
];

/** Whether a word names an office, or begins the name of one. */
export function isOffice(word: string): boolean {
  const key = word.toLowerCase();
  return OFFICES.some((office) => key.startsWith(office));
}
