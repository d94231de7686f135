/** Words that a page has for itself, as every site of a language writes them; each is a whole line in small letters. */
interface PageWords {
  /** Buttons and links that no text has for a line. */
  readonly controls: string;
  /** The same where a heading could have the words: only before and after the text. */
  readonly edges: string;
  /** What stands above links to other articles. */
  readonly lists: string;
  /** What stands above the article's keywords. */
  readonly tags: string;
}

/** By BCP 47; phrases are parted by bars. To add a language, add a row, and a case to the test. */
const WORDS: Readonly<Record<string, PageWords>> = {
  en: {
    controls: `skip links|skip to main|skip to main navigation|skip to footer|skip to search|show navigation menu|
      navigation menu|show more sections|show more news sections|show search|submit search|open search|
      close search|search field|breadcrumb|accessibility help|accessibility links|accessibility statement|
      your account|my account|manage account|log out|sign out|sign in here|create account|
      create a free account|client login|member login|already a subscriber|already a member|user agreement|
      e-edition|e-paper|print edition|print subscriptions|digital edition|send a release|news provided by|
      close panel|share page|about sharing|share options|share full article|save for later|save article|
      saved articles|gift this article|gift article|copy article link|email this article|print this article|
      print this page|opens new tab|opens in new window|link copied|view comments|purchase licensing rights|
      licensing rights|order reprints|reprints & permissions|rights and permissions|request permissions|
      report a typo|report an error|report this ad|suggest a correction|submit a correction|submit a tip|
      send us a tip|key events|show key events only|show latest|live feed|presentational grey line|
      end of article|article continues|scroll down for video|this video can not be played|
      video player is loading|play mute|current time|unmute|was this page helpful|was this article helpful|
      was this helpful|return to top|top of page|back to homepage|
      an official website of the united states government|here's how you know|terms & conditions|
      terms of service|terms and privacy|privacy notice|privacy statement|cookie notice|cookies settings|
      your privacy choices|your ad choices|ad choices|adchoices|do not sell my info|
      do not sell my personal information|do not sell or share my personal information|
      limit use and disclosure of sensitive personal information|ca notice of collection|notice of collection|
      collection notice|code of ethics|editorial standards|corrections policy|complaints & corrections|
      no fear act data|fcc public file|fcc applications|public inspection file|eeo report|closed captioning|
      reader mode|dark mode|choose your edition|select edition|paid partner content|partner content|
      content by partners|from our partners|sponsored stories|around the web|from around the web|
      topics you follow|follow us on social media|follow us|our network|our channels|download app|get started|
      modal title|discover more|discover more from .{2,60}|today's e-?paper|today's paper|start writing|explore offers|view offers|see offers|restacks|
      reuse this content|text size|small text|medium text|large text|aa|aaa|a- a+|a a a|subscriber exclusive|premium content|for subscribers|
      staff picks|site information navigation|best rated|worst rated|most liked|top rated|
      sort by|sort by newest|join our mailing list|advertiser disclosure|affiliate disclosure|release number|
      view in browser|view this email in your browser|open in browser|update your preferences|
      manage your preferences|manage your subscription|unsubscribe|opt out|photostories|visual stories|
      skip to content|skip to main content|skip to navigation|jump to content|skip navigation|
      toggle navigation|open menu|close menu|main menu|site navigation|search for|back to top|go back|
      go to homepage|listen to this article|listen to article|listen to story|listen now|listen live|play live radio|video player close|video player|download pdf|view pdf|download references|download citation|cite this article|story continues|recommended stories|watch for us in your inbox|on air now|recently played|now playing|play audio|font size|
      small medium large|a+ a-|log in|login|sign in|sign up|my profile|logout|privacy policy|terms of use|
      terms and conditions|cookie policy|cookie settings|cookie preferences|accept all|accept cookies|
      accept all cookies|reject all|skip past newsletter promotion|after newsletter promotion|manage options|we value your privacy|manage cookies|manage preferences|got it|i agree|contact us|about us|
      advertise with us|sitemap|site map|rss|all rights reserved|load more|show more|view more|
      view all|see all|load more comments|previous post|next post|previous article|next article|older posts|
      newer posts|post navigation|no result|show full article|read full article|view all result|view gallery|
      view image|open image|image gallery|hide caption|toggle caption|enlarge this image|play video|top tags|
      change edition|exclusive content|subscribers only|for immediate release|
      our standards: the thomson reuters trust principles|acquire licensing rights|add as preferred source|
      make us preferred source on google|share this update|share this post|follow this story|get alerts|load more updates|
      load more posts|load older posts|show older posts|report this comment|google preferred source|add to favorites|add to favourites`,
    edges: `register|text|newest|oldest|submit|cancel|settings|alerts|weather alerts|notifications|thank you|dismiss|done|okay|ok|save|saved|
      comment|play|pause|mute|close|mailto|subtitles|fullscreen|sections|edition|explained|oddities|
      classifieds|sponsored by|supported by|presented by|newsroom|press room|press releases|
      blog|journalists|our team|masthead|jobs|
      help center|help centre|customer service|email us|get help|small|medium|large|
      top|latest|replies|likes|discussions|yes|no|foia|caret-right|caret-down|chevron-right|
      arrow-right|site index|my news|my feed|for you|newsletters|newsletter|subscriptions|
      subscription|accessibility|cookies|privacy|terms|about|listen|audio|accept|advertise|careers|feedback|
      help|faq|previous|next|expand|loading|premium|breaking|breaking news|menu|exclusive|watch|live|live tv`,
    lists: `read next|up next|what to read next|what to watch next|next up|next in .{2,30}|keep on reading|also read|also see|see more|
      other news|in other news|more news|more headlines|more videos|latest videos|latest headlines|more coverage|our coverage|
      people are also reading|others are reading|readers also liked|readers also read|popular now|popular stories|popular posts|most viewed|trending stories|trending in .{2,30}|top trending|
      hot picks|top picks|top headlines|related internet links|related links|related article|related documents|related coverage|related videos?|also from this source|
      you can also read|you may also be interested in|you might also be interested in|recommended reading|recommended stories|suggested reading|
      more on this story|more on this topic|more from this section|more from the web|from the archive|from our archives?|what others are reading|recent posts|recent articles|recent news`,
    tags: `suggested topics|related topics|topics mentioned|in this article|in this story|see more on|more on these topics|explore topics|archived in`,
  },
  de: {
    controls: `zur startseite|zum inhalt springen|zum hauptinhalt springen|zum inhalt|zur navigation springen|zum seitenanfang|nach oben|navigation öffnen|menü öffnen|menü schließen|
      anmelden|abmelden|registrieren|einloggen|mein konto|jetzt abonnieren|abo testen|abonnieren|artikel anhören|artikel drucken|artikel teilen|artikel merken|artikel kommentieren|
      in app speichern|vorlesen lassen|link kopieren|link kopiert|zur merkliste hinzufügen|auf die merkliste|mehr erfahren|mehr anzeigen|alle anzeigen|weitere artikel|
      externer inhalt|empfohlener redaktioneller inhalt|externen inhalt anzeigen|alle akzeptieren|alle ablehnen|einstellungen|cookie-einstellungen|
      datenschutz|datenschutzerklärung|impressum|agb|nutzungsbedingungen|widerruf|widerrufsbelehrung|barrierefreiheit|mediadaten|abo kündigen|kontakt und impressum|
      externe inhalte anzeigen|ältere beiträge laden|älteren beitrag laden|neuere beiträge laden|feedback geben|push-nachrichten abonnieren|
      alle rechte vorbehalten|leserdiskussion|diskutieren sie mit|diskutiere mit|kommentar verfassen|weiterlesen mit abo|newsletter bestellen`,
    edges: `menü|suche|startseite|merken|vorlesen|anhören|suchen|kontakt|jobs|hilfe|newsletter|schließen|inhalt|video|videos|podcast|podcasts|abo|shop|drucken|speichern|mehr|bottalk`,
    lists: `lesen sie mehr zum thema|mehr zum thema|mehr dazu|mehr lesen|mehr aus .{2,30}|lesen sie auch|lesen sie mehr|lesen sie hier|auch interessant|das könnte sie auch interessieren|
      das könnte dich auch interessieren|weitere themen|weitere artikel zum thema|weitere nachrichten|verwandte artikel|verwandte themen|ähnliche artikel|meistgelesen|meistgelesene artikel|meist gelesen|aus dem archiv|zum weiterlesen|neueste artikel|empfehlungen der redaktion`,
    tags: `schlagwörter|schlagworte|themen|themen in diesem artikel|stichwörter`,
  },
  fr: {
    controls: `aller au contenu|aller au contenu principal|accéder au contenu|accéder au contenu principal|passer au contenu|passer la publicité|aller à la navigation|ouvrir le menu|fermer le menu|
      se connecter|connexion|s'identifier|s'inscrire|je m'inscris|s'abonner|abonnez-vous|mon compte|rechercher|ajouter à vos sélections|ajouter à mes favoris|lire dans l'app|lire plus tard|écouter l'article|
      copier le lien|lien copié|envoyer par e-mail|envoyer par mail|imprimer l'article|article réservé aux abonnés|réservé aux abonnés|contenu réservé aux abonnés|la suite est réservée aux abonnés|
      la suite après cette publicité|la suite après la publicité|réutiliser ce contenu|contribuer|signaler une erreur|nous contacter|qui sommes-nous|mentions légales|politique de confidentialité|
      politique de cookies|gestion des cookies|gérer les cookies|tout accepter|tout refuser|continuer sans accepter|conditions générales|conditions générales d'utilisation|cgu|cgv|plan du site|tous droits réservés|voir plus|lire plus|en savoir plus|à la une|retour en haut|voir les commentaires`,
    edges: `accueil|suivre|écouter|réagir|commenter|enregistrer|fermer|newsletter|newsletters|vidéos|vidéo|actualités|faits divers|sports|podcasts|contact|aide|archives|publicité|le direct|en direct`,
    lists: `à lire aussi|lire aussi|lire également|à lire également|à voir aussi|voir aussi|à découvrir|sur le même sujet|sur le même thème|dans la même rubrique|les plus lus|les articles les plus lus|articles les plus lus|
      notre sélection|à ne pas manquer|nos derniers articles|articles liés|articles similaires|pour aller plus loin|en ce moment`,
    tags: `sujets|thèmes|mots clés|mots-clés|étiquettes`,
  },
  es: {
    controls: `ir al contenido|saltar al contenido|saltar al contenido principal|ir al contenido principal|abrir menú|cerrar menú|iniciar sesión|inicia sesión|inicie sesión|cerrar sesión|ingresar|registrarse|regístrate|suscríbete|suscribirse|suscribite|
      mi cuenta|buscar|copiar enlace|enlace copiado|copiar link|guardar artículo|escuchar artículo|compartir en .{2,20}|comentar|ver comentarios|ver más|leer más|cargar más|reportar? un error|aceptar|aceptar todo|rechazar todo|configurar|
      aviso legal|política de privacidad|política de cookies|configuración de cookies|términos y condiciones|términos de uso|condiciones de uso|todos los derechos reservados|mapa del sitio|quiénes somos|publica con nosotros|últimas noticias|
      conforme a los criterios de|conocé más|conoce más|volver arriba|imprimir artículo|solo para suscriptores|exclusivo suscriptores`,
    edges: `inicio|guardar|escuchar|secciones|portada|normas|contacto|ayuda|boletines|newsletters|videos|vídeos|cerrar|siguiente|anterior|seguir|suscripción|publicidad|en vivo|en directo`,
    lists: `lea también|lea además|lee también|leer también|más información|más noticias|te puede interesar|también te puede interesar|tambien te puede interesar|te recomendamos|noticia relacionada|le puede interesar|puede interesarte|noticias relacionadas|contenido relacionado|artículos relacionados|temas relacionados|lo más visto|lo más leído|más leídas|más leídos|lo último|ver también|mirá también`,
    tags: `temas|etiquetas|archivado en|palabras clave|temas en esta nota`,
  },
  pt: {
    controls: `pular para o conteúdo|ir para o conteúdo|ir para o conteúdo principal|entrar|cadastre-se|assine|assine já|minha conta|buscar|copiar link|compartilhar|compartilhe|ver comentários|ver mais|leia mais|
      política de privacidade|política de cookies|termos de uso|todos os direitos reservados|fale conosco|expediente|aceitar|continua após a publicidade|continua depois da publicidade|receba as notícias`,
    edges: `salvar|ouvir|seções|capa|contato|ajuda|vídeos|fechar|seguir|publicidade|notícias|últimas notícias`,
    lists: `leia também|veja também|saiba mais|mais lidas|mais lidos|notícias relacionadas|matérias relacionadas|você pode gostar|recomendado para você`,
    tags: `tags|assuntos|tópicos|palavras-chave`,
  },
  it: {
    controls: `vai al contenuto|salta al contenuto|vai al contenuto principale|accedi|registrati|abbonati|il mio account|cerca|copia link|condividi|vedi commenti|mostra altro|leggi tutto|privacy policy|informativa privacy|
      cookie policy|gestione cookie|termini e condizioni|note legali|tutti i diritti riservati|riproduzione riservata|© riproduzione riservata|contattaci|chi siamo|accetta|rifiuta|contenuto per abbonati`,
    edges: `salva|ascolta|ascolta l'articolo|sezioni|contatti|aiuto|video|chiudi|segui|pubblicità|ultime notizie|ultim'ora`,
    lists: `leggi anche|potrebbe interessarti|potrebbe interessarti anche|articoli correlati|notizie correlate|i più letti|più letti|vedi anche|per approfondire`,
    tags: `argomenti|temi|parole chiave`,
  },
  nl: {
    controls: `ga naar hoofdinhoud|ga naar de inhoud|naar de inhoud|direct naar artikel|inloggen|uitloggen|registreren|abonneren|word abonnee|mijn account|zoeken|kopieer link|deel dit artikel|bekijk meer|lees meer|
      privacybeleid|cookiebeleid|cookie-instellingen|algemene voorwaarden|alle rechten voorbehouden|tip de redactie|alles accepteren`,
    edges: `opslaan|luisteren|luister naar dit artikel|deel dit artikel|delen|bewaren|sluiten|nieuwsbrief|contact|vacatures|volgen|net binnen`,
    lists: `lees ook|bekijk ook|gerelateerd|gerelateerde artikelen|meest gelezen|meer nieuws|ook interessant|meer over .{2,30}`,
    tags: `onderwerpen|trefwoorden`,
  },
  ru: {
    controls: `перейти к содержанию|перейти к основному содержанию|перейти к контенту|перейти к содержимому|открыть меню|закрыть меню|войти|выйти|регистрация|личный кабинет|подписаться|подписка|поиск|искать|
      поделиться|скопировать ссылку|ссылка скопирована|отправить|распечатать|вконтакте|телеграм|одноклассники|дзен|читать в .{0,20}|показать ещё|показать еще|загрузить ещё|читать далее|
      политика конфиденциальности|пользовательское соглашение|правила применения рекомендательных технологий|все права защищены|обратная связь|о проекте|о компании|рекламодателям|написать в редакцию|выходные данные|сообщить об ошибке|оставить комментарий|наверх`,
    edges: `меню|в мире|происшествия|россия|реклама на сайте|редакция|контакты|вакансии|рассылка|архив|видео|фото|новости дня|главное|лента новостей|все новости|последние новости|закрыть|читать|слушать`,
    lists: `читайте также|смотрите также|читайте ещё|читайте еще|материалы по теме|по теме|ещё по теме|еще по теме|рекомендуем|рекомендуемое|похожие материалы|похожие новости|популярное|самое читаемое|главное сегодня|новости по теме|другие новости|выбор редакции`,
    tags: `теги|метки|ключевые слова|темы|сюжет|сюжеты`,
  },
  uk: {
    controls: `перейти до вмісту|перейти до основного вмісту|увійти|підписатися|пошук|поділитися|скопіювати посилання|політика конфіденційності|усі права захищено|всі права захищені|зворотний зв'язок|показати ще`,
    edges: `меню|новини|реклама|контакти|редакція|головна|відео|фото`,
    lists: `читайте також|дивіться також|матеріали по темі|більше по темі|схожі новини|популярне|головне сьогодні`,
    tags: `теги|мітки|ключові слова`,
  },
  ar: {
    controls: `تخطى إلى المحتوى|تخطى الى المحتوى|تخطي إلى المحتوى|انتقل إلى المحتوى|انتقل الى المحتوى|تسجيل الدخول|تسجيل الخروج|إنشاء حساب|اشترك|اشترك الآن|شارك|مشاركة|شارك المقال|شارك القصة|انسخ الرابط|نسخ الرابط|تم نسخ الرابط|فيسبوك|فيس بوك|تويتر|إكس|واتساب|واتس آب|تلغرام|تيليجرام|إنستغرام|يوتيوب|طباعة|
      سياسة الخصوصية|الشروط والأحكام|شروط الاستخدام|سياسة ملفات تعريف الارتباط|جميع الحقوق محفوظة|من نحن|اتصل بنا|أعلن معنا|تابعنا على .{2,20}|تابعونا على .{2,20}|عرض المزيد|المزيد من .{2,30}|حمل التطبيق|النشرة البريدية|بث مباشر|البث المباشر`,
    edges: `القائمة|بحث|البحث|الأخبار|فيديو|صور|المزيد|الوظائف|حفظ|استمع|إغلاق|موافق|رجوع|التالي|السابق|عاجل|مباشر|صوت`,
    lists: `اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|إقرأ أيضا|إقرأ أيضاً|اقرأ المزيد|إقرأ المزيد|قد يهمك|قد يهمك أيضا|قد يهمك أيضًا|مواضيع ذات صلة|موضوعات ذات صلة|أخبار ذات صلة|مقالات ذات صلة|الأكثر قراءة|الأكثر مشاهدة|شاهد أيضا|شاهد أيضاً|آخر الأخبار|أحدث الأخبار`,
    tags: `كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الوسوم|وسوم|موضوعات|حول هذه القصة`,
  },
  zh: {
    controls: `跳转到主要内容|跳至内容|跳到主要内容|跳到主要內容|登录|登入|注册|註冊|设为首页|加入收藏|收藏本页|分享到|我要分享|分享|微信|微博|微信扫码|微信扫一扫|扫一扫在手机打开当前页|打开app查看更多|下载app|客户端下载|复制链接|複製連結|打印|打印本页|字体|字号|大 中 小|字号：大 中 小|字体：大 中 小|返回顶部|回到顶部|返回首页|阅读全文|查看更多|展开全文|点击查看更多|
      网友评论|我要评论|发表|发表评论|评论|留言|举报|免责声明|隐私政策|隱私權政策|版权所有|版权声明|使用条款|网站地图|关于我们|關於我們|联系我们|聯絡我們|广告服务|招聘信息|法律声明|违法和不良信息举报电话|不得转载|版权所有 不得转载|未经授权不得转载`,
    edges: `时政|社会|社會|娱乐|娛樂|科技|教育|健康|军事|视频|影片|图片|專題|专题|新闻中心|滚动新闻|搜索|搜尋|菜单|更多|上一篇|下一篇|关闭|首頁|評論|財經|體育|國際`,
    lists: `相关新闻|相關新聞|相关阅读|相關閱讀|相关报道|相关文章|推荐阅读|延伸阅读|延伸閱讀|推荐新闻|猜你喜欢|热门新闻|熱門新聞|热点新闻|热门推荐|最新新闻|最新文章|更多新闻|为您推荐|精彩推荐`,
    tags: `关键词|关键字|關鍵字|标签|標籤|相关话题`,
  },
  ja: {
    controls: `本文へ移動|メインコンテンツへ|ログイン|会員登録|無料会員登録|シェア|シェアする|ツイート|印刷|印刷する|リンクをコピー|記事を保存|お問い合わせ|利用規約|プライバシーポリシー|無断転載を禁じます|無断転載禁止|サイトマップ|会社概要|トップへ戻る|ページトップへ|続きを読む|もっと見る`,
    edges: `メニュー|検索|トップ|社会|政治|経済|国際|スポーツ|ニュース|速報|閉じる|保存`,
    lists: `関連記事|関連ニュース|あわせて読みたい|おすすめ記事|おすすめの記事|アクセスランキング|人気記事|新着記事|最新記事|この記事も読まれています|こちらも読まれています`,
    tags: `キーワード|タグ|トピックス`,
  },
  ko: {
    controls: `본문 바로가기|로그인|회원가입|공유|공유하기|기사 공유|링크 복사|인쇄|글자 크기|개인정보처리방침|이용약관|무단 전재 및 재배포 금지|저작권자|더보기|구독|구독하기|댓글|댓글쓰기`,
    edges: `메뉴|검색|정치|경제|사회|국제|스포츠|닫기`,
    lists: `관련기사|관련 기사|많이 본 뉴스|추천 기사|인기 기사|최신 뉴스|함께 볼만한 기사`,
    tags: `태그|키워드`,
  },
  cs: {
    controls: `přeskočit na obsah|přihlásit se|přihlásit|registrace|předplatit|předplatné|sdílet|sdílet článek|vytisknout|kopírovat odkaz|všechna práva vyhrazena|ochrana osobních údajů|nastavení cookies|přijmout vše|odmítnout vše|zobrazit více|vstoupit do diskuse|přidat komentář`,
    edges: `hledat|domů|zprávy|kultura|archiv|inzerce|diskuse|kontakty|o nás`,
    lists: `čtěte také|čtěte dále|související články|související|nejčtenější|mohlo by vás zajímat|další články`,
    tags: `štítky|témata|klíčová slova`,
  },
  pl: {
    controls: `przejdź do treści|zaloguj się|zaloguj|zarejestruj się|prenumerata|udostępnij|drukuj|kopiuj link|skopiuj link|wszelkie prawa zastrzeżone|polityka prywatności|ustawienia cookies|pokaż więcej|dodaj komentarz|zgłoś błąd`,
    edges: `szukaj|strona główna|wiadomości|kultura|kontakt|reklama|redakcja|regulamin`,
    lists: `czytaj też|czytaj także|czytaj więcej|zobacz też|zobacz także|przeczytaj także|polecamy|najczęściej czytane|najnowsze|powiązane artykuły`,
    tags: `tagi|tematy|słowa kluczowe`,
  },
  tr: {
    controls: `içeriğe geç|giriş yap|üye ol|abone ol|paylaş|bağlantıyı kopyala|yazdır|gizlilik politikası|çerez politikası|kullanım koşulları|tüm hakları saklıdır|bize ulaşın|hakkımızda|daha fazla göster|yorum yap|yorumlar`,
    edges: `menü|ara|gündem|spor|ekonomi|video|kapat|kaydet|iletişim|son dakika`,
    lists: `ilgili haberler|benzer haberler|bunlar da ilginizi çekebilir|en çok okunanlar|diğer haberler|ayrıca okuyun`,
    tags: `etiketler|konular`,
  },
};

/** Phrases of one kind in every language, as alternatives of a pattern. */
export const pageWords = (kind: keyof PageWords): string =>
  Object.values(WORDS)
    .flatMap((words) => words[kind].split("|"))
    .map((phrase) =>
      phrase
        .replaceAll(/\s+/g, " ")
        .trim()
        .replaceAll("+", String.raw`\+`),
    )
    .join("|");
