"""Statistics: what they say, as pictures and in words."""

import asyncio
import os
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import discord
import numpy as np
import pytest
from conftest import NOW, Club, ids_of, message_of, said, text_of, walk
from matplotlib.figure import Figure
from PIL import Image
from simcord import InteractionResult

from bot.commands.cards import pages
from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.core.member.lists import Entry
from bot.core.member.ratings import Average, Ledger
from bot.core.member.statistics import Club as ClubValues
from bot.core.member.statistics import Contrary, Divided, Matchmaker, Recap, Share, Taste, Watched, minutes_of
from bot.core.models import Drama, Special
from bot.core.scores import Scale
from bot.guide import Guide
from bot.guide.statistics import without_member
from bot.house import languages
from bot.store import OpenStore
from bot.ui.frame.limits import ALTERNATIVE_TEXT, cut
from bot.ui.frame.text import Words
from bot.ui.numbers import charts, fonts, pictures, statistics
from bot.ui.numbers.charts import Bar, Bars, Chart, Columns, Totals, described, draw

REFERENCES = Path(__file__).parent / "charts"
TITLES = [
    "1-litre-of-tears-2005", "my-mister-2018", "signal-2016", "hana-yori-dango-2005", "reply-1988-2015", "guardian-the-lonely-and-great-god-2016",
]  # fmt: skip
MEMBER, FRIEND, SERVER = 11, 22, 5
MINA = Asker(MEMBER, SERVER, "Drama Club")
# Pictures differ a little from one version of the fonts' library to another.
TOLERANCE = 4.0


async def rated(kept: OpenStore, *rows: tuple[int, str, int], at: int = NOW) -> None:
    await kept.ratings.keep([(*row, at) for row in rows])
    for member in {member for member, _, _ in rows}:
        await kept.members.seen(member, SERVER, NOW)


def charts_of(words: Words, dramas: list[Drama]) -> dict[str, Chart]:
    """A chart of each kind."""
    by_id = {drama.id: drama for drama in dramas}
    some = [by_id[key] for key in TITLES[:3]]
    months = tuple((date(2025, n, 1), (7 * n) % 12) for n in range(1, 13))
    bands = (0, 1, 0, 2, 5, 9, 14, 31, 22, 8)
    shares = (Share("found family", 0.41, 0.22), Share("slow burn", 0.2, 0.25))
    taste = Taste(
        92, 81.0, shares, (("KR", 51), ("JP", 30)), ((2000, 20), (2010, 49)), Contrary(some[0], 40, Average(92, 7)),
        Watched(88, 42_600), True,
    )  # fmt: skip
    loved = tuple((drama, Average(95 - 4 * n, 5)) for n, drama in enumerate(some))
    disputes = (Divided(some[1], 20, 100, 4),)
    club = ClubValues("Drama Club", 412, 23, 180, 78.0, loved, disputes, Matchmaker(MEMBER, 9, 5.0), months)
    best = tuple((drama, 98 - 5 * n) for n, drama in enumerate(some))
    recap = Recap(2025, 38, 84.0, best, months, ("found family", "slow burn"), "KR", Watched(30, 22_000))
    return {
        "ratings": statistics.histogram(Ledger((), bands, 81, 92, 0, 10), "Mina", "ten", words),
        "profile": statistics.taste_chart(taste, "Mina", "ten", words),
        "server": statistics.club_chart(club, "percent", words),
        "year": statistics.year_chart(recap, "Mina", "five", words),
    }


def small(png: bytes | Path) -> Image.Image:
    picture = Image.open(BytesIO(png) if isinstance(png, bytes) else png).convert("RGB")
    return (
        picture.resize((picture.width // 4, picture.height // 4), Image.Resampling.BOX)
        if picture.width > 250
        else picture
    )


@pytest.mark.parametrize("name", ["ratings", "profile", "server", "year"])
def test_pictures_match_their_references(name: str, words: Words, dramas: list[Drama]) -> None:
    drawn = small(draw(charts_of(words, dramas)[name], fonts.BUNDLED))
    file = REFERENCES / f"{name}.png"
    if os.environ.get("KEEP_PICTURES"):
        REFERENCES.mkdir(parents=True, exist_ok=True)
        drawn.save(file, optimize=True)
    kept = small(file)
    assert drawn.size == kept.size
    apart = np.abs(np.asarray(drawn, dtype=float) - np.asarray(kept, dtype=float))
    assert apart.mean() < TOLERANCE


def test_a_different_picture_does_not_match_a_reference(words: Words, dramas: list[Drama]) -> None:
    # So the tolerance is not so wide that a missing bar is overlooked.
    chart = Chart("Ratings of Mina", "92 dramas, 8.1 on average", ((Columns("How often each score", (("1", 1),)),),))
    drawn, kept = small(draw(chart, fonts.BUNDLED)), small(REFERENCES / "ratings.png")
    assert drawn.size == kept.size
    assert np.abs(np.asarray(drawn, dtype=float) - np.asarray(kept, dtype=float)).mean() > TOLERANCE


@pytest.mark.parametrize(
    ("scale", "low", "high", "told"),
    [("ten", "0.1", "10", "9.1–10: 2 · 7.1–8: 4"), ("five", "0.1", "5", "4.6–5: 2 · 3.6–4: 4"),
     ("percent", "1", "100", "91–100: 2 · 71–80: 4")],
)  # fmt: skip
def test_the_distribution_of_scores_is_on_the_readers_scale(
    scale: Scale, low: str, high: str, told: str, words: Words
) -> None:
    bars, axis = statistics.text_histogram((0,) * 7 + (4, 0, 2), scale, words).split("\n")[1:3]
    assert bars == "· · · · · · · █ · ▄"
    # A bar stands over no single number: 7.5 is not 8.
    assert axis.split() == [low, high]
    assert len(axis) == len(bars)
    assert statistics.text_histogram((0,) * 7 + (4, 0, 2), scale, words).endswith(told)


@pytest.mark.parametrize(
    "panel",
    [
        Columns("none", ()), Columns("nought", (("a", 0),)), Columns("one", (("a", 1),)),
        Columns("many", tuple((str(n), n * 1_000_000) for n in range(40))), Bars("none", ()),
        Bars("long", (Bar("x" * 400, "9" * 90, 1.7, "y" * 400, 2.0),)), Bars("empty", (Bar("", "", 0, "", 0),)),
        Bars("dollars", (Bar("$x^$ \\frac{", "$", 0.5),)), Totals((("1", "one"),)),
        Totals((("9" * 60, "z" * 200), ("1", "one"))), Bars("span", (Bar("a", "b", 0.5, start=0.5),)),
    ],
    ids=str,
)  # fmt: skip
def test_no_value_is_too_small_or_too_long_to_draw(panel: charts.Panel) -> None:
    png = draw(Chart("t" * 300, "", ((panel,), (panel, panel))), fonts.BUNDLED)
    assert Image.open(BytesIO(png)).width == 1000


def test_a_picture_has_all_its_numbers_in_its_alternative_text(words: Words, dramas: list[Drama]) -> None:
    told = {name: described(chart, words) for name, chart in charts_of(words, dramas).items()}
    assert "7.1–8: 31, 8.1–9: 22" in told["ratings"]
    assert "found family: 41% (others here: 22%)" in told["profile"]
    assert "(others here: 9.2)" in told["profile"]
    assert "710 hours watched" in told["profile"]
    assert ": 95%\u00a0from\u00a05" in told["server"]
    assert "95%\u00a0from\u00a05" in charts_of(words, dramas)["server"].words
    assert "My Mister: 20% – 100%" in told["server"]
    assert "1 Litre of Tears: ★★★★★" in told["year"]
    # Stars would be cut where they stand large beside other numbers, and read as another mean.
    assert "4.2 / 5 on average" in told["year"]


def test_alternative_text_is_punctuated_as_its_language_writes_lists_and_labels(dramas: list[Drama]) -> None:
    for locale, told in (("zh-CN", "7.1–8：31、8.1–9：22"), ("fr", "7,1–8\u00a0: 31, 8,1–9\u00a0: 22")):
        words = languages()[locale]
        assert told in described(charts_of(words, dramas)["ratings"], words)


def test_native_titles_without_a_font_are_left_out_of_a_picture_with_a_note(
    monkeypatch: pytest.MonkeyPatch, words: Words, dramas: list[Drama]
) -> None:
    chart = charts_of(words, dramas)["year"]
    native = [bar.second for bar in chart.rows[1][0].bars]  # type: ignore[union-attr]
    assert "나의 아저씨" in native
    monkeypatch.setattr(fonts, "installed", lambda: fonts.BUNDLED)
    assert not fonts.covered("나의 아저씨", fonts.BUNDLED)
    shown = pictures.draw_picture(chart, words)
    assert (shown.complete, shown.translated) == (False, True)
    items = statistics.picture_or_text("head", "numbers", shown, words)
    assert words("picture-no-font") in str(items[-1].content)  # type: ignore[attr-defined]


def test_numbers_are_not_repeated_below_a_picture_that_shows_them(words: Words) -> None:
    (whole,) = statistics.picture_or_text("head", "numbers", pictures.Picture(b"", "about"), words)
    assert isinstance(whole, discord.ui.MediaGallery)
    told: list[str] = []
    for translated in (True, False):
        picture = pictures.Picture(b"", "about", complete=False, translated=translated)
        _, below = statistics.picture_or_text("head", "numbers", picture, words)
        told.append(below.content)  # type: ignore[attr-defined]
    missing = f"-# {words('picture-no-font')}"
    assert told == [missing, f"numbers\n{missing}"]
    (alone,) = statistics.picture_or_text("head", "numbers", None, words)
    assert alone.content == "head\nnumbers"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("scale", "edges"),
    [("ten", "0 1 2 3 4 5 6 7 8 9 10"), ("percent", "0 10 20 30 40 50 60 70 80 90 100"),
     ("five", "0 0,5 1 1,5 2 2,5 3 3,5 4 4,5 5")],
)  # fmt: skip
def test_each_column_of_the_histogram_is_labelled_with_the_edges_of_its_score_range(scale: Scale, edges: str) -> None:
    chart = statistics.histogram(Ledger((), (1,) * 10, 81, 10, 0, 1), "Mina", scale, languages()["de"])
    assert chart.words[1:] == edges.split()


@pytest.mark.parametrize("locale", languages().locales)
def test_text_in_a_picture_is_large_enough_for_a_phone_and_never_cut_off(
    monkeypatch: pytest.MonkeyPatch, dramas: list[Drama], locale: str
) -> None:
    written: list[tuple[str, float]] = []

    def kept(drawing: Any, name: str, *_: object, **__: object) -> None:
        written.extend(
            (text.get_text(), text.get_fontsize() / 0.72) for text in drawing.axes[0].texts if text.get_text()
        )

    monkeypatch.setattr(Figure, "savefig", kept)
    for chart in charts_of(languages()[locale], dramas).values():
        written.clear()
        draw(chart, fonts.BUNDLED)
        assert not [text for text, _ in written if text.endswith("…") and text[:-1].isascii()]
        assert min(size for _, size in written) >= 24
        assert sum(size >= 34 for _, size in written) > len(written) / 2


def test_a_picture_is_in_english_where_no_font_has_the_letters_of_its_language(
    monkeypatch: pytest.MonkeyPatch, words: Words, dramas: list[Drama]
) -> None:
    thai = languages()["th"]
    chart, plain = charts_of(thai, dramas)["profile"], charts_of(words, dramas)["profile"]
    drawn: list[charts.Chart] = []
    monkeypatch.setattr(fonts, "installed", lambda: fonts.BUNDLED)
    monkeypatch.setattr(pictures, "draw", lambda chart, _: drawn.append(chart) or b"")
    shown = pictures.draw_picture(chart, thai, plain)
    assert drawn[0].words == plain.words
    assert shown.description == cut(described(chart, thai), ALTERNATIVE_TEXT)
    assert (shown.complete, shown.translated) == (False, False)


def test_installed_fonts_are_chosen_by_the_letters_they_have() -> None:
    families = fonts.installed()
    assert families[-1] == "DejaVu Sans"
    assert fonts.covered("Aa1 ★", families)
    assert fonts.shown("a\ue000b", fonts.BUNDLED) == "ab"
    if "Noto Sans CJK JP" in families:
        assert fonts.covered("나의 아저씨 1リットルの涙 梦华录", families)


def test_completing_a_drama_counts_its_specials_as_watched() -> None:
    specials = Special(runtime=90), Special()
    drama = Drama(id="a", title="A", kind="series", runtime=60, specials=specials)
    assert minutes_of(drama, Entry("a", "watching", 3)) == 180
    assert minutes_of(drama, Entry("a", "completed", 3)) == 270
    assert minutes_of(Drama(id="a", title="A", kind="series"), Entry("a", "watching", 3)) == 0


def test_the_averages_of_the_others_leave_me_out() -> None:
    averages = {"a": Average(80, 2), "b": Average(70, 1), "c": Average(60, 3)}
    assert without_member(averages, {"a": 100, "b": 70}) == {"a": Average(60, 1), "c": Average(60, 3)}


async def test_the_profile_compares_me_with_the_others_of_the_server(guide: Guide, kept: OpenStore) -> None:
    await rated(kept, *((MEMBER, key, 90) for key in TITLES[:4]), (FRIEND, TITLES[0], 40), (FRIEND, TITLES[5], 80))
    taste = await guide.statistics.taste(MINA)
    assert (taste.total, taste.mean, taste.here) == (4, 90, True)
    assert all(0 < share.mine <= 1 and share.others is not None for share in taste.tags)
    assert dict(taste.countries) == {"JP": 2, "KR": 2}
    assert taste.contrary is not None
    assert (taste.contrary.drama.id, taste.contrary.mine, taste.contrary.others) == (TITLES[0], 90, Average(40, 1))
    assert taste.watched.titles == 4
    assert taste.watched.minutes > 1000
    assert not any(guide.catalogue.vocabulary.spoils(share.name) for share in taste.tags)


async def test_my_taste_leaves_out_the_dramas_i_disliked(guide: Guide, kept: OpenStore) -> None:
    mister, signal, flowers = (guide.titles.get(key) for key in (TITLES[1], TITLES[2], TITLES[3]))
    await rated(kept, (MEMBER, mister.id, 90), (MEMBER, signal.id, 80), (MEMBER, flowers.id, 20))
    taste, year = await guide.statistics.taste(MINA), await guide.statistics.recap(MINA)
    liked = {*mister.tags, *signal.tags}
    assert (taste.total, year.total) == (3, 3)
    assert taste.tags
    assert {share.name for share in taste.tags} <= liked
    assert dict(taste.countries) == {"KR": 2}
    assert dict(taste.decades) == {2010: 2}
    assert set(year.tags) <= liked
    await rated(kept, *((MEMBER, key, 10) for key in TITLES))
    taste, year = await guide.statistics.taste(MINA), await guide.statistics.recap(MINA)
    assert (taste.total, taste.tags, taste.countries, taste.decades) == (6, (), (), ())
    assert (year.total, year.tags, year.country) == (6, (), None)


async def test_where_nobody_else_rated_the_profile_makes_no_comparison(guide: Guide, kept: OpenStore) -> None:
    await rated(kept, (MEMBER, TITLES[0], 90))
    taste = await guide.statistics.taste(MINA)
    assert taste.tags
    assert all(share.others is None for share in taste.tags)
    assert taste.contrary is None


async def test_a_private_member_counts_only_in_their_own_statistics(guide: Guide, kept: OpenStore) -> None:
    await rated(kept, (MEMBER, TITLES[0], 90), (FRIEND, TITLES[0], 10), (FRIEND, TITLES[1], 20))
    await kept.members.hide(FRIEND, True)
    club = await guide.statistics.club(MINA)
    assert (club.ratings, club.members, club.titles, club.disputed) == (1, 1, 1, ())
    assert (await guide.statistics.taste(MINA)).contrary is None
    theirs = await guide.statistics.taste(Asker(FRIEND, SERVER))
    assert theirs.total == 2
    assert theirs.contrary is not None
    assert theirs.contrary.others == Average(90, 1)


@pytest.mark.both_databases
def test_server_statistics_have_a_title_where_discord_does_not_tell_the_servers_name(words: Words) -> None:
    club = ClubValues("", 1, 1, 90, 0.0, (), (), None, ())
    assert statistics.club_chart(club, "ten", words).title == words("club-title-here")
    card = statistics.club_card(club, MEMBER, "ten", words, None)
    assert any(words("club-title-here") in getattr(item, "content", "") for item in card.walk_children())


async def test_server_statistics_show_what_is_disputed_and_who_agrees_most_with_the_others(
    guide: Guide, kept: OpenStore
) -> None:
    third = 33
    for n, key in enumerate(TITLES):
        await rated(kept, (MEMBER, key, 90 - 8 * n), (FRIEND, key, 88 - 8 * n), (third, key, 30 + 12 * n))
    club = await guide.statistics.club(MINA)
    assert (club.ratings, club.members, club.titles) == (18, 3, 6)
    assert club.matchmaker is not None
    assert club.matchmaker.member in (MEMBER, FRIEND)
    assert club.matchmaker.titles == 6
    assert club.disputed[0].drama.id == TITLES[0]
    assert (club.disputed[0].low, club.disputed[0].high) == (30, 90)
    assert club.months[-1] == (date(2025, 10, 1), 18)
    assert len(club.months) == 12


async def test_the_recap_of_a_year_holds_only_what_was_rated_in_it(guide: Guide, kept: OpenStore) -> None:
    await rated(kept, (MEMBER, TITLES[0], 95))
    await rated(kept, (MEMBER, TITLES[1], 70), at=1_600_000_000)
    recap = await guide.statistics.recap(MINA)
    assert (recap.year, recap.total, [drama.id for drama, _ in recap.best]) == (2025, 1, [TITLES[0]])
    assert recap.months[9] == (date(2025, 10, 1), 1)
    assert (await guide.statistics.recap(MINA, 2020)).best[0][0].id == TITLES[1]


async def test_the_recap_of_an_empty_year_names_the_years_that_have_something(guide: Guide, kept: OpenStore) -> None:
    at = {year: int(datetime(year, 6, 1, tzinfo=UTC).timestamp()) for year in (2020, 2021, 2022, 2024)}
    for year, key in ((2020, TITLES[0]), (2021, TITLES[1]), (2024, TITLES[2])):
        await rated(kept, (MEMBER, key, 80), at=at[year])
    # A title that is watched counts for its year, and one that is only planned does not.
    await kept.lists.put(MEMBER, [Entry(TITLES[3], "watching", 2, None, at[2022])])
    await kept.lists.put(MEMBER, [Entry(TITLES[4], "plan", 0, None, NOW)])
    with pytest.raises(Sorry, match="year-other") as told:
        await guide.statistics.recap(MINA)
    assert told.value.values == {"year": "2025", "years": "2024, 2022, 2021"}


@pytest.mark.parametrize(("year", "key"), [(None, "year-begins"), (2025, "year-begins"), (2019, "year-empty")])
async def test_without_ratings_a_past_year_is_empty_and_the_current_one_just_begins(
    guide: Guide, year: int | None, key: str
) -> None:
    with pytest.raises(Sorry) as refused:
        await guide.statistics.recap(MINA, year)
    assert refused.value.key == key


def picture_of(result: InteractionResult) -> dict[str, Any]:
    """The one picture of an answer."""
    (gallery,) = [item for item in walk(message_of(result).components) if item["type"] == 12]
    (item,) = gallery["items"]
    return item


COMMANDS = ["ratings", "me profile", "me year", "server"]


@pytest.mark.parametrize("name", COMMANDS)
async def test_each_statistics_command_shows_a_picture_with_its_numbers_as_alternative_text(
    club: Club, name: str
) -> None:
    for key, mine, theirs in (*((key, "9", "8.5") for key in TITLES[:5]), (TITLES[5], "3", "9.5")):
        await club.member.slash(club.channel, "rate", title=key, score=mine)
        await club.friend.slash(club.channel, "rate", title=key, score=theirs)
    result = await club.member.slash(club.channel, name)
    item = picture_of(result)
    assert "namida.png" in item["media"]["url"]
    assert any(letter.isdigit() for letter in item["description"])
    assert len(item["description"]) <= 1024
    assert club.world.errors == []
    text = said(result)
    if name == "server":
        assert f"<@{club.member.id}>" in text or f"<@{club.friend.id}>" in text
        assert "3.0 – 9.5" in item["description"]
    elif name == "me profile":
        assert "got 3.0 from jun and 9.5 from one other" in text
    elif name == "ratings":
        assert "2.1–3: 1, 3.1–4: 0" in item["description"]
        assert "8.1–9: 5" in item["description"]


@pytest.mark.parametrize("name", COMMANDS)
async def test_without_a_rating_each_statistics_command_says_how_to_begin(club: Club, name: str) -> None:
    result = await club.member.slash(club.channel, name)
    assert result.ephemeral
    assert "/rate" in said(result)
    direct = await club.stranger.slash(name)
    assert "namida.png" not in str(message_of(direct).components)
    assert club.world.errors == []


@pytest.mark.parametrize("name", COMMANDS[:3])
async def test_one_rating_is_enough_for_a_picture_in_direct_messages(club: Club, name: str) -> None:
    await club.stranger.slash("rate", title=TITLES[0], score="9")
    assert "namida.png" in picture_of(await club.stranger.slash(name))["media"]["url"]
    assert club.world.errors == []


@pytest.mark.parametrize("name", COMMANDS)
async def test_if_drawing_fails_the_numbers_are_shown_without_a_picture(
    club: Club, name: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> bytes:
        raise ImportError("No module named 'matplotlib'")

    monkeypatch.setattr(pictures, "draw", broken)
    await club.member.slash(club.channel, "rate", title=TITLES[0], score="9")
    result = await club.member.slash(club.channel, name)
    assert not [item for item in walk(message_of(result).components) if item["type"] == 12]
    assert "9.0" in said(result)
    assert "could not be drawn" in caplog.text
    assert club.world.errors == []


async def test_turning_the_pages_of_my_ratings_keeps_the_picture(club: Club, kept: OpenStore) -> None:
    keys = sorted(drama.id for drama in club.client.guide.catalogue.all())[:12]
    await kept.ratings.keep([(club.member.id, key, 50 + n, NOW) for n, key in enumerate(keys)])
    result = await club.member.slash(club.channel, "ratings")
    (forward,) = [one for one in ids_of(result.response, "ledger") if one.endswith(":1")]
    await club.member.click(message_of(result), custom_id=forward)
    assert picture_of(result)["description"].startswith("Ratings of")
    assert "2 of 2" in str(message_of(result).components)
    (back,) = [one for one in ids_of(result.response, "ledger") if one.endswith(":0")]
    foreign = await club.friend.click(message_of(result), custom_id=back)
    assert foreign.ephemeral
    assert "/rate" in text_of(foreign.response)


async def test_another_members_ratings_are_paged_for_whoever_may_see_them(
    club: Club, kept: OpenStore, words: Words
) -> None:
    nobody = await club.member.slash(club.channel, "ratings", member=club.friend)
    assert nobody.ephemeral
    assert words("taste-none", name="lek") in said(nobody)
    dramas = sorted(drama.id for drama in club.client.guide.catalogue.all())[:23]
    await kept.ratings.keep([(club.friend.id, key, 50 + n, 1000 + n) for n, key in enumerate(dramas)])
    await kept.ratings.rate(club.member.id, TITLES[0], 90, NOW)
    result = await club.member.slash(club.channel, "ratings", member=club.friend)
    assert not result.ephemeral
    assert "**7.2**" in said(result)
    assert picture_of(result)["description"].startswith(words("ratings-title", name="lek"))
    (forward,) = [one for one in ids_of(result.response, "ledger-of") if ":1:" in one]
    await club.member.click(message_of(result), custom_id=forward)
    assert "2 of 3" in str(message_of(result).components)
    assert "**6.2**" in said(result)
    assert picture_of(result)["description"].startswith(words("ratings-title", name="lek"))
    read_along = await club.owner.click(message_of(result), custom_id=forward.replace(":1:", ":2:"))
    assert read_along.ephemeral
    assert "**5.2**" in said(read_along)
    await club.friend.slash(club.channel, "me private")
    refused = await club.member.click(message_of(result), custom_id=forward.replace(":1:", ":2:"))
    assert refused.ephemeral
    assert words("taste-hidden", name="lek") in said(refused)
    asked = await club.member.slash(club.channel, "ratings", member=club.friend)
    assert words("taste-hidden", name="lek") in said(asked)
    own = await club.friend.slash(club.channel, "ratings", member=club.friend)
    assert ids_of(own.response, "ledger")
    bot = club.world.guild.add_member(club.world.create_user("muse", bot=True))
    assert words("taste-bot") in said(await club.member.slash(club.channel, "ratings", member=bot))


async def test_a_slow_picture_arrives_in_the_deferred_answer(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    await club.member.slash(club.channel, "rate", title=TITLES[0], score="9")
    made = pages.as_picture

    async def slow(*given: Any) -> pictures.Picture | None:
        await asyncio.sleep(2.5)
        return await made(*given)

    monkeypatch.setattr(pages, "as_picture", slow)
    result = await club.member.slash(club.channel, "ratings")
    kinds = [row.json["type"] for row in club.world.http_requests if row.path.endswith("/callback") and row.json]
    assert kinds[-1] == discord.InteractionResponseType.deferred_channel_message.value
    assert "namida.png" in picture_of(result)["media"]["url"]
    assert club.world.errors == []


async def test_drawing_in_several_threads_at_once_is_safe(words: Words, dramas: list[Drama]) -> None:
    made = list(charts_of(words, dramas).values())
    drawn = await asyncio.gather(*(asyncio.to_thread(pictures.draw_picture, chart, words) for chart in made * 3))
    for chart, one in zip(made * 3, drawn, strict=True):
        assert one.png == pictures.draw_picture(chart, words).png
