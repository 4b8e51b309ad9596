/** Pages that stand in front of an article, in the shapes in which sites and their guards send them. */
const plain = (title: string, body: string): string => `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;

export const BOT_CHECKS: readonly [string, string][] = [
  ['a challenge that only scripts fill', plain('Just a moment...', '<div class="main-wrapper" role="main"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div><script>start()</script>')],
  ['a block', plain('Attention Required! | Guard', '<div><h1>Sorry, you have been blocked</h1><h2><span>You are unable to access</span> courier.example</h2><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block including submitting a certain word or phrase, a command or malformed data.</p><h2>What can I do to resolve this?</h2><p>You can email the site owner to let them know you were blocked. Please include what you were doing when this page came up.</p></div>')],
  ['a check under the name of the site', plain('courier.example', '<h1>courier.example</h1><h2>Verify you are human by completing the action below.</h2><p>courier.example needs to review the security of your connection before proceeding.</p>')],
  ['an application without scripts', plain('Velda Courier', '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>')],
  ['a call to enable scripts', plain('courier.example', '<p id="cmsg">Please enable JS and disable any ad blocker</p>')],
  ['a notice that scripts are off', plain('Velda Courier', '<h1>JavaScript is not available.</h1><p>We’ve detected that JavaScript is disabled in this browser. Please enable JavaScript or switch to a supported browser to continue.</p>')],
  ['scripts, in Russian', plain('Вестник Вельды', '<p>Для работы сайта необходимо включить JavaScript в настройках браузера. Обновите страницу.</p>')],
  ['scripts, in German', plain('Hafenblatt', '<p>Bitte aktivieren Sie JavaScript in Ihrem Browser, um diese Seite zu nutzen.</p>')],
  ['scripts, in French', plain('Le Port', '<p>Veuillez activer JavaScript et désactiver votre bloqueur de publicité pour continuer.</p>')],
  ['press and hold', plain('Access to this page has been denied', '<h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><p>Reference ID 12</p>')],
  ['a refusal', plain('Access Denied', '<h1>Access Denied</h1>You don\'t have permission to access "http://courier.example/a" on this server.<p>Reference #18.2f')],
  ['a frame with an incident', '<html><head></head><body><iframe src="/_Resource?x"></iframe>Request unsuccessful. Incapsula incident ID: 42</body></html>'],
  ['requests like a robot’s, in Russian', plain('Ой!', '<h1>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</h1><p>Чтобы продолжить, подтвердите, что запросы отправляли вы, а не робот.</p>')],
  ['a check of the browser, in Russian', plain('GUARD', '<h1>Проверка браузера перед переходом на сайт</h1><p>Пожалуйста, подождите несколько секунд. Процесс автоматический.</p>')],
  ['a check in French', plain('Vérification', '<h1>Vérification de sécurité en cours</h1><p>Vérifiez que vous êtes un humain. courier.example doit vérifier la sécurité de votre connexion avant de continuer.</p>')],
  ['a check in German', plain('Nur einen Moment…', '<p>Bestätigen Sie, dass Sie ein Mensch sind. Dies kann einige Sekunden dauern.</p>')],
  ['a check in Turkish', plain('Bir dakika lütfen...', '<p>İnsan olduğunuz doğrulanıyor. Bu birkaç saniye sürebilir.</p>')],
  ['too many requests', plain('429 Too Many Requests', '<h1>Too Many Requests</h1><p>Our systems have detected unusual traffic from your computer network.</p>')],
];

export const CONSENT_PAGES: readonly [string, string][] = [
  ['English', plain('Velda Courier', '<h1>We value your privacy</h1><p>We and our 842 partners store and/or access information on a device, such as cookies and process personal data, such as unique identifiers and standard information sent by a device for personalised ads and content, ad and content measurement, and audience insights. You may click to consent to our and our partners’ processing as described above.</p>')],
  ['English, before a search', plain('Before you continue to Velda Search', '<h1>Before you continue</h1><p>We use cookies and data to deliver and maintain services.</p>')],
  ['German, pay or consent', plain('Hafenblatt', '<h1>Willkommen bei Hafenblatt</h1><p>Weiter mit Werbung: Besuchen Sie hafen.example wie gewohnt mit Werbung und Tracking. Details finden Sie in der Datenschutzerklärung. Ihre Zustimmung ist jederzeit widerrufbar. Oder: PUR-Abo ohne Tracking ab 2,99 €. Wir und unsere bis zu 180 Partner verwenden Cookies, um Informationen auf Ihrem Gerät zu speichern.</p>')],
  ['German, without the word cookie', plain('Hafenblatt', '<h1>Ihre Privatsphäre ist uns wichtig</h1><p>Wählen Sie, wie Sie unser Angebot nutzen möchten. Mit einem Klick auf „Alle akzeptieren“ stimmen Sie der Verarbeitung Ihrer Daten durch uns und unsere Partner zu.</p>')],
  ['French', plain('Le Port', '<h1>Avec votre accord, nos partenaires et nous utilisons des cookies</h1><p>Nous et nos 740 partenaires stockons et accédons à des informations sur votre appareil pour traiter des données personnelles. Vous pouvez retirer votre consentement à tout moment dans notre politique de confidentialité. Continuer sans accepter.</p>')],
  ['Russian', plain('Вестник Вельды', '<h1>Мы заботимся о ваших данных</h1><p>Мы используем файлы cookie, чтобы сайт работал лучше. Продолжая пользоваться сайтом, вы соглашаетесь с обработкой персональных данных и политикой конфиденциальности.</p>')],
  ['Kazakh', plain('Велда хабаршысы', '<p>Біз cookie файлдарын пайдаланамыз. Сайтты пайдалануды жалғастыра отырып, сіз cookie файлдарын өңдеуге келісім бересіз. Құпиялылық саясаты.</p>')],
  ['Turkish', plain('Velda Postası', '<p>Gizliliğinize değer veriyoruz. Biz ve iş ortaklarımız çerezler kullanıyoruz. Kişisel verileriniz işlenecektir. Çerez tercihlerinizi değiştirin.</p>')],
];

const sentences = (sentence: string, times: number): string => `<p>${sentence}</p>`.repeat(times);

/** Articles on what such pages are about. */
export const ARTICLES_ON_WALLS: readonly [string, string][] = [
  ['cookies', plain('Ministers agree on new rules for cookies', `<article><h1>Ministers agree on new rules for cookies</h1>${sentences('The ministers agreed on Tuesday in Lakeside that browsers will carry the choice of a person, so that not every site has to ask again. The rules hold from spring, said the ministry, and the press was told that the fines would be higher than before.', 3)}<p>Cookies are small files. The consent of the person remains needed.</p></article>`)],
  ['captchas', plain('Researchers beat the captcha with a simple trick', `<article><h1>Researchers beat the captcha with a simple trick</h1>${sentences('A team of the university in Lakeside has shown that a simple program solves the riddles that are meant to tell people from machines, and that it does so faster than any person could, the institute told the press on Tuesday.', 4)}</article>`)],
  ['access', plain('Court: access denied to harbour records was illegal', `<article><h1>Court: access denied to harbour records was illegal</h1>${sentences('The court in Port Velda ruled on Tuesday that the port authority must open its records to the press, after two years in which it had refused to do so without stating any reason at all, a spokeswoman said.', 3)}</article>`)],
  ['the Russian for it', plain('Доступ запрещён: суд открыл архив порта', `<article><h1>Доступ запрещён: суд открыл архив порта</h1>${sentences('Суд в Порту Вельда во вторник постановил, что управление порта обязано открыть журналистам свой архив, в доступе к которому два года отказывало без всякого объяснения, сообщила представительница суда.', 4)}</article>`)],
];
