"""Structured data on a page: the file they are about, and the photographer they name."""

import json

import pytest

PAGE = """<!doctype html><title>Reef</title><article><h1>Reef</h1>
<script type="application/ld+json">{data}</script>
<figure><img src="https://example.org/p/reef.jpg" alt="Two divers">
<figcaption>Divers of the patrol clear drifting nets off the reef. Ines Calder / AFP</figcaption>
</figure></article>"""
ADDRESS = "https://example.org/p/reef.jpg"


@pytest.fixture
def told(site, run):
    """The rules about structured data that find something in a page, with their messages."""

    def judge(**data):
        image = {"@type": "ImageObject", **data}
        article = {"@context": "https://schema.org", "@type": "NewsArticle", "image": image}
        site("reef.html", PAGE.format(data=json.dumps(article)))
        found = run("check", "reef.html", "--format", "json").json["findings"]
        return [(f["rule"], f["message"]) for f in found if f["rule"].startswith("structured-")]

    return judge


@pytest.mark.parametrize(
    "data",
    [
        {"contentUrl": ADDRESS, "creditText": "AFP"},
        {"url": ADDRESS, "contentUrl": ADDRESS, "creditText": "Ines Calder / AFP"},
        {"url": ADDRESS, "width": 1200, "height": 800},
        {"contentUrl": ADDRESS, "creator": {"@type": "Person", "name": "INES CALDER"}},
        {"contentUrl": ADDRESS, "creditText": "AFP", "author": {"name": "Maren Oduya"}},
        {"contentUrl": ADDRESS, "creator": {"name": "AFP"}, "creditText": "I. Calder/AFP"},
    ],
)
def test_data_that_agree_and_say_enough(told, data):
    assert told(**data) == []


@pytest.mark.parametrize(
    ("data", "rule", "message"),
    [
        (
            {"url": ADDRESS, "creditText": "AFP"},
            "structured-data-without-address",
            "the structured data have no contentUrl, so that search engines leave out 'AFP'",
        ),
        (
            {"contentUrl": ADDRESS, "creator": {"name": "Maren Oduya"}, "creditText": "AFP"},
            "structured-data-names-another",
            "the page names Ines Calder, its structured data Maren Oduya",
        ),
        (
            {"contentUrl": ADDRESS, "creditText": "Maren Oduya / Reuters"},
            "structured-data-contradicts-page",
            "the page credits AFP, its structured data Reuters",
        ),
        (
            {"contentUrl": ADDRESS, "copyrightNotice": "© Reuters"},
            "structured-data-contradicts-page",
            "the page credits AFP, its structured data Reuters",
        ),
    ],
)
def test_each_fault_is_one_finding(told, data, rule, message):
    assert told(**data) == [(rule, message)]
