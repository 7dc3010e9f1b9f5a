"""The catalogue and the interchange files: complete, right, and every fault named with its line."""

import json
import re
import time
import tomllib
from collections import Counter
from dataclasses import fields, replace
from pathlib import Path

import msgspec
import pytest
from conftest import NOW
from jsonschema_rs import Draft202012Validator

from bot.core.errors import BadInput
from bot.core.models import Drama, Role
from bot.core.records import as_record
from bot.core.vocabulary import Vocabulary
from bot.sources.bundled import check_bundled, read_bundled
from bot.sources.files.interchange import read_dramas, read_ratings, write_dramas
from bot.sources.files.records import schema
from bot.sources.gaps import gaps
from bot.sources.taste import read_map, write_map
from bot.sources.template import blank
from bot.sources.vocabulary import read_vocabulary


def test_the_bundled_catalogue_has_no_fault(data: Path, vocabulary: Vocabulary) -> None:
    assert [str(fault) for fault in check_bundled(data, vocabulary)] == []


def test_enough_dramas_of_each_country_are_bundled(dramas: list[Drama]) -> None:
    counts = Counter("HK, PH, SG" if drama.country in ("HK", "PH", "SG") else drama.country for drama in dramas)
    wanted = {"KR": 400, "CN": 220, "JP": 200, "TW": 60, "TH": 90, "HK, PH, SG": 30}
    assert len(dramas) >= 1000
    assert {country: counts[country] for country in wanted if counts[country] < wanted[country]} == {}


def test_specials_and_films_related_to_a_bundled_series_are_bundled_too(dramas: list[Drama]) -> None:
    by_id = {drama.id: drama for drama in dramas}
    films = [drama for drama in dramas if drama.kind == "film"]
    assert len(films) >= 25
    assert sum(drama.kind == "special" for drama in dramas) >= 8
    assert [film.id for film in films if not any(other.id in by_id for other in film.related)] == []


def test_no_two_synopses_share_eight_words_in_a_row(dramas: list[Drama]) -> None:
    seen: dict[tuple[str, ...], str] = {}
    shared: list[tuple[str, str, str]] = []
    for drama in dramas:
        words = re.findall(r"[\w']+", (drama.synopsis or "").lower())
        for start in range(len(words) - 7):
            run = tuple(words[start : start + 8])
            if seen.setdefault(run, drama.id) != drama.id:
                shared.append((drama.id, seen[run], " ".join(run)))
    assert shared == []


def test_every_drama_has_the_tags_and_cast_a_recommendation_needs(dramas: list[Drama]) -> None:
    assert [drama.id for drama in dramas if not 5 <= len(drama.tags) <= 15] == []
    assert [drama.id for drama in dramas if not 4 <= len(drama.cast) <= 12] == []


def test_a_network_is_spelt_the_same_in_the_whole_catalogue(dramas: list[Drama]) -> None:
    """Dramas of one network are alike to a recommendation: iQIYI and iQiyi would keep them apart."""
    spelt: dict[str, set[str]] = {}
    for network in {one for drama in dramas for one in drama.networks}:
        spelt.setdefault(re.sub(r"[\W_]", "", network).lower(), set()).add(network)
    assert [sorted(ways) for ways in spelt.values() if len(ways) > 1] == []


def test_a_drama_based_on_another_work_has_the_tag_for_it(dramas: list[Drama]) -> None:
    tag_of = {
        "web novel": "based on a web novel",
        "manga": "based on a manga",
        "webtoon": "based on a webtoon",
        "manhwa": "based on a webtoon",
        "manhua": "based on a webtoon",
        "film": "remake",
    }
    made = [(drama, tag_of[one.kind]) for drama in dramas if (one := drama.based_on) and one.kind in tag_of]
    assert [(drama.id, tag) for drama, tag in made if tag not in drama.tags] == []


def test_related_titles_are_linked_both_ways(dramas: list[Drama]) -> None:
    linked = {(drama.id, other.id) for drama in dramas for other in drama.related if other.id}
    assert [pair for pair in linked if pair[::-1] not in linked] == []


def test_a_bundled_sequel_or_prequel_is_named_by_its_id(dramas: list[Drama]) -> None:
    titles = {(drama.title, drama.country) for drama in dramas}
    told = [
        (drama.id, one.title)
        for drama in dramas
        for one in drama.related
        if one.relation in ("sequel", "prequel") and not one.id
    ]
    countries = {drama.id: drama.country for drama in dramas}
    assert [row for row in told if (re.sub(r" \(\d{4}\)\Z", "", row[1] or ""), countries[row[0]]) in titles] == []


def test_every_link_to_watch_leads_directly_to_a_title(dramas: list[Drama]) -> None:
    """Not to the front page of a service, to its player without a title, or by a detour through somebody else."""
    links = {one.url: drama.id for drama in dramas for one in drama.watch if one.url}
    leading_nowhere = re.compile(r"(/(playlist|watch|detail|play|vod|video|latest|browse|home|search)|://[^/]+)/?$")
    assert {drama: url for url, drama in links.items() if leading_nowhere.search(url)} == {}
    detour = re.compile(r"^https?://(bit\.ly|disneyplus\.bn5x\.net)/")
    assert {drama: url for url, drama in links.items() if detour.search(url)} == {}


def test_actors_and_crew_of_the_same_name_are_told_apart(dramas: list[Drama]) -> None:
    """The less known of two is written with what they do, "Lee Byung Hun (director)"."""
    cast = {role.actor for drama in dramas for role in drama.cast}
    both = cast & {credit.person for drama in dramas for credit in drama.crew}
    truly_both = {
        "Cha Tae Hyun",
        "Fukuyama Masaharu",
        "Goy Arachaporn Pokinpakorn",
        "Kim Hee Won",
        "Kudo Kankuro",
        "Ma Dong Seok",
        "Puttipong Promsaka Na Sakolnakorn",
        "Yu Rong Guang",
    }
    assert both == truly_both


def test_tags_are_grouped_and_explained_and_endings_are_marked_as_spoilers(vocabulary: Vocabulary) -> None:
    assert 150 <= len(vocabulary.tags) <= 300
    assert len({tag.group for tag in vocabulary.tags.values()}) >= 8
    assert all(tag.means and "\n" not in tag.means for tag in vocabulary.tags.values())
    assert all(tag.spoils for tag in vocabulary.tags.values() if tag.group == "ending")
    assert vocabulary.tag("Terminal Illness") == "terminal illness"
    assert vocabulary.tag("Something New") == "something new"


def test_the_series_and_the_film_of_one_litre_of_tears_are_not_mixed_up(dramas: list[Drama]) -> None:
    by_id = {drama.id: drama for drama in dramas}
    series, film = by_id["1-litre-of-tears-2005"], by_id["1-litre-of-tears-2004"]
    names = {"1 Litre no Namida", "Ichi Rittoru no Namida", "One Litre of Tears", "One Liter of Tears"}
    assert {*names, "A Diary with Tears"} <= set(series.aliases)
    assert series.native_title == "1リットルの涙"
    roles = {role.actor: (role.role, role.note) for role in series.cast}
    assert roles["Sawajiri Erika"][0] == "Ikeuchi Aya"
    assert roles["Nishikido Ryo"][0] == "Asou Haruto"
    assert roles["Yakushimaru Hiroko"] == ("Ikeuchi Shioka", "Aya's mother")
    assert roles["Jinnai Takanori"] == ("Ikeuchi Mizuo", "Aya's father")
    assert roles["Narumi Riko"] == ("Ikeuchi Ako", "Aya's sister")
    assert roles["Fujiki Naohito"] == ("Mizuno Hiroshi", "neurologist")
    assert {"Sanada Yuma", "Miyoshi Ai", "Mizutani Momosuke", "Hashizume Ryo"} <= set(roles)
    assert (series.networks, series.episodes, series.runtime) == (("Fuji TV",), 11, 45)
    assert str(series.aired_from) == "2005-10-11"
    assert [special.runtime for special in series.specials] == [120]
    assert [(song.title, song.artist) for song in series.songs if song.kind == "ending"] == [("Only Human", "K")]
    assert series.based_on is not None
    assert "木藤亜也" in (series.based_on.author or "")
    assert series.genres == ("Drama", "Melodrama", "Romance")
    assert [(score.site, score.score) for score in series.scores] == [("MyDramaList", 9.0)]
    assert {"runtime", "songs"} <= {dispute.field for dispute in series.disputed}
    assert (film.kind, film.runtime, film.year) == ("film", 98, 2004)
    figures = film.scores[0]
    assert (figures.score, figures.rank, figures.popularity, figures.watchers) == (8.0, 2252, 3150, 5920)


FAULTY = """\
id = "twin-2020"
title = "Faulty"
native_title = "결함"
aliasses = ["Broken"]
country = "KR"
kind = "series"
year = 2020
aired_from = 2020-13-45
status = "ended"
genres = ["Romance"]
tags = ["amnesia", "unheard of"]
synopsis = "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word"
cast = [{ actor = "Someone", rolle = "Nobody" }]
related = [{ relation = "cousin", title = "Another" }]
"""


def test_every_fault_of_a_file_is_reported_with_its_line(tmp_path: Path, vocabulary: Vocabulary) -> None:
    folder = tmp_path / "data" / "dramas" / "kr"
    folder.mkdir(parents=True)
    (folder / "a-twin-2020.toml").write_text(
        FAULTY.replace("2020-13-45", "2020-01-05").replace("aliasses", "aliases"), "utf-8"
    )
    (folder / "twin-2020.toml").write_text(FAULTY.replace("2020-13-45", "2020-01-05"), "utf-8")
    faults = [str(fault) for fault in check_bundled(tmp_path / "data", vocabulary)]
    mine = [fault for fault in faults if "kr/twin-2020" in fault]
    assert any(":1: id 'twin-2020' is already that of" in fault for fault in mine)
    assert any(":4: unknown key 'aliasses'" in fault for fault in mine)
    assert any(":11: tags: 'unheard of' is not in the vocabulary" in fault for fault in mine)
    assert any(":13: unknown key 'cast.rolle'" in fault for fault in mine)
    assert any(":14: related: 'cousin' is none of adaptation" in fault for fault in mine)
    (twin,), _ = read_bundled(tmp_path / "data", vocabulary)
    assert [role.actor for role in twin.cast] == ["Someone"]
    (folder / "twin-2020.toml").write_text(FAULTY, "utf-8")
    dramas, told = read_bundled(tmp_path / "data", vocabulary)
    assert told
    assert len(dramas) <= 1


@pytest.mark.parametrize(
    "day", ["2020-13-45", "2020-02-30", "2020-1-5", "5 January 2020", "soon", "2020-13-45  # or so"]
)
def test_an_impossible_date_hides_no_other_fault_of_its_file(tmp_path: Path, vocabulary: Vocabulary, day: str) -> None:
    folder = tmp_path / "data" / "dramas" / "kr"
    folder.mkdir(parents=True)
    (folder / "a-twin-2020.toml").write_text(FAULTY.replace("2020-13-45", "2020-01-05"))
    (folder / "twin-2020.toml").write_text(
        FAULTY.replace("2020-13-45", day).replace("status =", "aired_to = 2020-03-01\nstatus =")
    )
    faults = [str(fault) for fault in check_bundled(tmp_path / "data", vocabulary) if "kr/twin-2020" in str(fault)]
    for told in (
        ":1: id 'twin-2020' is already that of", ":4: unknown key 'aliasses'",
        ":8: aired_from: a day such as 2025-10-11 is expected", ":12: tags: 'unheard of' is not in the vocabulary",
    ):  # fmt: skip
        assert [fault for fault in faults if told in fault]
    assert not [fault for fault in faults if "aired_to" in fault or "cannot be read" in fault]


@pytest.mark.parametrize("slip", ["cast = [", 'title = "again"', 'aliases = ["a" "b"]'])
def test_only_the_first_fault_of_a_file_that_is_not_valid_toml_is_reported(
    tmp_path: Path, vocabulary: Vocabulary, slip: str
) -> None:
    folder = tmp_path / "data" / "dramas" / "kr"
    folder.mkdir(parents=True)
    good = "".join(f"{row}\n" for row in FAULTY.splitlines() if not row.startswith("aired_from"))
    (folder / "twin-2020.toml").write_text(good.replace("cast =", f"{slip}\ncast ="), "utf-8")
    for faults in (check_bundled(tmp_path / "data", vocabulary), read_bundled(tmp_path / "data", vocabulary)[1]):
        assert len(faults) == 1
        assert "cannot be read" in faults[0].text


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('aired_from = "5 Jan 2020"', "aired_from"), ("year = 1", "not between"), ('country = "Korea"', "ISO 3166-1"),
        ('aliases = ["Faulty", "Another"]', "aliases: 'Faulty' is said twice"), ("title = []", "title"),
        ('aliases = ["Another", "Third", "Another"]', "aliases: 'Another' is said twice"),
        ('kind = "serial"', "kind"), ('status = "over"', "status"), ("episodes = -4", "not between"),
        ("related = [{ relation = \"sequel\", title = \"X\", id = \"nowhere-1\" }]", "no drama 'nowhere-1'"),
        ("scores = [{ site = \"X\", score = 5, out_of = 0 }]", "out_of"), ("cast = 5", "cast"), ("tags = 5", "tags"), ("id = 5", "id"), ("= 3", "cannot be read"), ("[[", "cannot be read"),
    ],
)  # fmt: skip
def test_an_impossible_value_is_reported_with_its_line(
    tmp_path: Path, vocabulary: Vocabulary, line: str, what: str
) -> None:
    key = line.split(" =")[0]
    kept = "\n".join(row for row in FAULTY.splitlines() if not row.startswith((f"{key} =", "aired_from", "aliasses")))
    folder = tmp_path / "data" / "dramas" / "kr"
    folder.mkdir(parents=True)
    (folder / "twin-2020.toml").write_text(f"{kept}\n{line}\n", "utf-8")
    faults = check_bundled(tmp_path / "data", vocabulary)
    assert [fault for fault in faults if what in fault.text and fault.line == len(kept.splitlines()) + 1]


def test_a_new_file_has_every_key_of_the_format_in_the_order_of_the_catalogue(data: Path) -> None:
    keys = re.findall(r"^(?:# )?(\w+) = ", blank("Signal", 2016, "KR"), re.MULTILINE)
    assert sorted(keys) == sorted(field.name for field in fields(Drama))
    for path in sorted(data.glob("dramas/*/*.toml"))[::50]:
        places = [keys.index(key) for key in tomllib.loads(path.read_text("utf-8"))]
        assert places == sorted(places), path.name


def test_a_new_file_can_be_read_and_says_what_is_to_be_filled_in(tmp_path: Path, vocabulary: Vocabulary) -> None:
    folder = tmp_path / "data" / "dramas" / "kr"
    folder.mkdir(parents=True)
    (folder / "a-quote-2016.toml").write_text(blank('A "Quote"', 2016, "KR"))
    faults = check_bundled(tmp_path / "data", vocabulary)
    assert {fault.text.split(":")[0].split(" ")[0] for fault in faults} == {
        "native_title",
        "genres",
        "tags",
        "synopsis",
        "cast",
    }


def test_missing_facts_of_a_record_are_listed(dramas: list[Drama]) -> None:
    litre = next(drama for drama in dramas if drama.id == "1-litre-of-tears-2005")
    bare = replace(litre, crew=litre.crew[:1], runtime=None, cast=(Role(actor="Someone"), *litre.cast))
    assert list(gaps([litre, bare])) == [(bare, ["runtime", "roles", "screenwriter"])]


def test_what_is_exported_is_imported_unchanged(tmp_path: Path, dramas: list[Drama], vocabulary: Vocabulary) -> None:
    file = tmp_path / "dramas.jsonl"
    file.write_text("\n".join(write_dramas(dramas)), "utf-8")
    read = read_dramas(file, vocabulary, lambda _: None)
    assert not read.faults
    assert not read.unknown
    assert read.values == dramas


def test_the_schema_names_every_key_an_export_has(dramas: list[Drama]) -> None:
    told = schema()
    keys = set(told["$defs"]["Drama"]["properties"])
    assert told["$defs"]["Drama"]["required"] == ["id", "title", "kind"]
    assert {key for drama in dramas for key in as_record(drama)} <= keys
    json.dumps(told)


def test_what_is_exported_validates_against_the_schema(dramas: list[Drama]) -> None:
    lines = list(write_dramas(dramas))
    assert len(lines) >= 1000
    valid = Draft202012Validator(schema())
    assert [(line[:60], error.message) for line in lines for error in valid.iter_errors(json.loads(line))] == []
    assert not valid.is_valid({"id": "a", "title": "A", "kind": "serial"})


def test_an_import_names_file_and_line_of_every_fault(tmp_path: Path, vocabulary: Vocabulary) -> None:
    file = tmp_path / "in.jsonl"
    rows = [
        '{"id":"a","title":"A","kind":"series","tags":["Terminal Illness","Odd One"],"colour":"blue"}',
        "", "{", "[1]", '{"id":"b","title":"B"}', '{"id":"a","title":"Again","kind":"film"}',
        '{"id":"c","title":"C","kind":"serial"}', '{"id":"d","title":"D","kind":"series","year":"2020"}',
        '{"id":"no spaces","title":"E","kind":"series"}', '{"id":"f","title":"F","kind":"series","watch":[{}]}',
        '{"id":"g","title":"G","kind":"series","aired_from":"2026-03","episodes":0,"scores":[{"site":"S","score":null}]}',
        '{"id":"h","title":"H","kind":"series","cast":"nobody"}',
    ]  # fmt: skip
    file.write_text("\n".join(rows))
    read = read_dramas(file, vocabulary, lambda _: None)
    assert [drama.id for drama in read.values] == ["a", "g"]
    assert read.values[0].tags == ("terminal illness", "odd one")
    assert (read.values[1].aired_from, read.values[1].year, read.values[1].episodes) == (None, 2026, None)
    assert {fault.line for fault in read.faults} == {3, 4, 5, 6, 7, 8, 9, 10, 12}
    assert all(str(fault).startswith("in.jsonl:") for fault in read.faults)
    assert dict(read.unknown) == {"colour": 1}


@pytest.mark.parametrize(
    ("stated", "what"),
    [
        ('"scores":[{"site":"X","score":5,"out_of":0}]', "scores.out_of"), ('"scores":[{"site":"X","score":5,"out_of":-10}]', "scores.out_of"),
        ('"scores":[{"site":"X","score":1e308}]', "scores.score"), ('"scores":[{"site":"X","score":-1}]', "scores.score"),
        ('"scores":[{"site":"X","score":11}]', "scores.score"), ('"scores":[{"site":"X","out_of":1e308}]', "scores.out_of"),
        ('"scores":[{"site":"X","votes":-1}]', "scores.votes"), ('"scores":[{"site":"X","watchers":1e3}]', "scores"),
        ('"scores":[{"site":"X","as_of":"Spring 2025"}]', "scores.as_of"), ('"watch":[{"service":"X","as_of":"2025-13"}]', "watch.as_of"),
        ('"watch":[{"service":"X","as_of":"2025-02-31"}]', "watch.as_of"), ('"watch":[{"service":" "}]', "watch.service"),
        ('"cast":[{"actor":""}]', "cast.actor"), ('"cast":[{"actor":"A"},{"actor":" "}]', "cast.actor"),
        (f'"cast":[{{"actor":"{"a" * 151}"}}]', "cast.actor"), ('"crew":[{"person":"","job":"director"}]', "crew.person"),
        ('"songs":[{"title":""}]', "songs.title"), (f'"native_title":"{"a" * 301}"', "native_title"),
    ],
)  # fmt: skip
def test_an_import_refuses_impossible_numbers_names_and_dates(
    tmp_path: Path, vocabulary: Vocabulary, stated: str, what: str
) -> None:
    file = tmp_path / "in.jsonl"
    file.write_text(f'{{"id":"a","title":"A","kind":"series",{stated}}}')
    read = read_dramas(file, vocabulary, lambda _: None)
    assert read.values == []
    assert [(fault.line, fault.text.partition(":")[0]) for fault in read.faults] == [(1, what)]


def test_ratings_are_read_with_or_without_their_time(tmp_path: Path) -> None:
    file = tmp_path / "ratings.csv"
    file.write_text("member,drama,score,rated_at\n1,goblin,90,5\n2,goblin,70,\n3,goblin,60,2020-01-01T00:00:00+00:00\n")
    read = read_ratings(file, lambda _: None, NOW)
    assert read.values == [
        (2, (1, "goblin", 90, 5)),
        (3, (2, "goblin", 70, NOW)),
        (4, (3, "goblin", 60, 1577836800)),
    ]


def test_a_date_or_time_without_a_zone_is_read_the_same_on_every_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(time.tzset)
    file = tmp_path / "ratings.csv"
    file.write_text("member,drama,score,rated_at\n1,goblin,90,2020-01-01\n2,goblin,90,2020-01-01T09:00:00\n")
    for zone in ("Asia/Seoul", "America/New_York"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        read = read_ratings(file, lambda _: None, NOW)
        assert [row[-1] for _, row in read.values] == [1577836800, 1577836800 + 9 * 60 * 60]
    monkeypatch.undo()


@pytest.mark.parametrize(
    "at",
    ["1700000000000", "99999999999999999999", "9" * 5000, str(NOW + 172800), "1969-12-31", "9999-12-31", "-5", "now"],
)
def test_an_impossible_time_of_a_rating_is_reported_with_its_line(tmp_path: Path, at: str) -> None:
    file = tmp_path / "ratings.csv"
    file.write_text(f"member,drama,score,rated_at\n1,goblin,90,{at}\n2,goblin,90,{NOW}\n")
    read = read_ratings(file, lambda _: None, NOW)
    (fault,) = read.faults
    assert str(fault).startswith("ratings.csv:2: rated_at")
    assert len(str(fault)) < 200
    assert len(read.values) == 1


@pytest.mark.parametrize(
    "content", [b"member,drama,score\r1,goblin,90\r", b"member,drama,score\n1,goblin,90\n1,%s,90\n" % (b"x" * 200_000)]
)
def test_a_table_that_is_not_valid_csv_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "ratings.csv"
    file.write_bytes(content)
    with pytest.raises(BadInput, match=r"^ratings\.csv:[13]: this is no line of CSV: [^\n]*$"):
        read_ratings(file, lambda _: None, NOW)


def test_impossible_ratings_are_reported_with_their_lines(tmp_path: Path) -> None:
    file = tmp_path / "ratings.csv"
    file.write_text("\ufeffmember,drama,score\nx,a,5\n1,,5\n1,a,0\n1,a,101\n1,a,9.5\n1,a\n-1,a,5\n1,a,50\n", "utf-8")
    read = read_ratings(file, lambda _: None, now=NOW)
    assert [fault.line for fault in read.faults] == [2, 3, 4, 5, 6, 7, 8]
    assert len(read.values) == 1


def test_a_missing_file_or_one_with_the_wrong_columns_is_refused(tmp_path: Path, vocabulary: Vocabulary) -> None:
    file = tmp_path / "x.csv"
    file.write_text("a,b\n1,2\n")
    with pytest.raises(BadInput, match="member,drama,score"):
        read_ratings(file, lambda _: None, now=NOW)
    for missing in (tmp_path / "none", tmp_path):
        with pytest.raises(BadInput, match="cannot be read"):
            read_dramas(missing, vocabulary, lambda _: None)


def test_an_unreadable_vocabulary_is_refused_naming_its_file(tmp_path: Path) -> None:
    folder = tmp_path / "vocabulary"
    folder.mkdir()
    (folder / "tags.toml").write_text("[a]\nx = 3\n")
    with pytest.raises((BadInput, TypeError)):
        read_vocabulary(tmp_path)
    (folder / "tags.toml").write_text("= nothing")
    with pytest.raises(BadInput, match=r"tags\.toml"):
        read_vocabulary(tmp_path)


def test_a_taste_map_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    assert read_map(tmp_path / "taste" / "map.tsv") == []
    rows = [("a", "a", 12.0), ("a", "b", 0.25), ("a", "c", -0.012), ("b", "b", 3.0), ("c", "c", 0.0)]
    (tmp_path / "taste").mkdir()
    (tmp_path / "taste" / "map.tsv").write_text("\n".join(write_map(rows)) + "\n")
    assert read_map(tmp_path / "taste" / "map.tsv") == rows
    for wrong in ("a b c", "a\t1\t7:3", "a\tmany\t", "a\t1\t0"):
        (tmp_path / "taste" / "map.tsv").write_text(wrong)
        with pytest.raises(BadInput, match=":1:"):
            read_map(tmp_path / "taste" / "map.tsv")


def test_the_taste_map_names_only_bundled_dramas_and_mydramalist_ids(data: Path, dramas: list[Drama]) -> None:
    rows = read_map(data / "taste" / "map.tsv")
    named = {key for one, other, _ in rows for key in (one, other)}
    bundled = {drama.id for drama in dramas}
    assert len(named & bundled) > 600
    assert all(key.startswith("mdl-") for key in named - bundled)
    assert not named & {f"mdl-{(drama.links or {}).get('mdl')}" for drama in dramas}
    assert (data / "taste" / "map.tsv").stat().st_size < 500_000


def test_most_well_known_bundled_dramas_are_in_the_advice_map(data: Path, dramas: list[Drama]) -> None:
    rows = read_map(data / "taste" / "advice.tsv")
    named = {key for key, other, _ in rows if key == other}
    korean = [drama for drama in dramas if drama.country == "KR" and 2014 < (drama.year or 0) < 2024]
    known = [drama for drama in korean if any((one.watchers or 0) >= 40_000 for one in drama.scores)]
    here = [drama for drama in known if drama.id in named or f"mdl-{(drama.links or {}).get('mdl')}" in named]
    assert len(here) > len(known) / 2
    assert (data / "taste" / "advice.tsv").stat().st_size < 500_000


def test_a_record_is_encoded_without_unknown_fields() -> None:
    assert (
        msgspec.json.encode(as_record(Drama(id="a", title="A", kind="film"))) == b'{"id":"a","title":"A","kind":"film"}'
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [("tags", b"a = 1"), ("people", b"a = 1"), ("keywords", b"a = []"), ("genres", b"a = 1"), ("moods", b"a = 'x'"),
     ("services", b"a = 1"), ("tags", b"\xff\xfe"), ("tags", b"[[")],
)  # fmt: skip
def test_a_malformed_vocabulary_is_refused_in_one_line_naming_its_file(
    tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / "vocabulary").mkdir()
    (tmp_path / "vocabulary" / f"{name}.toml").write_bytes(content)
    with pytest.raises(BadInput, match=rf"{name}\.toml cannot be read") as caught:
        read_vocabulary(tmp_path)
    assert "\n" not in str(caught.value)
