"""Words of a page that name a credit or a caption, or work its controls, in many languages.

Pages set them in elements of their own, often for screen readers only ("Image source, ",
"Pie de foto, "). They are told by what they say, since class names are often made by a machine.
"""

from __future__ import annotations

import re
from functools import lru_cache

from captionaudit.text.labels import DIRECTIONS, LABELS
from captionaudit.text.wordlist import phrases

#: What is said before a credit on pages only, beside the labels that captions have as well.
_CREDITS = (LABELS - DIRECTIONS) | phrases(
    """
    photo by; photograph by; photographs by; photos by; image by; images by; picture by;
    picture source; photographer/source; copyright holder; rights; fuente de la imagen;
    fuente de la foto; fonte da imagem; source de l'image; source de l’image; source photo;
    crédit image; crédits image; fonte immagine; foto di; foto da; foto von; foto av; foto af;
    foto door; foto: de; bild von; bild:; bilder von; bildcredit; bildautor; bildcopyright;
    fotocredits; fotoquelle; fotograf/in; bildagentur; billede; bilde; afbeelding; kuvalähde;
    görsel kaynağı; fotoğraf kaynağı; źródło; źródło zdjęcia; autor zdjęcia; foto's;
    источник изображения; автор фотографии; фото:; джерело зображення; صدر الصورة;
    مصدر الصورة; منبع تصویر; इमेज स्रोत; चित्र स्रोत; sumber gambar; nguồn hình ảnh; 图像来源;
    圖像來源; 画像提供; 画像クレジット; 사진 출처; 이미지 출처; ছবির উৎস; ছবির ক্যাপশন উৎস;
    """
)
_CAPTIONS = phrases(
    """
    caption; image caption; photo caption; picture caption; media caption; bildunterschrift;
    bildtext; bildlegende; legende; légende; légende image; légende photo; légende de l'image;
    pie de foto; pie de imagen; leyenda; legenda; legenda da foto; legenda da imagem;
    didascalia; onderschrift; bijschrift; bildtekst; billedtekst; kuvateksti; image description;
    description de l'image; bildbeschreibung; descripción de la imagen; popisek; popis;
    podpis; подпись к фото; подпись к изображению; підпис до фото; фото подпись;
    fotoğraf altı yazısı; resim yazısı; التعليق على الصورة; شرح الصورة; توضیح تصویر;
    इमेज कैप्शन; चित्र शीर्षक; keterangan gambar; keterangan foto; chụp lại hình ảnh; 图像加注文字;
    圖像加註文字; 画像説明; 写真説明; 사진 설명; 이미지 설명; ছবির ক্যাপশন; about this image;
    about the photo; video caption
    """
)
_MORE = phrases(
    """
    read more; more stories; more news; more on this story; more on this topic; related;
    related stories; related articles; related topics; most read; most popular; most viewed;
    recommended; recommended stories; recommended for you; you may also like; see also; latest;
    latest news; top stories; trending; trending now; editor's picks; editors' picks;
    more from this section; keep reading; up next; don't miss; in other news; read also;
    mehr zum thema; lesen sie auch; auch interessant; weitere artikel; meistgelesen;
    das könnte sie auch interessieren; mehr lesen; passend zum thema; empfohlen; lire aussi;
    à lire aussi; sur le même sujet; les plus lus; lire plus; articles liés; en savoir plus;
    más información; lea también; te puede interesar; le puede interesar; noticias relacionadas;
    más leídas; lo más leído; lo más visto; recomendados; ver más; leia também; leia mais;
    mais lidas; saiba mais; veja também; relacionadas; leggi anche; potrebbe interessarti;
    i più letti; articoli correlati; lees ook; meer over; meest gelezen; lees meer; läs mer;
    läs också; mest läst; mer om; les også; les mer; mest lest; læs også; læs mere; mest læste;
    lue myös; lue lisää; luetuimmat; czytaj także; czytaj też; zobacz też; najczęściej czytane;
    přečtěte si také; související; nejčtenější; читайте также; читать далее; похожие новости;
    популярное; читайте також; ilgili haberler; en çok okunanlar; 関連記事; 関連ニュース;
    ランキング; 相关新闻; 相关阅读; 推荐阅读; 延伸閱讀; 相關新聞; 関連; 관련기사; 많이 본 뉴스;
    mirá también; mira también; mire también; lee también; leé también; ver también;
    además; noticia relacionada; más noticias; para leer más; a lire; voir aussi; à voir aussi;
    notre dossier; pour aller plus loin; dans la même rubrique; sur le même thème;
    leia também:; confira também; veja mais; continue lendo; leggi anche:; vedi anche;
    approfondisci; ti potrebbe interessare; lesetipp; lesetipps; mehr dazu; siehe auch;
    zum weiterlesen; auch lesen; bekijk ook; lees verder; se også; mer om saken; se även;
    katso myös; sprawdź także; polecamy; więcej na ten temat; čtěte také; mohlo by vás zajímat;
    olvasta már; ezt is olvassa el; ajánlott cikkek; kapcsolódó cikkek; citește și;
    citiți și; прочетете още; вижте още; по теме; смотрите также; материалы по теме;
    что еще почитать; дивіться також; διαβάστε επίσης; διαβάστε ακόμα; ayrıca bakınız;
    bunlar da ilginizi çekebilir; ayrıca oku; lihat juga; simak juga; artikel terkait;
    berita terkait; xem thêm; tin liên quan; あわせて読みたい; こちらも読まれています; 더보기;
    관련뉴스; اقرأ المزيد; إقرأ أيضاً; قد يهمك أيضا; اقرأ أيضاً; بیشتر بخوانید; यह भी पढ़ें;
    ये भी पढ़ें; আরও পড়ুন; อ่านเพิ่มเติม; ข่าวที่เกี่ยวข้อง; קראו גם;
    اقرأ أيضا; اقرأ أيضًا; مواضيع ذات صلة; الأكثر قراءة; יותר מעניין; baca juga; đọc thêm
    """
)
_MARKS = " \t\r\n,:،，：、…."
_PICTURE = (
    r"(?:(?:this|the|a|das|die|diese[sn]?|la|l['’]|cette|esta|de|den|dit|en)\s*)?(?:\w+\s)?"
    r"(?:images?|photos?|pictures?|captions?|prints?|reprints?|cop(?:y|ies)|gallery|galleries"
    r"|slide\s?show|carousel|lightbox|bild(?:er)?|foto(?:s|galerie|strecke)?|galerie|imagen|imagem"
    r"|immagine|imágenes|photo|afbeelding|kuva|kuvan?|bilden|bildet|billedet)"
)
_VERB = (
    r"(?:open|opens|view|show|see|hide|toggle|enlarge|expand|close|zoom(?: in)?|zoom out|magnify"
    r"|(?:click|tap) (?:here )?to \w+|vergrößern|öffnen|agrandir|ouvrir|fermer|ampliar|abrir|cerrar"
    r"|fechar|ingrandisci|apri|chiudi|vergroot|förstora|öppna|suurenna|avaa|åpne|åbn|forstørr"
    r"|voir(?: l['’]image)? en plein écran|en plein écran|plein écran|ver a pantalla completa"
    r"|vollbild öffnen|увеличить|拡大|拡大する)"
)
_TAB = r"(?:tab|window|fenster|fenêtre|onglet|ventana|pestaña|janela|aba|scheda|finestra)"
_NO_WORDS = re.compile(
    r"(?:purchase )?licensing rights.*"
    rf"|(?:buy|order|license|purchase|get|download) {_PICTURE}\b.*"
    r"|.{0,40}unauthori[sz]ed use (?:is )?prohibited\.?"
    rf"|{_VERB}(?: (?:{_PICTURE}\b.{{0,25}}|full\b.{{0,20}}|more|less|larger|original|all))?\.?"
    rf"|{_PICTURE} (?:{_VERB}|in lightbox öffnen|anzeigen|schließen|ansehen)\.?"
    r"|[(,]? ?(?:opens|öffnet|s['’]ouvre|se abre|abre|si apre)?.{0,15}"
    rf"(?:^|\b)(?:new|neue\w*|nouvel\w*|nueva|nova|nuova) {_TAB}\.?\)?"
    r"|(?:\w+\s)?\d{1,3} ?(?:of|von|de|di|sur|van|af|av|/|／|из) ?\d{1,3}|[+×✕‹›<>▶▲▼|]+"
    r"|(?:fullscreen|full screen|vollbild|plein écran|pantalla completa|play(?: video)?|pause"
    r"|previous|next|zurück|weiter|précédent|suivant|anterior|siguiente|loading\.*|share|teilen"
    r"|(?:listen|watch|read|shop|buy|subscribe|sign up)(?: now| live| here| more| on)?|live|premium"
    r"|(?:press|click|tap) .{0,30}(?:image|photo|picture)\b.{0,25}"
    r"|exclusive|copy link(?: to .{1,20})?|link copied|advertisement|anzeige|publicité"
    r"|publicidad|닫기)",
    re.IGNORECASE,
)
_PLAY = re.compile(
    r"(?:listen|watch|play|hear|écouter|écoutez|voir la vidéo|regarder|escuchar|escucha|ver vídeo"
    r"|mira el video|ouvir|ouça|assista|ascolta|guarda|anhören|ansehen|zum video|beluister|bekijk"
    r"|lyssna|lytt|hør|kuuntele|katso|słuchaj|obejrzyj|слушать|смотреть|dinle|izle|再生|聴く|観る"
    r"|شاهد|استمع)(?: (?:now|live|again|la|el|le|il|the|this|more|video|vidéo|audio|episode|podcast"
    r"|programme))*|(?:\d{1,2}:)?\d{1,2}:\d\d|\d{1,3} ?(?:min\.?|mins|minutes|minuten|sek\.?)",
    re.IGNORECASE,
)
_LONGEST = 80
#: Where a slide stands among the others: "1 of 3 | ", "2 von 5: ", "Photo 3 of 9".
_COUNTER = re.compile(
    r"\s*(?P<open>[\[(])?\s*(?P<what>(?:photos?|pictures?|images?|slide|bild|foto|imagen|imagem|immagine|afbeelding"
    r"|kuva|zdjęcie|фото)\s*)?(?P<number>\d{1,3})\s*"
    r"(?:(?P<slash>[/／])|(?:of|von|de|di|sur|van|af|av|out of|из|z|dari)(?=\s))\s*"
    r"(?P<all>\d{1,3})(?(open)\s*[\])]|(?![\d/.,%]))\s*(?P<mark>[|:·•–—-](?=\s))?\s*(?=\S)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def is_credit_label(words: str) -> bool:
    """Return whether words are nothing but what introduces a credit: "Image source, "."""
    return len(words) <= _LONGEST and _bare(words) in _CREDITS


@lru_cache(maxsize=4096)
def is_caption_label(words: str) -> bool:
    """Return whether words are nothing but what introduces a caption: "Pie de foto, "."""
    return len(words) <= _LONGEST and _bare(words) in _CAPTIONS


@lru_cache(maxsize=4096)
def is_no_words(words: str) -> bool:
    """Return whether words are a label of a caption, a control, or the link to a picture shop."""
    words = words.strip()
    if len(words) > _LONGEST:
        return False
    return is_caption_label(words) or _NO_WORDS.fullmatch(words) is not None


@lru_cache(maxsize=4096)
def is_more_stories(words: str) -> bool:
    """Return whether words head a list of other stories: "Read more", "Lire aussi"."""
    return len(words) <= _LONGEST and _bare(words) in _MORE


@lru_cache(maxsize=4096)
def is_play(words: str) -> bool:
    """Return whether words start a film or a programme, or say how long it is: "Watch", "02:11"."""
    return len(words) <= _LONGEST and _PLAY.fullmatch(words.strip(_MARKS)) is not None


def without_counter(words: str, *, in_slideshow: bool) -> str:
    """Return the words of a caption without the number of its slide that stands before them.

    "9/11: …" and "2 of 3 houses" are words: a slash counts `in_slideshow` only or after "Photo",
    and where no mark ends the number, the words after it must begin as a sentence does.
    """
    counter = _COUNTER.match(words)
    if counter is None or not 1 <= int(counter["number"]) <= int(counter["all"]):
        return words
    rest = words[counter.end() :]
    marked = counter["mark"] or counter["open"]
    if counter["slash"] and not (in_slideshow or counter["what"] or counter["open"]):
        return words
    sure = marked or counter["what"] or (counter["slash"] and in_slideshow)
    return rest if sure and (marked or not rest[0].islower()) else words


def _bare(words: str) -> str:
    return " ".join(words.casefold().split()).strip(_MARKS)
