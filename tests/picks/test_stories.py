"""Which titles tell one story, and which of them comes first."""

from dataclasses import replace

import pytest

from bot.core.models import Drama, Relation
from bot.guide.recommending.stories import Stories


def drama(key: str, title: str, year: int, *related: tuple[str, str], country: str = "TH") -> Drama:
    """A drama with its relations to others, each as the relation and the other's id or title."""
    told = tuple(Relation(relation=relation, title=of, id=of if of.islower() else None) for relation, of in related)
    return Drama(id=key, title=title, kind="series", country=country, year=year, related=told)


def test_a_sequel_and_its_predecessor_belong_to_each_others_story() -> None:
    stories = Stories([drama("one", "One", 2016, ("Thai sequel", "more")), drama("more", "More", 2018)])
    assert stories.related == {"one": {"more"}, "more": {"one"}}
    assert stories.predecessors["more"] == {"one"}


def test_sharing_a_universe_does_not_make_one_story() -> None:
    stories = Stories([drama("one", "One", 2016), drama("other", "Other", 2018, ("same universe", "one"))])
    assert not any(stories.related.values())


def test_a_compilation_does_not_join_the_titles_it_collects() -> None:
    of = ("first", "second", "third")
    titles = [drama(key, key.title(), 2016) for key in of]
    bound = drama("bound", "Bound", 2018, *(("Thai prequel", key) for key in of))
    assert not any(Stories([*titles, bound]).related.values())


def test_a_crossover_special_belongs_to_neither_of_its_stories() -> None:
    titles = [drama("one", "One", 2016), drama("other", "Other", 2018), drama("more", "More", 2019, ("prequel", "one"))]
    meeting = replace(drama("both", "Both", 2020, ("prequel", "one"), ("parent story", "other")), kind="special")
    own = replace(drama("own", "Own", 2020, ("prequel", "one"), ("parent story", "more")), kind="special")
    stories = Stories([*titles, meeting, own])
    assert "both" not in stories.related
    assert stories.related["other"] == set()
    assert stories.related["one"] == {"more", "own"}


@pytest.mark.parametrize(("kind", "originals"), [((), 3), (("anthology",), 2)])
def test_a_series_that_takes_up_many_stories_belongs_to_none_of_them(kind: tuple[str, ...], originals: int) -> None:
    loved = [drama(f"loved-{n}", f"Loved {n}", 2018, ("special", "sky")) for n in range(originals)]
    sky = replace(drama("sky", "Sky", 2020, *(("original", one.id) for one in loved)), tags=kind)
    assert not any(Stories([*loved, sky]).related.values())


def test_a_title_related_to_several_parts_of_one_story_is_no_compilation() -> None:
    titles = [
        drama("first", "First", 2002),
        drama("second", "Second", 2005, ("prequel", "first")),
        drama("third", "Third", 2008, ("prequel", "second"), ("prequel", "first")),
        drama("extra", "Extra", 2009, ("prequel", "third"), ("prequel", "second"), ("parent story", "first")),
    ]
    assert Stories(titles).related["extra"] == {"first", "second", "third"}


def test_a_relation_without_an_id_is_resolved_by_title_and_year() -> None:
    stories = Stories(
        [
            drama("one", "One", 2008, ("sequel", "Another One (2010)")),
            drama("another", "Another One", 2010),
            drama("namesake", "Another One", 2015),
        ]
    )
    assert stories.predecessors["another"] == {"one"}
    assert "namesake" not in stories.related


def test_a_later_season_follows_the_title_it_is_named_after() -> None:
    first = drama("code", "Code Blue", 2008, country="JP")
    later = [
        drama(f"later-{n}", title, 2010 + n, country="JP")
        for n, title in enumerate(("Code Blue Season 2", "Code Blue: Part 3", "Code Blue 2", "Code Blue II: Again"))
    ]
    others = [
        drama("abroad", "Code Blue 2", 2012, country="KR"),
        drama("year", "Code Blue 2021", 2021, country="JP"),
        drama("before", "Code Blue 4", 2001, country="JP"),
    ]
    stories = Stories([first, *later, *others])
    assert stories.related["code"] == {one.id for one in later}
    assert all(stories.predecessors[one.id] == {"code"} for one in later)
