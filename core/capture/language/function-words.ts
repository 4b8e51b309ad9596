/** Short words that nearly every sentence of a language holds some of, and that its neighbours write otherwise. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was with as on are by this from have has it be were which will not an said their its after over at new more than',
  fr: 'le la les des et est une dans pour que qui sur du au aux par avec plus ne pas sont ses cette ces ont été leur mais après a un l d qu s n c',
  de: 'der die das und ist nicht von zu den mit im für auf dem des ein eine einen sich auch werden wird hat bei nach sind wurde als am um über aus mehr',
  es: 'el la los las de del que y en un una por con para se su al es como más lo sus ha pero fue este sobre entre son tras',
  it: 'il la di che e un una per con del della dei delle nel nella sono è non si al alla gli come più ha anche i da sul dal dopo',
  pt: 'o a os as de do da dos das que e em um uma para com não por no na se mais ao é foi são sua seu após pela pelo',
  nl: 'de het een en van in is dat op te voor met zijn niet aan er om ook als bij wordt naar door heeft over meer uit',
  pl: 'w i na z się nie do to że jest o po od za przez dla oraz są jak ma ale które który roku została',
  tr: 've bir bu için ile de da olarak olan çok daha sonra göre en kadar gibi her ise yeni var yok ne oldu olduğunu etti dedi yüzde',
  az: 'və bir bu üçün ilə də da olan olaraq daha sonra görə ən qədər kimi hər isə yeni edib olub bildirib deyib il ildə faiz barədə',
  ru: 'и в не на что с по как из у за от это о для был была были его к до но также об при их год года лет будет уже который после все со через более',
  uk: 'і в не на що з за як та у від це про для був була були його до але також при їх рік року років буде вже який після всі із через понад є й чи під час',
  kk: 'және бір бұл үшін мен бен пен де да деп болып туралы бойынша жылы жаңа керек ол осы қазір еді екен дейін кейін арқылы бар жоқ болды болады дейді',
  bg: 'и на да се за от с по не са ще като е във със това към при до или но един една след беше което',
  sv: 'och att det som på är av för med till den har de inte om ett från men vid kan efter ska också mot eller när hade blir',
  da: 'og at det som på er af for med til den har de ikke om et fra men ved kan efter skal også mod eller når havde bliver blev',
  no: 'og at det som på er av for med til den har de ikke om et fra men ved kan etter skal også mot eller når hadde blir ble',
  fi: 'ja on ei että oli hän ovat mukaan myös kuin mutta jo sen joka kun ole',
  cs: 'v se na je že do o ale po by si jako pro který která které jsou bylo podle také',
  vi: 'và của là có trong cho không được với người các những một đã khi này bị ở đến từ con cũng ông theo năm tại về',
  id: 'yang dan di dengan untuk dari ini itu pada tidak akan dalam adalah juga oleh telah bahwa para kata',
  sw: 'ya na wa kwa katika ni la za kuwa hiyo kama hilo huo huyo baada ambao cha vya',
  lt: 'ir yra kad iš su tai kaip bet nuo į jis jo buvo apie po dėl ne tik taip pat jau savo jie buvo gali',
  lv: 'un ir ka no ar uz par kas tas bija pēc arī kā bet lai vai gada viņš tika',
  et: 'ja on ei et see oli ka kui mis aga oma pärast kuid ning ta või oma nende',
};

/** Word in lower case → the languages it speaks for. */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly string[]> = byWord();

function byWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
