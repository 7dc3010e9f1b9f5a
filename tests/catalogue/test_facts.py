"""The facts of a drama, in the reader's language."""

from dataclasses import fields
from datetime import date

import pytest
from discord import ui

from bot.core.corrections import Draft, Preview
from bot.core.member.asker import Asker
from bot.core.models import (
    Credit,
    Dispute,
    Drama,
    Images,
    Origin,
    Relation,
    Role,
    SiteScore,
    Song,
    Special,
    Watch,
)
from bot.guide import Guide
from bot.house import languages
from bot.ui.drama import cards
from bot.ui.drama.facts import fact_text
from bot.ui.frame.text import DEFAULT, Words
from bot.ui.server import corrections

LOCALES = languages().locales
KNOWN = Drama(
    id="x", title="X", kind="film", country="KR", year=2024, aired_from=date(2024, 10, 11), airs_on=("Mon", "Tue"),
    status="ended", runtime=60, genres=("romance",), tags=("slow burn",), specials=(Special(runtime=30),),
    based_on=Origin(kind="web novel", title="Y", author="Z"), cast=(Role(actor="A", role="B"),),
    crew=(Credit(person="C", job="director"), Credit(person="D", job="key grip")), songs=(Song(title="S", artist="T"),),
    related=(Relation(relation="sequel", title="X 2"),), watch=(Watch(service="Viki", regions=("US",)),),
    scores=(SiteScore(site="MDL", score=8.5),), links={"mdl": "1"}, images=Images(poster="https://p/1.jpg"),
)  # fmt: skip


def text_of(view: ui.LayoutView) -> str:
    return "\n".join(item.content for item in view.walk_children() if isinstance(item, ui.TextDisplay))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_fact_has_a_name_and_a_readable_value_in_every_language(locale: str) -> None:
    words = languages()[locale]
    for field in (one.name for one in fields(Drama) if one.name not in ("id", "disputed")):
        assert words.own(f"field-{field.replace('_', '-')}"), field
        value = getattr(KNOWN, field)
        if value not in (None, ()):
            told = fact_text(field, value, words)
            assert told
            assert "=" not in told, told


def test_a_runtime_is_shown_in_minutes(words: Words) -> None:
    assert fact_text("runtime", 60, words) == words("minutes", count=60)
    assert fact_text("year", 2024, words) == "2024"


@pytest.mark.parametrize("locale", LOCALES)
def test_every_kind_of_work_that_a_bundled_drama_is_based_on_has_a_name(locale: str, dramas: list[Drama]) -> None:
    words = languages()[locale]
    kinds = {drama.based_on.kind for drama in dramas if drama.based_on}
    assert len(kinds) > 10
    assert [kind for kind in kinds if locale != DEFAULT and words.own(f"origin-{kind.replace(' ', '-')}") is None] == []
    assert words.origin("a riddle") == "a riddle"


def test_the_preview_of_an_import_is_in_the_readers_language() -> None:
    words = languages()["de"]
    facts = {field: getattr(KNOWN, field) for field in ("aired_from", "airs_on", "based_on", "crew", "genres", "songs")}
    preview = Preview(Draft("0" * 12, "a.jsonl", {KNOWN.id: facts}, frozenset(), ()), ((KNOWN, facts, False),))
    told = text_of(corrections.preview_card(preview, 1, words))
    for line in (
        "**Erstausstrahlung** 11.10.2024",
        "**Sendetage** Mo, Di",
        "**Vorlage** Webnovel – Y von Z",
        "**Stab** Regie: C, key grip: D",
        "**Genres** Romanze",
        "**Lieder** „S“ – T",
    ):
        assert f"-# {line}" in told


async def test_a_card_says_in_the_readers_language_where_sources_disagree_and_what_it_is_based_on(guide: Guide) -> None:
    asker = Asker(1, 100, "Club")
    differing = Drama(
        id="x", title="X", kind="series", based_on=Origin(kind="true story"),
        disputed=(Dispute(field="aired_to", value="2024-01-02", source="TMDB"), Dispute(field="status", value="airing", source="TVmaze"),
                  Dispute(field="status", value="in the works", source="Nobody")),
    )  # fmt: skip
    words: Words = languages()["ko"]
    sheet = await guide.titles.sheet(asker, differing)
    told = text_of(cards.drama_card(sheet, cards.View(1), words, guide.catalogue.vocabulary))
    assert "**원작** 실화" in told
    assert (
        "-# 출처마다 달라요: 마지막 방송일 2024. 1. 2. (TMDB) · 방영 상태 방영 중 (TVmaze) · "
        "방영 상태 in the works (Nobody)"
    ) in told


def test_lists_and_labels_are_punctuated_as_the_language_does() -> None:
    assert (
        languages()["zh-CN"].labelled("同一个故事", languages()["zh-CN"].listed(["甲", "乙"])) == "同一个故事：甲、乙"
    )
    assert languages()["fr"].labelled("La même histoire", "A") == "La même histoire\u00a0: A"
    assert languages()[DEFAULT]("tag-near", given="x", terms=("a", "b")).endswith("Did you mean a, b?")
