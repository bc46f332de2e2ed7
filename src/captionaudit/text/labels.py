"""Words that introduce a credit (standards 1.4), in lower case and compared caseless."""

from __future__ import annotations

import re

from captionaudit.text.wordlist import any_of, arabic_spellings, phrases, words

#: Where in a picture, or which of several pictures, something is: labels, but of no credit alone.
DIRECTIONS = phrases(
    """
    left; right; from left; from right; top; bottom; above; below; top left; top right;
    bottom left; bottom right; clockwise from top; clockwise from top left; from top; center;
    centre; middle; front; back; far left; far right; main; inset; main image;
    second from left; second from right; second left; second right; third from left;
    from left to right; left to right; l-r; from l; links; rechts; oben; unten; mitte; v.l.;
    v.l.n.r.; von links; à gauche; à droite; au centre; de gauche à droite; izquierda;
    derecha; a la izquierda; a la derecha; de izquierda a derecha; da sinistra; a sinistra;
    a destra; esquerda; direita; da esquerda para a direita
    """
)
#: Words that say "here comes the credit".
LABELS = DIRECTIONS | arabic_spellings(
    phrases(
        """
    photo; photos; photos courtesy; photo credit; photo credits; photo source;
    photo copyright; photograph; photographs; photographer; photography; all photos;
    all photographs; all pictures; picture; pictures; picture credit; pic; image; images;
    image credit; image credits; image source; image copyright; credit; credits; credit line;
    mandatory credit; photo credit should read; must credit; copyright; source; graphic;
    sources; image sources; photo sources; quellen; fuentes; fontes; bronnen; källor; kilder;
    video; vídeo; vidéo; foto; fotos; foto de; fotocredit; bild; bilder; bildquelle; bildrechte;
    bildnachweis; quelle; urheberrecht; crédit; crédits; crédit photo; crédits photo;
    crédits photos; crédit photos; crédito; créditos; credito; crediti; photographie;
    fotografía; fotografia; fotografie; imagen; imagem; immagine; fuente; fonte; fot.; fot;
    zdj.; zdjęcie; kuva; kuvat; valokuva; mynd; ljósmynd; fotoğraf; kaynak; фото; фотография;
    снимка; источник; джерело; φωτογραφία; φωτο; πηγή; צילום; תצלום; תמונה; קרדיט; صورة; تصوير;
    عدسة;    المصدر; مصدر الصورة; عکس; عکاس; منبع عکس; 写真; 写真提供; 撮影; 提供; 出典; 사진;
    写真・図版; 図版;
    사진 출처; 사진 제공; 사진제공; 출처; 图; 圖; 图片来源; 圖片來源; 图源; 图片来自;
    图自网络; 来源; 摄影; 攝影; 摄; provided; fotó; ảnh; beeld; source images; source image;
    फोटो; फ़ोटो; तस्वीर; स्रोत; साभार; ছবি; ภาพ; ภาพถ่าย; ที่มา; เครดิต; photographe;
    fotograf; fotógrafo; fotografo; fotograaf; kuvaaja; ph.; ph; φωτ.; φωτό; zdroj; autor;
    autor foto; foto autor; zdroj foto; foto zdroj; izvor; izvor foto; forrás; bron; kilde;
    källa; lähde; sursa; sursă; sursa foto; sursă foto; credit foto; foto credit; fotos de;
    avots; sumber; sumber foto; nguồn; nguồn ảnh; kredit; kredit foto; dok.; dok; nuotr.;
    gambar; photo by; image by; picture by; crédito foto; crédito de la foto; crédito da foto;
    foto-credit; légende; photos de; photo de; снимки; светлина; извор; фотограф; кадр;
    світлина; автор; автор фото; источник фото; фото из; צילומים; באדיבות; الصورة; تصویر;
    فوٹو; بشکریہ; منبع; عکس از; كاميرا; 画像; イラスト; 图片; 圖片; 圖片提供; 图片提供; 供图;
    供圖; 图自; 圖取自; 圖源; 사진출처; 사진작가; 그래픽; rechte; fotorechte; photo provided;
    photos provided; photo submitted; photo supplied; image provided; image supplied; źródło;
    źródło zdjęcia; źródło foto; vir; vir foto; allikas; šaltinis; photo fournie par;
    fournie par; fourni par; obtained; photo obtained; படம்; సూత్రం; সূত্র; ছবি সূত্র
    """
    )
)
#: Labels that are also ordinary first words of a name: they need a colon or "by" behind them.
MARKED_LABELS = words(
    "left right top bottom above below links rechts oben unten vídeo vidéo provided image images "
    "picture pictures source video graphic pic photography photographer "
    "sources quellen fuentes fontes bronnen källor kilder "
    "fonte quelle fuente kuva fot 图 圖 摄 提供 来源 출처 photographe fotograf fotógrafo fotografo "
    "fotograaf kuvaaja ph zdroj autor izvor forrás bron kilde källa lähde sursa sursă avots sumber "
    "nguồn kredit dok gambar légende кадр автор извор источник джерело الصورة تصویر منبع كاميرا "
    "画像 图片 圖片 그래픽 center centre middle front back main inset mitte izquierda derecha "
    "esquerda direita obtained rechte źródło vir allikas šaltinis"
)
#: Of these the words of a sentence, which in small letters introduce nothing.
PROSE_LABELS = MARKED_LABELS - words("ph fot kuva zdroj autor izvor dok nuotr forrás sumber avots")
#: What a label without a mark and one of these make is a page's furniture: `Photo Gallery`.
FURNITURE = words(
    "gallery galleries essay essays album albums story stories slideshow caption captions desk "
    "editor editors feature features library booth op ops shoot contest competition archive "
    "archives show shows player page pages book books collection collections tour tours series "
    "round-up roundup journal blog report reports credit credits galerie galería galeria strecke "
    "album reportage info information licence license rights sharing search upload download prize"
)
#: Labels behind which a name of Han characters is a person's, unless it ends as a body's does.
HAN_LABELS = words("撮影 写真 摄影 攝影 摄 攝")
HAN_BODIES = (
    "社聞信局部庁省院館馆所網网報报会會団團校市県縣府都町"
    "村署隊队軍军園园寺党黨盟组組室房厅廳司处處课課"
)
_SIGN = r"©|ⓒ|\([cC]\)(?=\s*(?:(?-i:[^\W\d_a-z])|(?:19|20)\d\d|@))|（[ＣcC]）|℗"
LABEL = re.compile(
    rf"(?P<sign>(?:{_SIGN})\s*)|(?:by|von|par)\s+|"
    rf"(?P<word>{any_of(LABELS)})(?P<sign2>\s*(?:{_SIGN}))?"
    r"(?P<mark>\s*(?:[:：=＝・]|\.{3}|…|©|\b(?:by|von|par|(?-i:de|di|door|av|af|por|przez|od))\b:?)\s*)?",
    re.IGNORECASE,
)
#: `CreditKevin Frayer`: the label of a hidden element, run into the name.
GLUED_LABEL = re.compile(r"(?:Credit)+(?:\.{3}|…)?(?=[^\W\d_a-z])")


def is_behind_label(token: str) -> bool:
    """Tell whether a token is a label, its colon and what it labels: `Foto: ANSA`."""
    label, colon, labelled = token.replace("：", ":").partition(":")
    return bool(colon and labelled) and " ".join(label.casefold().split()) in LABELS
