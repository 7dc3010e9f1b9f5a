"""The places of a page that are not left to what others rated."""

from dataclasses import replace

import numpy as np
import pytest

from bot.engine.features import Features, Item
from bot.engine.rank import PAGE, blended
from bot.engine.recommender import Ratings, Recommender, Wishes
from bot.engine.variety import NEW_AT, Variety

CROWD = ("romance", "office", "slow burn", "family", "revenge", "school", "healing", "detective")
RARE = {"wuxia": ("swords", "monks", "mountains"), "cooking": ("kitchen", "market", "rivalry")}


def _known(n: int) -> Item:
    tags = (CROWD[n % 8], CROWD[(n // 8 + n) % 8], f"only {n}")
    return Item(key=f"known-{n}", tags=tags, genres=("Drama",), country="KR", year=2018, votes=40_000.0, score=85.0)


def _rare(kind: str, n: int, votes: float = 900.0, year: int = 2018) -> Item:
    tags = (*RARE[kind], CROWD[n % 8])
    return Item(key=f"{kind}-{n}", tags=tags, genres=(kind.title(),), country="KR", year=year, votes=votes, score=80.0)


KNOWN = [_known(n) for n in range(150)]
SMALL = [_rare(kind, n) for kind in RARE for n in range(12)]
EVERYBODY = [(member, f"known-{(member * 7 + step * step) % 150}", 90) for member in range(900) for step in range(8)]


@pytest.fixture(scope="module")
def model() -> Recommender:
    return Recommender.fit([*KNOWN, *SMALL], Ratings.of(EVERYBODY))


def _of(kind: str, keys: list[str]) -> int:
    return sum(key.startswith(kind) for key in keys)


@pytest.mark.parametrize("kind", RARE)
def test_a_taste_that_nobody_else_rated_is_answered_by_what_it_is(model: Recommender, kind: str) -> None:
    picks = model.personal({f"{kind}-{n}": 95 for n in range(4)}).picks()
    like = [pick for pick in picks if pick.key.startswith(kind)]
    assert len(like) >= 3
    assert picks[0] in like
    assert all(like.reasons[0].kind in ("tags", "genres") for like in like)


def test_a_taste_of_many_kinds_that_everybody_shares_is_left_to_them(model: Recommender) -> None:
    keys = [pick.key for pick in model.personal({f"known-{n}": 95 for n in (0, 9, 18, 27, 36)}).picks()]
    assert _of("known", keys) == len(keys)


def test_more_like_a_title_brings_titles_like_it_beside_the_others(model: Recommender) -> None:
    mine = {f"known-{n}": 95 for n in (0, 9, 18, 27, 36)}
    keys = [pick.key for pick in model.personal(mine, Wishes(more_like=("wuxia-1",))).picks()]
    assert _of("wuxia", keys[:PAGE]) == 2
    assert _of("known", keys[:PAGE]) == 3


def test_a_group_that_loves_what_nobody_else_rated_is_answered_by_what_it_is(model: Recommender) -> None:
    members = [{f"wuxia-{n}": 95, f"wuxia-{n + 1}": 90} for n in range(3)]
    picks = model.group(members).picks()
    assert _of("wuxia", [pick.key for pick in picks[:PAGE]]) >= 3
    assert all(pick.members[0].reasons[0].kind in ("tags", "genres") for pick in picks if pick.key.startswith("wuxia"))


def test_a_group_does_not_get_what_one_of_them_cannot_stand(model: Recommender) -> None:
    loved = {f"wuxia-{n}": 95 for n in range(4)}
    hated = dict.fromkeys(loved, 20) | {f"known-{n}": 95 for n in (0, 9, 18)}
    assert _of("wuxia", [*model.group([loved, hated]).keys]) == 0
    # Where there is too little else it comes all the same.
    only = np.array([item.key.startswith("wuxia") for item in (*KNOWN, *SMALL)])
    assert _of("wuxia", [*model.group([loved, hated], allowed=only).keys]) == 8


def test_what_a_few_love_is_as_new_as_before() -> None:
    new = [_rare(kind, 20, votes=0, year=2025) for kind in RARE]
    mine = {f"wuxia-{n}": 95 for n in range(4)}
    loved = [(1000 + n, key, 98) for n in range(3) for key in (*mine, "wuxia-20")]
    for ratings in (EVERYBODY, [*EVERYBODY, *loved]):
        model = Recommender.fit([*KNOWN, *SMALL, *new], Ratings.of(ratings))
        keys = [pick.key for pick in model.personal(mine).picks()]
        assert "wuxia-20" in keys
        # A new title has to be like something that is liked.
        assert "cooking-20" not in keys


def test_the_place_for_what_is_new_is_for_what_is_much_like_what_is_liked() -> None:
    mine = {f"wuxia-{n}": 95 for n in range(4)}
    undated = replace(_rare("wuxia", 20, votes=0), year=None)
    # All that is wholly of the kind comes before it: it is among a quarter of all, yet not among a tenth.
    little = Item(key="little", tags=("swords", "office", "only it"), genres=("Wuxia",), country="KR", year=2025)
    for new, others in ((undated, 0), (little, 8)):
        kind = [_rare("wuxia", n) for n in range(30, 30 + others)]
        model = Recommender.fit([*KNOWN, *SMALL, *kind, new], Ratings.of(EVERYBODY))
        assert new.key not in [pick.key for pick in model.personal(mine).picks()]


def test_a_new_title_does_not_come_beside_another_of_its_story(model: Recommender) -> None:
    mine = {f"wuxia-{n}": 95 for n in range(4)}
    older = next(key for key in model.personal(mine).keys if key.startswith("wuxia"))
    remake = replace(_rare("wuxia", 20, votes=0, year=2025), related=(older,))
    keys = Recommender.fit([*KNOWN, *SMALL, remake], Ratings.of(EVERYBODY)).personal(mine).keys
    assert len({older, remake.key} & {*keys}) == 1


def test_a_new_title_of_a_page_that_is_all_alike_stays_where_it_stood() -> None:
    features = Features.build([_rare("wuxia", n, votes=0, year=2025) for n in range(15)])
    order = np.arange(15)
    assert Variety(features, np.zeros(15)).with_new(order, order, NEW_AT + 2, frozenset()).tolist() == order.tolist()


def test_two_rankings_are_blended_without_a_title_coming_twice() -> None:
    ranked, others = np.array([0, 1, 2, 3, 4, 5, 6]), np.array([5, 1])
    order, came = blended(ranked, others, (1, 3))
    assert order.tolist() == [0, 5, 1, 2, 3, 4, 6]
    assert came.tolist() == [5]


def test_what_was_asked_for_under_two_names_is_asked_for_once(model: Recommender) -> None:
    mine = {f"known-{n}": 95 for n in (0, 9, 18)}
    once, twice = (model.personal(mine, Wishes(more_like=("wuxia-1",) * times)).picks() for times in (1, 2))
    assert twice == once


@pytest.mark.parametrize("after", ["rated", "dismissed"])
def test_of_what_was_disliked_after_all_no_more_is_brought(model: Recommender, after: str) -> None:
    mine = {f"known-{n}": 95 for n in (0, 9, 18, 27, 36)}
    no = Wishes(dismissed=frozenset({"wuxia-1"}) if after == "dismissed" else frozenset())
    rated = {**mine, "wuxia-1": 10} if after == "rated" else mine
    asked = model.personal(rated, replace(no, more_like=("wuxia-1",))).picks()
    assert asked == model.personal(rated, no).picks()
    assert _of("wuxia", [pick.key for pick in asked[:PAGE]]) == 0
