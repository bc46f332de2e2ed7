"""Words that say what a picture is or how it came: never persons. In lower case."""

from __future__ import annotations

import re

from captionaudit.text.labels import LABELS
from captionaudit.text.wordlist import any_of, arabic_spellings, phrases, words

#: What agencies forbid behind their credit.
NOTICES = phrases(
    "재판매 및 db 금지; 재배포 및 db 금지; 무단 전재-재배포 금지; 무단전재 및 재배포 금지"
)
#: Roles and kinds of pictures. Never persons.
ROLES = NOTICES | arabic_spellings(
    phrases(
        """
    handout; handouts; ho; pool; stringer; stringers; str; staff; supplied; courtesy;
    contributor; contributors; ugc; screengrab; screen grab; screenshot; screen capture; hogp;
    hons; file; files; file photo; file photos; file picture; file image; file pic;
    photo file; archive; archives; archive photo; photo illustration; photo-illustration;
    illustration; illustrations; illustrative photo; photomontage; photo montage;
    photo collage; montage; collage; composite; animation; infographic; pool photo;
    pool photos; pool image; pool picture; host photo agency; pr; pr image; pr handout;
    pr photo; promo; publicity; publicity image; publicity photo; uncredited; no credit;
    not credited; unknown; anonymous; freelance; social media; courtesy photo;
    courtesy photos; courtesy image; courtesy picture; handout photo; handout image;
    handout picture; handout pic; supplied image; supplied photo; supplied picture;
    supplied pic; reader photo; reader submitted; submitted; submitted photo; contributed;
    contributed photo; archiv; archivbild; archivfoto; symbolbild; symbolfoto; themenbild;
    fotomontage; infografik; privat; zvg; zvg.; z.v.g.; archivo; foto de archivo;
    imagen de archivo; imagen ilustrativa; cedida; cedidas; cortesía; cortesia; montaje;
    fotomontaje; captura; captura de pantalla; captura de video; скриншот видео; courtoisie;
    gracieuseté; infografía; externa; externos; propia; archivio; fotomontaggio; reprodução;
    reproducción; divulgação; divulgación; arquivo; dr; d.r.; droits réservés;
    photo d'archives; photo d’archives; image d'archives; photo prétexte; capture d'écran;
    capture d’écran; arkiv; arkivfoto; skjermdump; skärmdump; skærmbillede; skjáskot; aðsend;
    aðsent; kuvakaappaus; архив; архивное фото; из архива; скриншот; أرشيفية; ارشيفية; أرشيف;
    صورة أرشيفية; من الأرشيف; تعبيرية; صورة تعبيرية; وسائل التواصل;
    وسائل التواصل الاجتماعي; آرشیو; ארכיון; 资料图;
    資料圖; 资料图片; 資料写真; 資料; 代表撮影; 자료사진; 자료; 공동취재사진; 공동취재단;
    fuente externa; representative image; representational image; representative photo;
    representational photo; satellite image; satellite photo; staff photographer; staff photo;
    zdj. ilustracyjne; zdjęcie ilustracyjne; foto ilustrasi; ảnh minh họa; ảnh tư liệu;
    special; freelancer; correspondent; sourced; provided; provided photo; online; collected;
    internet; photojournalist; contributing photographer; staff writer; chief photographer;
    visual journalist; family photo; family handout; press photo; booking photo; mugshot;
    screen shot; screenshots; screencap; screen-grab; video screenshot; police handout;
    press handout; press release; surveillance image; social media image;
    photo d'illustration; photo d’illustration; image d'illustration; image d’illustration;
    photo illustrative; photo archives; archives photo; capture vidéo; capture écran;
    collection privée; collection particulière; tous droits réservés; illustrationsfoto;
    illustrationsbild; pressefoto; pressebild; leserfoto; leserbild; handyfoto; videostill;
    grafik; rendering; visualisierung; genrebild; genrefoto; arkivbild; arkivbilde;
    illustrasjonsfoto; pressfoto; skärmbild; archieffoto; archiefbeeld; archief; illustratie;
    illustratiefoto; arkisto; arkistokuva; kuvituskuva; lehtikuvituskuva; ilustrační foto;
    ilustrační snímek; archivní foto; ilustračné foto; archívne foto; ilustrácia;
    illusztráció; archív; zdjęcie poglądowe; ilustracja; archiwum; archiwum prywatne; arhiva;
    arhiv; arhivska fotografija; arhivă; arhiiv; arhīvs; arhīva foto; ilustracija; archyvas;
    foto de arquivo; imagem de arquivo; arquivo pessoal; acervo pessoal; imagem ilustrativa;
    redes sociais; redes sociales; reproducao; divulgacao; foto cortesía; foto cortesia;
    archivo personal; archivo fotográfico; toma de pantalla; pantallazo; foto d'archivio;
    foto d’archivio; immagine d'archivio; immagine di repertorio; foto di repertorio;
    repertorio; fermo immagine; gentile concessione; ufficio stampa; снимок экрана;
    кадр из видео; стоп-кадр; соцсети; из соцсетей; социальные сети; личный архив;
    из личного архива; иллюстративное фото; архивный снимок; архив редакции;
    ілюстративне фото; архівне фото; архів; з архіву; соцмережі; скріншот; αρχείου;
    φωτογραφία αρχείου; φωτο αρχείου; αρχείο; arşiv; temsili; temsili fotoğraf; sosyal medya;
    ekran görüntüsü; dok. pribadi; dokumen pribadi; dokumentasi pribadi; istimewa;
    dok. istimewa; arsip; foto arsip; tangkapan layar; gambar hiasan; gambar fail;
    ảnh chụp màn hình; ảnh minh hoạ; ارشیفی; آرشیوی; فائل فوٹو; فائل; مواقع التواصل;
    مواقع التواصل الاجتماعي; تعبيرية; صورة تعبيرية; תמונת ארכיון; צילום מסך; אילוסטרציה;
    רשתות חברתיות; 示意图; 示意圖; 資料照; 資料照片; 资料照片; 档案照片; 檔案照; 视频截图;
    视频截屏; 截图; 截圖; 翻攝; 网络图片; 網路; イメージ; 画像はイメージ; 방송화면; 캡처;
    화면 캡처; 방송 캡처; 합성; 온라인 커뮤니티; illustrative image; stock photo; stock image;
    photo manipulation; video still; video grab; frame grab;
    mit frdl. gen.; mit frdl. genehmigung; mit freundlicher genehmigung; gentileza; gentilezza;
    foto gentileza; foto cedida; fotos cedidas; imagen cedida; per gentile concessione;
    avec l'aimable autorisation; avec l’aimable autorisation;
    zur verfügung gestellt; bereitgestellt;
    foto divulgação; 사진공동취재단; 사진공동취재; 국회사진기자단; 대통령실사진기자단
    """
    )
)
#: A role in front of a name: `File photo by Name`, `Screenshot by`, `Illustration: Name`.
_NOT_LEADING = words(
    "staff dr ho pr str dr. d.r. zvg zvg. z.v.g. 자료 資料 special correspondent released cleared "
    "online sourced collected internet freelancer photojournalist arhiv "
    "arhiva archiwum archief archív grafik repertorio αρχείου αρχείο "
    "archyvas temsili فائل ارشیفی 網路 合成 截图 截圖 翻攝"
)
LEADING_ROLE = re.compile(
    rf"(?!(?<=© )provided)(?P<role>{any_of(ROLES - _NOT_LEADING)})"
    r"(?P<mark>\s*(?:[:：=＝]|\b(?:by|von|par|of|de|di|from|aus|por|do|da|del|der|des|av|af|van|door|od)\b:?"
    r"(?:\s+(?:the|la|el|los|las|le|les|der|den|dem)\b)?)\s*|\s+(?-i:(?=[A-Z@©])))",
    re.IGNORECASE,
)
#: `courtesy (of)` inside a clause.
COURTESY = re.compile(
    r"\b(?P<role>courtesy|cortesía|cortesia)(?:\s+(?:of|de|di)(?:\s+the)?)?[:\s]+", re.IGNORECASE
)
#: Roles that are no part of a name ("Ho" and "Str" are).
NEVER_NAMES = words(
    "handout handouts pool stringer stringers file files courtesy supplied staff archive archives "
    "archiv archivbild archivo archivio arquivo arkiv arhiv arhiva archief arkisto "
    "screenshot screengrab contributor contributors uncredited "
    "ceo cfo coo cto founder reporter styling estilismo maquillaje haare stylisme"
)
#: First words of labels and roles, to tell at once that a segment begins with neither.
LEADING_WORDS = frozenset(
    entry.split()[0].rstrip(".")
    for entry in LABELS | ROLES | {"by", "von", "par", "photo-illustration"}
)
#: Roles of Han and Hangul letters behind the name of who gave the picture.
GIVEN = words("提供 供图 供圖 제공")
#: What is given in Japanese sentences, where a picture's giver would stand.
GIVEN_THINGS = words("情報 無料 技術 食事 場所 資金 物資 データ サービス")
#: "Droits réservés" as French and Spanish papers shorten it, in brackets.
RESERVED = ("DR", "D.R.", "D. R.")
#: Roles that may stand alone behind a caption: how the picture came, and not what it is.
PROVENANCE = phrases(
    """
    supplied; handout; courtesy; submitted; contributed; provided; courtesy photo;
    courtesy image; handout photo; supplied photo; submitted photo; contributed photo;
    family photo; family handout; police handout; privat; zvg; cedida; cortesía; divulgação;
    reprodução; aðsend; istimewa; 사진공동취재단; 공동취재단; 국회사진기자단;
    مواقع التواصل; مواقع التواصل الاجتماعي; وسائل التواصل; وسائل التواصل الاجتماعي
    """
)
