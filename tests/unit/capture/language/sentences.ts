/** Sentences and headlines of made-up news, a line each. */
export const SENTENCES: Readonly<Record<string, string>> = {
  ru: `Новый мост через реку открыли для движения
Министерство транспорта опубликовало отчёт о грузоперевозках
Цены на зерно выросли на восемь процентов
В городе построят три новые школы
Совет директоров утвердил бюджет порта на следующий год
Поезда между столицей и портом пойдут чаще
Учёные нашли редкий вид птиц в степи
Выставка молодых художников открылась в музее
Вода в озере поднялась выше обычного уровня
Экспорт через порт за год вырос на тридцать процентов
Завод начал выпуск электрических автобусов
Жители района просят починить дорогу
Делегация прибыла на переговоры во вторник
Погода на выходных будет тёплой и сухой
Команда выиграла третий матч подряд
Аэропорт примет первый рейс в мае
Библиотека получила две тысячи новых книг
Фермеры собрали рекордный урожай яблок
Суд отложил заседание до понедельника
Форум по логистике пройдёт в портовом городе`,
  kk: `Өзен үстіндегі жаңа көпір ашылды
Көлік министрлігі жүк тасымалы туралы есеп жариялады
Астық бағасы сегіз пайызға өсті
Қалада үш жаңа мектеп салынады
Директорлар кеңесі порттың келесі жылғы бюджетін бекітті
Астана мен порт арасындағы пойыздар жиірек жүреді
Ғалымдар далада сирек кездесетін құс түрін тапты
Жас суретшілердің көрмесі музейде ашылды
Көлдегі су деңгейі әдеттегіден жоғары көтерілді
Порт арқылы экспорт бір жылда отыз пайызға артты
Зауыт электр автобустарын шығара бастады
Аудан тұрғындары жолды жөндеуді сұрайды
Делегация сейсенбі күні келіссөзге келді
Демалыс күндері ауа райы жылы болады
Команда қатарынан үшінші рет жеңіске жетті
Әуежай алғашқы рейсті мамырда қабылдайды
Кітапхана екі мың жаңа кітап алды
Фермерлер алманың мол өнімін жинады
Сот отырысты дүйсенбіге дейін кейінге қалдырды
Логистика форумы порт қаласында өтеді`,
  az: `Çayın üzərində yeni körpü istifadəyə verildi
Nəqliyyat Nazirliyi yükdaşımalar barədə hesabat dərc edib
Taxılın qiyməti səkkiz faiz artıb
Şəhərdə üç yeni məktəb tikiləcək
Direktorlar şurası limanın gələn ilki büdcəsini təsdiqlədi
Paytaxt ilə liman arasında qatarlar daha tez-tez gedəcək
Alimlər çöldə nadir quş növü tapıblar
Gənc rəssamların sərgisi muzeydə açıldı
Göldə suyun səviyyəsi adi haldan yuxarı qalxıb
Liman vasitəsilə ixrac bir ildə otuz faiz artıb
Zavod elektrik avtobuslarının istehsalına başladı
Rayon sakinləri yolun təmirini istəyir
Nümayəndə heyəti çərşənbə axşamı danışıqlara gəldi
Həftəsonu hava isti və quru olacaq
Komanda ardıcıl üçüncü oyunu qazandı
Hava limanı ilk reysi mayda qəbul edəcək
Kitabxana iki min yeni kitab alıb
Fermerlər rekord alma məhsulu topladılar
Məhkəmə iclası bazar ertəsinə keçirdi
Logistika forumu liman şəhərində keçiriləcək`,
  tr: `Nehrin üzerindeki yeni köprü trafiğe açıldı
Ulaştırma Bakanlığı yük taşımacılığı raporunu yayımladı
Tahıl fiyatları yüzde sekiz arttı
Şehirde üç yeni okul yapılacak
Yönetim kurulu limanın gelecek yıl bütçesini onayladı
Başkent ile liman arasındaki trenler sıklaşacak
Bilim insanları bozkırda nadir bir kuş türü buldu
Genç ressamların sergisi müzede açıldı
Göldeki su seviyesi normalin üzerine çıktı
Liman üzerinden ihracat bir yılda yüzde otuz arttı
Fabrika elektrikli otobüs üretimine başladı
Mahalle sakinleri yolun onarılmasını istiyor
Heyet salı günü görüşmeler için geldi
Hafta sonu hava sıcak ve kuru olacak
Takım üst üste üçüncü maçını kazandı
Havalimanı ilk uçuşu mayıs ayında karşılayacak
Kütüphaneye iki bin yeni kitap geldi
Çiftçiler rekor elma hasadı yaptı
Mahkeme duruşmayı pazartesiye erteledi
Lojistik forumu liman kentinde düzenlenecek`,
  en: `New bridge over the river opens to traffic
Transport ministry publishes report on freight
Grain prices rose by eight percent
Three new schools will be built in the city
The board has approved the budget of the port for next year
Trains between the capital and the port will run more often
Scientists found a rare species of bird on the steppe
An exhibition of young painters opened at the museum
Water in the lake rose above its usual level
Exports through the port grew by thirty percent in a year
The factory has begun to make electric buses
Residents of the district ask for road repairs
The delegation arrived for talks on Tuesday
The weekend will be warm and dry
The team won its third match in a row
The airport will receive its first flight in May
Library receives two thousand new books
Farmers brought in a record harvest of apples
The court put off the hearing until Monday
Logistics forum to be held in the port city`,
  fr: `Le nouveau pont sur le fleuve est ouvert à la circulation
Le ministère des Transports publie un rapport sur le fret
Le prix des céréales a augmenté de huit pour cent
Trois nouvelles écoles seront construites dans la ville
Le conseil a approuvé le budget du port pour l'année prochaine
Les trains entre la capitale et le port seront plus fréquents
Des chercheurs ont trouvé une espèce rare d'oiseau dans la steppe
Une exposition de jeunes peintres s'ouvre au musée
L'eau du lac est montée au-dessus de son niveau habituel
Les exportations par le port ont progressé de trente pour cent
L'usine commence à fabriquer des autobus électriques
Les habitants du quartier demandent la réparation de la route
La délégation est arrivée mardi pour des pourparlers
Le temps sera chaud et sec ce week-end
L'équipe a gagné son troisième match d'affilée
L'aéroport accueillera son premier vol en mai
La bibliothèque a reçu deux mille nouveaux livres
Les agriculteurs ont fait une récolte record de pommes
Le tribunal a reporté l'audience à lundi
Le forum de la logistique se tiendra dans la ville portuaire`,
  de: `Neue Brücke über den Fluss für den Verkehr freigegeben
Verkehrsministerium veröffentlicht Bericht über den Güterverkehr
Die Getreidepreise sind um acht Prozent gestiegen
In der Stadt werden drei neue Schulen gebaut
Der Aufsichtsrat hat den Haushalt des Hafens für das nächste Jahr gebilligt
Züge zwischen Hauptstadt und Hafen fahren künftig öfter
Forscher haben in der Steppe eine seltene Vogelart gefunden
Eine Ausstellung junger Maler ist im Museum eröffnet worden
Das Wasser im See ist über den üblichen Stand gestiegen
Die Ausfuhren über den Hafen wuchsen in einem Jahr um dreißig Prozent
Das Werk beginnt mit dem Bau elektrischer Busse
Anwohner des Viertels verlangen die Reparatur der Straße
Die Delegation traf am Dienstag zu Gesprächen ein
Das Wochenende wird warm und trocken
Die Mannschaft gewann ihr drittes Spiel in Folge
Der Flughafen erwartet im Mai den ersten Flug
Die Bibliothek hat zweitausend neue Bücher bekommen
Die Bauern haben eine Rekordernte an Äpfeln eingebracht
Das Gericht vertagte die Verhandlung auf Montag
Das Logistikforum findet in der Hafenstadt statt`,
  uk: `Новий міст через річку відкрили для руху
Міністерство транспорту оприлюднило звіт про вантажні перевезення
Ціни на зерно зросли на вісім відсотків
У місті збудують три нові школи
Рада директорів затвердила бюджет порту на наступний рік
Потяги між столицею і портом ходитимуть частіше
Науковці знайшли у степу рідкісний вид птахів
Виставка молодих художників відкрилася в музеї
Вода в озері піднялася вище звичайного рівня
Експорт через порт за рік зріс на тридцять відсотків
Завод почав випуск електричних автобусів
Мешканці району просять полагодити дорогу
Делегація прибула на переговори у вівторок
Погода на вихідних буде теплою і сухою
Команда виграла третій матч поспіль
Аеропорт прийме перший рейс у травні
Бібліотека отримала дві тисячі нових книжок
Фермери зібрали рекордний урожай яблук
Суд відклав засідання до понеділка
Форум із логістики відбудеться у портовому місті`,
  ar: `افتتاح الجسر الجديد فوق النهر أمام حركة المرور
وزارة النقل تنشر تقريرا عن الشحن
ارتفعت أسعار الحبوب بنسبة ثمانية في المئة
ستبنى ثلاث مدارس جديدة في المدينة
وافق مجلس الإدارة على ميزانية الميناء للعام المقبل
القطارات بين العاصمة والميناء ستسير أكثر
عثر العلماء على نوع نادر من الطيور في السهوب
افتتح معرض للرسامين الشباب في المتحف
ارتفعت المياه في البحيرة فوق مستواها المعتاد
نمت الصادرات عبر الميناء بنسبة ثلاثين في المئة
بدأ المصنع إنتاج الحافلات الكهربائية
سكان الحي يطلبون إصلاح الطريق
وصل الوفد لإجراء محادثات يوم الثلاثاء
سيكون الطقس دافئا وجافا في نهاية الأسبوع
فاز الفريق في مباراته الثالثة على التوالي
سيستقبل المطار أول رحلة في مايو
تلقت المكتبة ألفي كتاب جديد
جمع المزارعون محصولا قياسيا من التفاح
أجلت المحكمة الجلسة إلى يوم الاثنين
منتدى الخدمات اللوجستية يعقد في مدينة الميناء`,
  he: `הגשר החדש מעל הנהר נפתח לתנועה
משרד התחבורה פרסם דוח על הובלת מטענים
מחירי התבואה עלו בשמונה אחוזים
שלושה בתי ספר חדשים ייבנו בעיר
הדירקטוריון אישר את תקציב הנמל לשנה הבאה
הרכבות בין הבירה לנמל יהיו תכופות יותר
מדענים מצאו מין נדיר של ציפור בערבה
תערוכה של ציירים צעירים נפתחה במוזיאון
המים באגם עלו מעל המפלס הרגיל
היצוא דרך הנמל גדל בשלושים אחוזים
המפעל החל לייצר אוטובוסים חשמליים
תושבי השכונה מבקשים לתקן את הכביש
המשלחת הגיעה לשיחות ביום שלישי
מזג האוויר בסוף השבוע יהיה חם ויבש
הקבוצה ניצחה במשחק השלישי ברציפות
שדה התעופה יקבל את הטיסה הראשונה במאי
הספרייה קיבלה אלפיים ספרים חדשים
החקלאים אספו יבול שיא של תפוחים
בית המשפט דחה את הדיון ליום שני
פורום הלוגיסטיקה יתקיים בעיר הנמל`,
  zh: `横跨河流的新桥正式通车
交通部发布货运年度报告
粮食价格上涨百分之八
市内将新建三所学校
董事会批准了港口明年的预算
首都与港口之间的列车班次将增加
科学家在草原上发现一种稀有鸟类
青年画家作品展在博物馆开幕
湖水水位升至正常水平以上
经由港口的出口一年增长三成
工厂开始生产电动公共汽车
小区居民要求修补道路
代表团星期二抵达并举行会谈
周末天气温暖干燥
球队连续第三场取得胜利
机场将于五月迎来首个航班
图书馆收到两千册新书
农民今年苹果产量创下纪录
法院将开庭时间推迟到星期一
物流论坛将在港口城市举行`,
  ja: `川に架かる新しい橋が開通した
運輸省が貨物輸送の報告書を公表
穀物の価格が八パーセント上昇した
市内に三つの学校が新設される
取締役会は来年の港の予算を承認した
首都と港を結ぶ列車の本数が増える
科学者が草原で珍しい鳥を見つけた
若手画家の展覧会が美術館で始まった
湖の水位がいつもより高くなった
港からの輸出が一年で三割増えた
工場が電気バスの生産を始めた
地区の住民が道路の修理を求めている
代表団は火曜日に協議のため到着した
週末は暖かく乾いた天気になる
チームは三試合続けて勝った
空港は五月に最初の便を迎える
図書館に二千冊の新しい本が届いた
農家のりんごの収穫が過去最高となった
裁判所は審理を月曜日に延期した
物流フォーラムが港町で開かれる`,
};
