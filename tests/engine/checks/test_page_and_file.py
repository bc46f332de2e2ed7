"""Whole pictures under a page: each real contradiction is one finding, a harmless one is none."""

import json

import pytest

from tests.images import build, manifests

EPA = {(2, 110): "EPA", (2, 80): "Ines Calder", (2, 120): "Divers clear nets off Rasdhoo."}
SAYS = {"caption": "Divers clear nets off Rasdhoo.", "credit": "Ines Calder / EPA"}
MODEL = "trainedAlgorithmicMedia"
OTHER = {
    "image": "https://example.org/pass.jpg",
    "alt": "Two ploughs throw snow",
    "caption": "Ploughs clear the high pass above Andermatt in the canton of Uri.",
    "credit": "Ines Calder / EPA",
}
SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/"


def two_packets(first, second):
    """A JPEG with one XMP packet after the other."""
    packets = (build.xmp_packet(each) for each in (first, second))
    return build.jpeg_of(*map(build.xmp_app1, packets))


#: What every made-up picture has wrong: it is tiny.
TINY = "too-small"


@pytest.fixture
def judged(site, run):
    """Put a picture under a page and return the rules that find something, with messages."""

    def judge(data, name="reef.jpg", page=SAYS, **gallery):
        site(f"photos/{name}", data)
        item = {"image": f"photos/{name}", "alt": "Two divers hold a torn green net", **page}
        items = [item, OTHER]
        site("gallery.json", json.dumps({**gallery, "items": items}, ensure_ascii=False))
        found = run("check", "gallery.json", "--format", "json").json["findings"]
        ours = [f for f in found if f["item"] == 1 and f["rule"] != TINY]
        return [(f["rule"], f["message"]) for f in ours]

    return judge


HARMLESS = {
    "the same": build.jpeg(iim=EPA),
    "another agency of the chain": build.jpeg(iim=EPA | {(2, 110): "Shutterstock/EPA"}),
    "names in capitals": build.jpeg(iim=EPA | {(2, 80): "INES CALDER"}),
    "the by-line inverted": build.jpeg(iim=EPA | {(2, 80): "Calder, Ines"}),
    "a stringer": build.jpeg(iim=EPA | {(2, 80): "STRINGER"}),
    "the wire's longer caption": build.jpeg(
        iim=EPA | {(2, 120): "RASDHOO, MALDIVES: Divers of the patrol clear nets off Rasdhoo."}
    ),
    "a crop without metadata": build.jpeg(),
    "a PNG": build.png(iim=EPA),
    "in other containers": build.jpeg(
        exif={"Artist": "Ines Calder"},
        xmp={"photoshop:Credit": "EPA", "dc:creator": ["Ines Calder"]},
    ),
    "the by-line's double name": build.jpeg(iim=EPA | {(2, 80): "Ines Calder-Oduya"}),
    "the by-line shortened": build.jpeg(iim=EPA | {(2, 80): "I. Calder"}),
    "a caption in German": build.jpeg(
        iim=EPA | {(2, 120): "Die Taucher bergen mit den Booten Netze vor der Küste von Rasdhoo."}
    ),
    "the person shown": build.jpeg(iim=EPA, xmp={"Iptc4xmpExt:PersonInImage": ["Maren Oduya"]}),
    "the place of the caption": build.jpeg(
        iim=EPA | {(2, 90): "Rasdhoo", (2, 101): "Maldives", (2, 100): "MDV"}
    ),
    "the owner": build.jpeg(iim=EPA | {(2, 116): "© 2026 EPA"}),
    "a photographer's notice": build.jpeg(iim=EPA | {(2, 116): "© 2026 Ines Calder"}),
    "a photograph": build.jpeg(
        iim=EPA, xmp={"Iptc4xmpExt:DigitalSourceType": SOURCE_TYPE + "digitalCapture"}
    ),
    "credentials of a camera": manifests.jpeg(
        manifests.store(manifests.manifest(manifests.created("digitalCapture")))
    ),
    "a day more in another zone": build.jpeg(
        iim=EPA | {(2, 55): "20240305"}, xmp={"photoshop:DateCreated": "2024-03-06"}, digest=False
    ),
    "two packets that agree": two_packets(
        {"photoshop:Credit": "EPA", "dc:creator": ["Ines Calder"]},
        {"photoshop:Credit": "epa", "dc:creator": ["CALDER, INES"], "dc:title": "reef 2"},
    ),
    "a damaged description": build.jpeg(exif={"ImageDescription": "\x01\x02\x7f\x1a(\x03I"}),
    "no fix": build.jpeg(exif=build.exif_block({}, gps=(0.0, 0.0))),
    "a thumbnail of its shape": build.jpeg(
        exif=build.exif_block({}, thumbnail=build.pixels("JPEG", (160, 107))), size=(300, 200)
    ),
}


@pytest.mark.parametrize("name", HARMLESS)
def test_a_harmless_difference_gives_no_finding(name, judged):
    data = HARMLESS[name]
    assert judged(data, "reef.png" if data.startswith(b"\x89PNG") else "reef.jpg") == []


CONTRADICTIONS = {
    "another agency": (
        build.jpeg(iim=EPA | {(2, 110): "AFP"}),
        ("page-credit-contradicts-file", "the page credits EPA, the file AFP"),
    ),
    "another photographer": (
        build.jpeg(iim=EPA | {(2, 80): "Maren Oduya"}, xmp={"dc:creator": ["Maren Oduya"]}),
        ("page-creator-contradicts-file", "the page names Ines Calder, the file Maren Oduya"),
    ),
    "another photographer of the first name": (
        build.jpeg(iim=EPA | {(2, 80): "Ines Halder"}),
        ("page-creator-contradicts-file", "the page names Ines Calder, the file Ines Halder"),
    ),
    "another owner": (
        build.jpeg(iim=EPA | {(2, 116): "© 2026 AFP"}),
        ("copyright-contradicts-credit", "the copyright notice names AFP, the credit EPA"),
    ),
    "another day": (
        build.jpeg(
            iim=EPA | {(2, 55): "20240305"},
            xmp={"photoshop:DateCreated": "2024-05-03"},
            digest=False,
        ),
        (
            "file-containers-disagree",
            "the file states its date created twice, differently: xmp '2024-05-03'; "
            "iim '2024-03-05'",
        ),
    ),
    "another place": (
        build.jpeg(iim=EPA | {(2, 120): "Divers clear nets off Portwick."}),
        (
            "page-caption-contradicts-file",
            "the page's caption says 'Rasdhoo' where the file's says 'Portwick'",
        ),
    ),
    "two containers": (
        build.jpeg(iim=EPA, xmp={"dc:creator": ["Maren Oduya"]}, digest=False),
        (
            "file-containers-disagree",
            "the file states its creator twice, differently: xmp 'Maren Oduya'; iim 'Ines Calder'",
        ),
    ),
    "a second packet": (
        two_packets(
            {"photoshop:Credit": "EPA", "photoshop:Headline": "Nets off Rasdhoo"},
            {"photoshop:Credit": "AFP", "photoshop:Headline": "Snow at Andermatt"},
        ),
        (
            "file-packets-disagree",
            "the file has several XMP packets, which differ in headline, credit: "
            "'Nets off Rasdhoo', then 'Snow at Andermatt'",
        ),
    ),
    "a second block of IIM": (
        build.jpeg_of(
            build.app13(
                build.photoshop_block(build.iim_block(EPA))
                + build.photoshop_block(build.iim_block(EPA | {(2, 110): "AFP"}))
            )
        ),
        (
            "file-packets-disagree",
            "the file has several IIM values, which differ in credit: 'EPA', then 'AFP'",
        ),
    ),
    "IIM cut at its limit": (
        build.jpeg(
            iim={(2, 90): "Portwick Harbour at the Long Sand"[:32]},
            xmp={"photoshop:City": "Portwick Harbour at the Long Sand Bar"},
            digest=False,
        ),
        (
            "iim-truncated",
            "IIM holds the city cut short: 'Portwick Harbour at the Long San' for "
            "'Portwick Harbour at the Long Sand Bar'",
        ),
    ),
    "a position": (
        build.jpeg(exif=build.exif_block({}, gps=(4.2631, 72.9917))),
        ("gps-published", "the file holds a GPS position near 4.3, 73.0"),
    ),
    "an old thumbnail": (
        build.jpeg(
            exif=build.exif_block({}, thumbnail=build.pixels("JPEG", (160, 107))), size=(200, 200)
        ),
        (
            "embedded-thumbnail-leak",
            "the thumbnail shows 160×107 pixels of another shape than the picture's 200×200",
        ),
    ),
    "a model's work": (
        build.jpeg(xmp={"Iptc4xmpExt:DigitalSourceType": SOURCE_TYPE + "trainedAlgorithmicMedia"}),
        (
            "ai-source-undisclosed",
            "by its file the picture was made by AI, and no word tells the reader",
        ),
    ),
    "a model's trace": (
        build.jpeg(exif={"Software": "Midjourney 6"}),
        (
            "ai-source-undisclosed",
            "by its file the picture was made with Midjourney, and no word tells the reader",
        ),
    ),
    "a model's work by its credentials": (
        manifests.jpeg(manifests.store(manifests.manifest(manifests.created(MODEL)))),
        (
            "ai-source-undisclosed",
            "by its file the picture was made by AI, and no word tells the reader",
        ),
    ),
    "another format": (
        build.png(),
        ("type-extension-mismatch", "the file is PNG, its name says .jpg: it should end in .png"),
    ),
    "a broken copy": (
        build.jpeg(size=(64, 64))[:-20],
        (
            "unreadable-image",
            "the picture cannot be used: The file breaks off before its picture ends: "
            "copy or export it again.",
        ),
    ),
    "no such day": (
        build.jpeg(iim={(2, 55): "20241302"}),
        ("impossible-date", "'20241302' is no date: no calendar has this day"),
    ),
}


@pytest.mark.parametrize("name", CONTRADICTIONS)
def test_each_real_contradiction_gives_one_finding(name, judged):
    data, wanted = CONTRADICTIONS[name]
    assert judged(data) == [wanted]


def test_a_secret_place_with_a_position_is_said_once(judged):
    data = build.jpeg(exif=build.exif_block({}, gps=(4.2631, 72.9917)))
    page = SAYS | {"caption": "Maren Oduya in a safe house near Rasdhoo."}
    wanted = "'safe house', and the file holds a GPS position"
    assert judged(data, page=page) == [("gps-with-sensitive-text", wanted)]


def test_a_caption_is_held_against_the_day_of_the_file(judged):
    data = build.jpeg(exif={"DateTimeOriginal": "2024:03:02 09:00:00"})
    page = SAYS | {"caption": "Divers clear nets off Rasdhoo on 5 February 2024."}
    wanted = "the caption says 5 February 2024, the file Saturday, 2 March 2024"
    assert judged(data, page=page) == [("caption-date-contradicts-file", wanted)]
    assert judged(build.jpeg(exif={"DateTimeOriginal": "2024:02:06 01:00:00"}), page=page) == []


SHOWS = {
    "caption": "Maren Oduya dives in Rasdhoo, Maldives.",
    "credit": "I. Calder / EPA",
}
PAGES = {
    "the paper's own name": (
        {"credit": "The Portwick Post"},
        build.jpeg(iim=EPA),
        ("page-source-contradicts-file", "the page credits The Portwick Post, the file EPA"),
    ),
    "somebody else shown": (
        SHOWS,
        build.jpeg(xmp={"Iptc4xmpExt:PersonInImage": ["Urs Halder"]}),
        (
            "person-shown-unnamed",
            "the page names Maren Oduya, the file says that Urs Halder is shown",
        ),
    ),
    "another country": (
        SHOWS,
        build.jpeg(iim={(2, 90): "Marseille", (2, 101): "France"}),
        (
            "page-place-contradicts-file",
            "the page's caption says Maldives, the file Marseille, France",
        ),
    ),
    "another caption of somebody else": (
        SHOWS,
        build.jpeg(
            iim={(2, 120): "Urs Halder dives in Rasdhoo, Maldives."},
            xmp={"Iptc4xmpExt:PersonInImage": ["Urs Halder"]},
        ),
        (
            "page-caption-contradicts-file",
            "the page's caption says 'Maren Oduya' where the file's says 'Urs Halder'",
        ),
    ),
    "another caption from another country": (
        SHOWS,
        build.jpeg(
            iim={
                (2, 120): "Maren Oduya dives in Marseille, France.",
                (2, 90): "Marseille",
                (2, 101): "France",
            }
        ),
        (
            "page-caption-contradicts-file",
            "the page's caption says 'Rasdhoo, Maldives' where the file's says 'Marseille, France'",
        ),
    ),
    "another weekday": (
        {"caption": "Divers clear nets off Rasdhoo on Tuesday."},
        build.jpeg(exif={"DateTimeOriginal": "2015:01:30 09:00:00"}),
        ("weekday-contradicts-file", "the caption says Tuesday, the file Friday, 30 January 2015"),
    ),
    "another year than the label's": (
        {"caption": "Divers clear nets off Rasdhoo. (File photo from 2019)"},
        build.jpeg(exif={"DateTimeOriginal": "2021:03:02 09:00:00"}),
        (
            "caption-date-contradicts-file",
            "the caption says File photo from 2019, the file Tuesday, 2 March 2021",
        ),
    ),
    "a label that it was made by AI": (
        {"caption": "Divers clear nets off Rasdhoo. AI-generated image."},
        build.jpeg(xmp={"Iptc4xmpExt:DigitalSourceType": SOURCE_TYPE + "digitalCapture"}),
        (
            "ai-claimed-of-photograph",
            "the page says 'AI-generated image', the file that it was taken by a digital camera",
        ),
    ),
    "sides exchanged": (
        {"caption": "Ines Calder, left, and Maren Oduya, right, dive off Rasdhoo."},
        build.jpeg(iim={(2, 120): "Ines Calder (R) and Maren Oduya (L) dive off Rasdhoo."}),
        (
            "page-caption-contradicts-file",
            "the page's caption says 'Calder, left' where the file's says 'Calder, right'",
        ),
    ),
    "a number of the translation": (
        {"caption": "The divers of Ines Calder clear 12 nets off the reef at Rasdhoo."},
        build.jpeg(iim={(2, 120): "Die Taucher von Ines Calder bergen 21 Netze vor Rasdhoo."}),
        (
            "page-caption-contradicts-file",
            "the page's caption says '12' where the file's says '21'",
        ),
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_that_says_something_else_gives_one_finding(name, judged):
    page, data, wanted = PAGES[name]
    assert judged(data, page=SAYS | page) == [wanted]


def test_a_file_label_lets_a_date_pass(judged):
    data = build.jpeg(exif={"DateTimeOriginal": "2021:03:02 09:00:00"})
    page = SAYS | {"caption": "FILE - Divers clear nets off Rasdhoo on 5 February 2020."}
    assert "caption-date-contradicts-file" not in [rule for rule, _ in judged(data, page=page)]


def test_an_old_picture_needs_a_label_on_a_dated_page(judged):
    data = build.jpeg(exif={"DateTimeOriginal": "2021:03:02 09:00:00"})
    wanted = (
        "taken on 2 March 2021, 1114 days before it was published, and no label on the page says so"
    )
    assert judged(data, date="2024-03-20") == [("file-photo-unlabelled", wanted)]
    assert judged(data) == []
    labelled = SAYS | {"credit": "Ines Calder / EPA / File photo"}
    assert "file-photo-unlabelled" not in [
        r for r, _ in judged(data, page=labelled, date="2024-03-20")
    ]


LOST_LABELS = [
    "ARCHIV - 02.09.2015, Rasdhoo: {}",
    "(ARCHIVES) {}",
    "FOTO DE ARCHIVO: {}",
    "{} (imagen de archivo)",
    "{} In una foto d'archivio.",
    "{} (foto de arquivo)",
    "File photo dated 02/09/2015 of divers. {}",
    "epa05012345 (FILE) - {}",
    "{} Архивное фото",
    "{} Фото из архива",
    "{} (архив)",
    "{} صورة أرشيفية",
    "{} (أرشيف)",
    "{} (من الأرشيف)",
    "{} (archieffoto)",
    "{} Arkivbild.",
    "{} (zdjęcie archiwalne)",
    "{}（資料写真）",
]
SPOKEN_OF = [
    "{} They visit the national archive.",
    "{} Archivar Jonas Berg wartet.",
    "{} The archives of the city are safe.",
]


@pytest.mark.parametrize("form", LOST_LABELS)
def test_a_wire_s_label_that_the_page_has_lost_is_one_finding(form, judged):
    data = build.jpeg(iim=EPA | {(2, 120): form.format(EPA[2, 120])})
    found = judged(data, date="2024-03-20")
    assert [rule for rule, _ in found] == ["file-photo-unlabelled"]
    assert found[0][1].startswith("the file says ")


@pytest.mark.parametrize("form", LOST_LABELS)
def test_a_wire_s_label_that_the_page_keeps_is_none(form, judged):
    caption = form.format(EPA[2, 120])
    data = build.jpeg(iim=EPA | {(2, 120): caption})
    rules = [r for r, _ in judged(data, page=SAYS | {"caption": caption}, date="2024-03-20")]
    assert "file-photo-unlabelled" not in rules


@pytest.mark.parametrize("form", SPOKEN_OF)
def test_talk_of_an_archive_is_no_label(form, judged):
    data = build.jpeg(iim=EPA | {(2, 120): form.format(EPA[2, 120])})
    assert judged(data, date="2024-03-20") == []


def test_the_size_on_the_page_is_held_against_the_file_as_it_is_shown(judged):
    data = build.jpeg(exif={"Orientation": 6}, size=(60, 40))
    assert judged(data, page=SAYS | {"width": 400, "height": 600}) == []
    wanted = "the page says 600×400, the file is 40×60"
    page = SAYS | {"width": 600, "height": 400}
    assert judged(data, page=page) == [("page-size-contradicts-file", wanted)]


def test_what_files_must_carry_is_the_sites_decision(site, run):
    site("a.jpg", build.jpeg(iim=EPA))
    site("captionaudit.toml", '[options.metadata-stripped]\ncarry = ["credit", "copyright"]\n')
    findings = run("check", "a.jpg", "--select", "metadata-stripped", "--format", "json").json
    assert [f["message"] for f in findings["findings"]] == ["the file carries no copyright"]


@pytest.mark.parametrize(
    ("rule", "option", "complaint"),
    [
        ("metadata-stripped", 'carry = ["copy right"]', "'carry' names no property 'copy right'"),
        ("future-date", 'today = "1 May"', "'today' is a date without quotation marks"),
    ],
)
def test_an_option_that_means_nothing_is_said_to_be_wrong(rule, option, complaint, site, run):
    site("a.jpg", build.jpeg(iim=EPA))
    site("captionaudit.toml", f"[options.{rule}]\n{option}\n")
    ran = run("check", "a.jpg")
    assert ran.code == 2
    assert complaint in ran.err


GRAPH = b"prompt\0" + b'{"3": {"class_type": "KSampler"}}'


def test_a_prompt_in_a_png_wants_a_word_on_the_page(judged):
    data = build.png_of((b"tEXt", GRAPH))
    wanted = "by its file the picture was made with ComfyUI, and no word tells the reader"
    assert judged(data, "reef.png") == [("ai-source-undisclosed", wanted)]
    told = SAYS | {"caption": "AI-generated image: divers clear nets off Rasdhoo."}
    assert [rule for rule, _ in judged(data, "reef.png", page=told)] == ["ai-trace"]


def page_of(caption, person="Ines Calder"):
    return {"caption": caption, "credit": f"{person} / EPA"}


ON_THE_PAGE = {
    "a short caption of another picture": (
        page_of("Mara Lindqvist and Ole Brand at the premiere."),
        {(2, 120): "A ferry leaves the harbour of Porto."},
        "page-caption-contradicts-file",
    ),
    "a relative in the caption": (
        page_of("Jonas Berg clears nets off Rasdhoo."),
        {(2, 120): "Lena Berg clears nets off Rasdhoo on the boat of the patrol."},
        "page-caption-contradicts-file",
    ),
    "a relative in the by-line": (
        page_of("Divers clear nets off Rasdhoo.", "Jonas Berg"),
        {(2, 80): "LENA BERG"},
        "page-creator-contradicts-file",
    ),
    "a year against a date and a caption": (
        page_of("Divers clear nets off Rasdhoo in 2019."),
        {(2, 55): "20210502", (2, 120): "Divers clear nets off Rasdhoo in 2021."},
        "caption-date-contradicts-file",
    ),
    "a year against a caption alone": (
        page_of("Divers clear nets off Rasdhoo in 2019."),
        {(2, 120): "The nets of the divers off Rasdhoo in 2021."},
        "page-caption-contradicts-file",
    ),
}
HARMLESS_ON_THE_PAGE = {
    "a short generic caption": (
        page_of("The harbour in the fog."),
        {(2, 120): "A ferry leaves the harbour of Porto for the isles."},
    ),
    "people without names": (
        page_of("Mara Lindqvist and Ole Brand at the premiere."),
        {(2, 120): "Guests arrive for the gala of the festival in Berlin."},
    ),
    "a nickname": (
        page_of("Bill Berg clears nets off Rasdhoo.", "Bill Berg"),
        {(2, 120): "William Berg clears nets off Rasdhoo.", (2, 80): "William Berg"},
    ),
    "a couple": (
        page_of("Jonas and Lena Berg clear nets off Rasdhoo.", "Jonas and Lena Berg"),
        {(2, 120): "Lena Berg clears nets off Rasdhoo.", (2, 80): "Jonas Berg"},
    ),
    "the year of an old picture": (
        page_of("Divers clear nets off Rasdhoo in 1974."),
        {(2, 55): "20210502"},
    ),
    "the year of a club": (
        page_of("Divers of the club founded in 2009 clear nets off Rasdhoo."),
        {(2, 55): "20210502", (2, 120): "Divers clear nets off Rasdhoo in 2021."},
    ),
}


@pytest.mark.parametrize("name", ON_THE_PAGE)
def test_what_a_page_says_otherwise_is_one_finding(name, judged):
    page, filed, rule = ON_THE_PAGE[name]
    found = judged(build.jpeg(iim=EPA | {(2, 120): page["caption"]} | filed), page=page)
    assert [finding for finding, _ in found] == [rule]


@pytest.mark.parametrize("name", HARMLESS_ON_THE_PAGE)
def test_what_a_page_may_say_otherwise_is_none(name, judged):
    page, filed = HARMLESS_ON_THE_PAGE[name]
    assert judged(build.jpeg(iim=EPA | filed), page=page) == []
