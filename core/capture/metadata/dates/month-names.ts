const NAMES: readonly string[] = [
  // One line a language; within it January first, forms of one month divided by a bar.
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
  'января|январь|янв февраля|февраль|фев|февр марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт ноября|ноябрь|ноя|нояб декабря|декабрь|дек',
  'қаңтар|қаң ақпан|ақп наурыз|нау сәуір|сәу мамыр|мам маусым|мау шілде|шіл тамыз|там қыркүйек|қыр қазан|қаз қараша|қар желтоқсан|жел',
  'qañtar|qantar aqpan nauryz|naurız säuir|sáýir mamyr|mamır mausym|maýsym şılde|shilde tamyz|tamız qyrküiek|qyrkúıek qazan qaraşa|qarasha jeltoqsan',
  'yanvar|yan fevral|fev mart aprel|apr may iyun|iyn iyul|iyl avqust|avq sentyabr|sen oktyabr|okt noyabr|noy dekabr|dek',
  'ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara',
  'januar|jänner|jän februar|feber märz|mär|mrz april mai juni juli august september oktober|okt november dezember|dez',
  'janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre octobre novembre décembre|déc',
  'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic',
  'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre',
  'janeiro fevereiro|fev março abril maio|mai junho julho agosto setembro outubro|out novembro dezembro',
  'січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|кві|квіт травня|травень|тра|трав червня|червень|чер|черв липня|липень|лип серпня|серпень|сер|серп вересня|вересень|вер жовтня|жовтень|жов|жовт листопада|листопад|лис|лист грудня|грудень|гру|груд',
  'ינואר|בינואר פברואר|בפברואר מרץ|במרץ אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר',
  'يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'tammikuuta|tammikuu|tammik|tammi helmikuuta|helmikuu|helmik|helmi maaliskuuta|maaliskuu|maalisk|maalis huhtikuuta|huhtikuu|huhtik|huhti toukokuuta|toukokuu|toukok|touko kesäkuuta|kesäkuu|kesäk|kesä heinäkuuta|heinäkuu|heinäk|heinä elokuuta|elokuu|elok|elo syyskuuta|syyskuu|syysk|syys lokakuuta|lokakuu|lokak|loka marraskuuta|marraskuu|marrask|marras joulukuuta|joulukuu|jouluk|joulu',
  'stycznia|sty lutego|lut marca kwietnia|kwi maja|maj czerwca|cze lipca|lip sierpnia|sie września|wrz października|paź listopada|lis grudnia|gru',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'januari februari|febr mars april maj juni juli augusti september oktober november december',
  'januari februari maret april mei juni juli agustus|agu|agt september oktober november desember|des',
  'januari februari maart|mrt april mei juni juli augustus september oktober november december',
];

/** Month names folded as `foldForDates` folds → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((line) =>
    line.split(' ').flatMap((forms, index) => forms.split('|').flatMap((name) => spellings(name).map((spelling): [string, number] => [spelling, index + 1]))),
  ),
);

// Capitals of a name with ı are read as those of one with i: the same KASIM is “kasım” in Turkish only.
function spellings(name: string): string[] {
  const folded = foldForDates(name);
  return [folded, folded.replaceAll('ı', 'i')];
}

/** @returns text in lower case, where Turkish İ is i and combining marks of capitals do not get in the way */
export function foldForDates(text: string): string {
  return text.normalize('NFC').replaceAll('İ', 'i').toLowerCase();
}
