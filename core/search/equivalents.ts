import { foldText } from './folded-words';

/**
 * Names that languages spell too differently for the fold to bring them together: of countries, cities and families,
 * in English, Russian, Kazakh, Azerbaijani, Turkish, Ukrainian and German spelling. Who asks for one finds the others.
 */
const SETS = `
Kazakhstan Казахстан Қазақстан Qazaxıstan Kazakistan Qazaqstan Kasachstan
Azerbaijan Азербайджан Әзербайжан Azərbaycan Azerbaycan Aserbaidschan
Uzbekistan Узбекистан Өзбекстан Özbəkistan Özbekistan Usbekistan
Kyrgyzstan Кыргызстан Киргизия Қырғызстан Qırğızıstan Kırgızistan Kirgisistan
Turkmenistan Туркменистан Түрікменстан Türkmənistan Türkmenistan
Tajikistan Таджикистан Тәжікстан Tacikistan Tadschikistan
Russia Россия Ресей Rusiya Rusya Russland
Turkey Турция Türkiye Türkiyə Түркия Türkei
Georgia Грузия Gürcüstan Gürcistan Georgien
Armenia Армения Ermənistan Ermenistan Armenien
China Китай Қытай Çin
Ukraine Украина Україна Ukrayna
Germany Германия Almaniya Almanya Deutschland
Iran Иран İran
Baku Баку Bakı Bakü
Istanbul Стамбул Ыстамбұл İstanbul
Tashkent Ташкент Daşkənd Taşkent Toshkent Taschkent
Bishkek Бишкек Бішкек Bişkek
Dushanbe Душанбе Düşənbə Duşanbe
Shymkent Шымкент Şımkent Çimkent
Karaganda Караганда Қарағанды Qaraqanda Karagandı
Ganja Гянджа Gəncə Gence
Nakhchivan Нахичевань Нахчыван Naxçıvan Nahçıvan
Sumgait Сумгаит Sumqayıt
Shusha Шуша Şuşa
Fuzuli Физули Füzuli
Sheki Шеки Şəki
Lankaran Ленкорань Lənkəran
Khankendi Ханкенди Xankəndi
Xinjiang Синьцзян Шыңжаң Sincan
Moscow Москва Мәскеу Moskva Moskova Moskau
Kyiv Kiev Киев Київ Kiyev
Yerevan Ереван İrəvan Erivan
Mammadov Мамедов Məmmədov Mamedov Mammadova Мамедова
Huseynov Гусейнов Hüseynov Guseynov Хусейнов
Hasanov Гасанов Həsənov Gasanov Хасанов
Heydar Гейдар Heydər Geydar Haydar
Ahmedov Ахмедов Əhmədov Akhmedov
Ibrahimov Ибрагимов İbrahimov Ibragimov
Süleymanov Сулейманов Сүлейменов Suleimenov
Gulnara Гульнара Gülnarə Гүлнәр Gülnar
Mukhtar Мухтар Мұхтар Muxtar Muhtar
Zhanna Жанна Janna
Zhanibek Жанибек Жәнібек Janibek
Jibek Zhibek Жибек Жібек
Bekzhan Бекжан Bekjan
Pashinyan Пашинян Paşinyan
Gorbachev Горбачёв Qorbaçov Gorbaçov
Zelenskyy Зеленский Зеленського Зеленского
Lukashenko Лукашенко Лукашенка
Berdimuhamedov Бердымухамедов Berdimuhammedow
Schmidt Шмидт
Müller Мюллер Mueller
Schröder Шрёдер Schroeder
Macron Макрон Makron
Trump Трамп Tramp
Biden Байден Bayden
Scholz Шольц
Merz Мерц
Steinmeier Штайнмайер
Xi Си
Putin Путин
Khabar Хабар Xəbər
`;

/** A name among those that mean the same. */
interface Equivalent {
  names: readonly string[];
  /** Whether it is written so in Cyrillic, and so changes its last letter by case. */
  cyrillic: boolean;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

let known: ReadonlyMap<string, Equivalent> | null = null;

/** @returns the folded names that mean the same as a folded word, itself among them; null for any other word */
export function equivalentsOf(folded: string): readonly string[] | null {
  known ??= readSets();
  return known.get(folded)?.names ?? null;
}

/**
 * Whether a folded name is one that Cyrillic has another word for: Georgia, as that is Грузия. Its cases are those of the other
 * word, and what is written like its stem is something else (Георгий).
 */
export function isLatinAlone(folded: string): boolean {
  known ??= readSets();
  return known.get(folded)?.cyrillic === false;
}

function readSets(): ReadonlyMap<string, Equivalent> {
  const map = new Map<string, Equivalent>();
  for (const line of SETS.trim().split('\n')) {
    const spellings = line.split(' ');
    const names = [...new Set(spellings.map(foldText))];
    const cyrillic = new Set(spellings.filter((spelling) => CYRILLIC.test(spelling)).map(foldText));
    for (const name of names) map.set(name, { names, cyrillic: cyrillic.has(name) });
  }
  return map;
}
