"""The recommender: what it must never do, and what its numbers mean."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine.evaluation.metrics import hit, ndcg, recall
from bot.engine.evaluation.picks import Figures, evaluate_group, evaluate_personal, evaluate_similar
from bot.engine.features import FACTS, FIELDS, Features, Item, plain
from bot.engine.group import proportional
from bot.engine.personal import read_ratings
from bot.engine.rank import MOST_OF_ONE_TAG, best, varied
from bot.engine.rankers.net import Net
from bot.engine.recommender import AdviceMap, Ratings, Recommender, TasteMap, Wishes

GENRES = ("Romance", "Thriller", "Comedy", "Historical")
TAGS = ("revenge", "healing", "family", "office", "time travel", "slow burn", "detective", "palace", "school")
PEOPLE = tuple(f"person {n}" for n in range(12))


def _item(n: int) -> Item:
    rng = np.random.default_rng(n)
    return Item(
        key=f"drama-{n}",
        kind="special" if n % 11 == 0 else "series",
        genres=tuple(rng.choice(GENRES, 2, replace=False).tolist()),
        tags=tuple(rng.choice(TAGS, int(rng.integers(1, 5)), replace=False).tolist()),
        cast=tuple((person, 1.0) for person in rng.choice(PEOPLE, 3, replace=False).tolist()),
        crew=(f"writer {n % 7}",),
        country=("KR", "JP", "CN", None)[n % 4],
        year=None if n % 9 == 0 else 2000 + n % 25,
        minutes=None if n % 5 == 0 else 60.0 * (8 + n % 20),
        episodes=8 + n % 20,
        networks=(f"channel {n % 3}",),
        terms={"love": 1, f"word{n % 6}": 2} if n % 2 else None,
        votes=float(rng.integers(0, 50_000)),
        score=None if n % 8 == 0 else float(rng.integers(60, 95)),
        related=(f"drama-{n + 1}",) if n % 10 == 3 else (),
    )


ITEMS = [_item(n) for n in range(60)]
KEYS = [item.key for item in ITEMS]
BY_KEY = {item.key: item for item in ITEMS}
RATINGS = Ratings.of(
    (member, f"drama-{(member * 7 + step * step) % 60}", 50 + (member * step) % 51)
    for member in range(40)
    for step in range(1, 7)
)
TASTE = TasteMap.learn(RATINGS)
PLAIN = Recommender.fit(ITEMS)
FITTED = Recommender.fit(ITEMS, RATINGS, TASTE)

STORIES = [[key, *FITTED.same_story(key)] for key in KEYS]


def _story(key: str) -> str:
    return min(STORIES[KEYS.index(key)])


scores = st.integers(1, 100)
rated = st.dictionaries(st.sampled_from(KEYS), scores, max_size=12)
some_tags = st.frozensets(st.sampled_from(TAGS), max_size=3)
wishes = st.builds(
    Wishes,
    like_tags=some_tags,
    dismissed=st.frozensets(st.sampled_from(KEYS), max_size=5),
    more_like=st.lists(st.sampled_from(KEYS), max_size=2).map(tuple),
    mood_tags=some_tags,
    surprise=st.floats(0, 1),
)
masks = st.lists(st.booleans(), min_size=len(KEYS), max_size=len(KEYS)).map(lambda kept: np.array(kept, dtype=bool))
quick = settings(max_examples=40, deadline=None)


@quick
@given(rated, wishes)
def test_what_was_rated_or_dismissed_never_returns(ratings: dict[str, int], wish: Wishes) -> None:
    keys = set(FITTED.personal(ratings, wish, limit=60).keys)
    assert not keys & (ratings.keys() | wish.dismissed | set(wish.more_like))


@quick
@given(rated, wishes, masks)
def test_a_filter_is_never_broken(ratings: dict[str, int], wish: Wishes, allowed: np.ndarray) -> None:
    inside = {key for key, kept in zip(KEYS, allowed, strict=True) if kept}
    assert set(FITTED.personal(ratings, wish, limit=60, allowed=allowed).keys) <= inside
    assert set(FITTED.similar(KEYS[0], 60, allowed).keys) <= inside
    assert set(FITTED.group([ratings, {}], [wish, Wishes()], limit=60, allowed=allowed).keys) <= inside


@quick
@given(rated, wishes, st.randoms())
def test_the_order_of_ratings_does_not_matter(ratings: dict[str, int], wish: Wishes, random) -> None:
    keys = list(ratings)
    random.shuffle(keys)
    shuffled = {key: ratings[key] for key in keys}
    assert FITTED.personal(shuffled, wish).picks() == FITTED.personal(ratings, wish).picks()


@quick
@given(rated, wishes, st.sampled_from(TAGS))
def test_one_more_like_of_a_tag_never_lowers_it(ratings: dict[str, int], wish: Wishes, tag: str) -> None:
    def scores(asked: Wishes) -> dict[str, tuple[str, float]]:
        picks = FITTED.personal(ratings, asked, limit=60).picks()
        return {_story(pick.key): (pick.key, pick.score) for pick in picks}

    before, after = scores(wish), scores(replace(wish, like_tags=wish.like_tags | {tag}))
    assert before.keys() == after.keys()
    for story, (key, score) in before.items():
        shown, now = after[story]
        assert now >= score if tag in BY_KEY[shown].tags else now == pytest.approx(score, abs=1e-4)
        # Of a story the title that has the tag may come forward.
        assert shown == key or tag in BY_KEY[shown].tags


@quick
@given(rated, wishes)
def test_reasons_name_only_what_the_title_has(ratings: dict[str, int], wish: Wishes) -> None:
    mine = ratings.keys() | set(wish.more_like)
    picks = [(pick, mine) for pick in FITTED.personal(ratings, wish).picks()]
    for pick, known in [*picks, *((pick, {KEYS[5]}) for pick in FITTED.similar(KEYS[5]).picks())]:
        item = BY_KEY[pick.key]
        has = {
            "genres": item.genres,
            "tags": item.tags,
            "cast": [person for person, _ in item.cast],
            "crew": item.crew,
            "networks": item.networks,
            "words": list(item.terms or ()),
            "wished": [*item.tags, *item.genres],
            "country": [item.country],
            "kind": [item.kind],
            "source": [item.source],
            "era": [str(item.year)],
        }
        # Each share is told in ten-thousandths.
        assert sum(reason.weight for reason in pick.reasons) <= 1 + 0.0001 * len(pick.reasons)
        for reason in pick.reasons:
            assert reason.weight > 0
            assert set(reason.values) <= set(has.get(reason.kind, reason.values)), reason
            assert set(reason.sources) <= known
            assert reason.values or reason.kind not in (*FIELDS, *FACTS)


@quick
@given(st.lists(rated, min_size=2, max_size=5))
def test_nobody_in_a_group_has_seen_what_it_gets(members: list[dict[str, int]]) -> None:
    for pick in FITTED.group(members).picks():
        assert not any(pick.key in member for member in members)
        assert len(pick.members) == len(members)


def test_a_sequel_is_the_same_story_and_no_discovery() -> None:
    assert PLAIN.same_story("drama-3") == ["drama-4"]
    assert PLAIN.same_story("drama-4") == ["drama-3"]
    assert "drama-4" not in PLAIN.similar("drama-3", limit=60).keys
    assert "drama-4" in PLAIN.alike("drama-3", limit=60).keys


def test_nothing_is_like_a_title_of_which_nothing_is_known() -> None:
    bare = [Item("bare", related=("more",)), Item("more"), Item("from", country="KR")]
    engine = Recommender.fit([*bare, *ITEMS], RATINGS, TASTE)
    assert engine.similar("bare", 60).keys == []
    assert engine.alike("bare", 60).keys == ["more"]
    assert {BY_KEY[key].country for key in engine.similar("from", 60).keys} == {"KR"}


def test_an_unknown_title_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        PLAIN.similar("nothing")


def test_a_mask_of_the_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="allowed"):
        PLAIN.personal({}, allowed=np.ones(3, dtype=bool))


def test_two_items_with_one_key_are_refused() -> None:
    with pytest.raises(ValueError, match="share a key"):
        Features.build([ITEMS[0], ITEMS[0]])


def test_an_empty_catalogue_answers_with_nothing() -> None:
    empty = Recommender.fit([])
    assert empty.personal({"gone": 90}).keys == []
    assert empty.group([{}, {}]).picks() == []


def test_nobodys_ratings_still_give_picks() -> None:
    assert len(PLAIN.personal({}).keys) == 10


def test_a_dismissed_title_pulls_down_what_shares_its_reasons() -> None:
    def score(key: str, wish: Wishes) -> float:
        return next(pick.score for pick in PLAIN.personal({}, wish, limit=60).picks() if pick.key == key)

    gone = BY_KEY["drama-5"]
    near = next(i for i in ITEMS if i.key != gone.key and set(i.tags) & set(gone.tags))
    wish = Wishes(dismissed=frozenset({gone.key}))
    assert score(near.key, wish) < score(near.key, Wishes())


def test_a_low_score_speaks_against_what_is_like_it_and_not_for_me_says_more() -> None:
    gone = BY_KEY["drama-5"]
    near = next(i for i in ITEMS if i.key != gone.key and set(i.tags) & set(gone.tags))
    liked = next(i.key for i in ITEMS if i.key not in (gone.key, near.key))

    def score(ratings: dict[str, int], wish: Wishes = Wishes()) -> float:  # noqa: B008 - frozen
        picks = PLAIN.personal({liked: 90, **ratings}, wish, limit=60).picks()
        return next(pick.score for pick in picks if pick.key == near.key)

    low, aside = score({gone.key: 20}), score({}, Wishes(dismissed=frozenset({gone.key})))
    assert aside < low < score({})


def test_a_dislike_leaves_what_shares_only_its_genre_alone() -> None:
    base = Item("a", genres=("Romance",), tags=("revenge",), cast=(("x", 1.0),), votes=100.0, score=80.0)
    other = replace(base, key="b", tags=("healing",), cast=(("y", 1.0),))
    items = [base, other, *ITEMS]
    engine = Recommender.fit(items)

    def score(wish: Wishes) -> float:
        return next(pick.score for pick in engine.personal({}, wish, limit=62).picks() if pick.key == "b")

    assert score(Wishes(dismissed=frozenset({"a"}))) == pytest.approx(score(Wishes()))


def test_several_dislikes_of_a_genre_speak_against_it_unless_some_of_it_is_liked() -> None:
    def romance(n: int) -> Item:
        return Item(f"romance-{n}", genres=("Romance", "Comedy"), tags=(f"only {n}",), votes=100.0, score=80.0)

    other = Item("crime", genres=("Crime", "Comedy"), tags=("heist",), votes=100.0, score=80.0)
    engine = Recommender.fit([*map(romance, range(10)), other, *ITEMS])

    def score(ratings: dict[str, int], key: str = "romance-9") -> float:
        return next(pick.score for pick in engine.personal(ratings, limit=80).picks() if pick.key == key)

    def disliked(count: int) -> dict[str, int]:
        return {f"romance-{n}": 15 for n in range(count)}

    assert score(disliked(2)) == pytest.approx(score({}))
    assert score(disliked(3)) < score({}) - 0.5
    liked = {"romance-8": 95}
    assert score(disliked(4) | liked) == pytest.approx(score(liked))
    # What some of the titles liked have as well is not what was wrong with the others.
    assert score(disliked(3) | {"crime": 95}) < score({"crime": 95}) - 0.5


def test_a_rating_is_read_against_the_members_own_mean() -> None:
    features = Features.build(ITEMS)
    harsh, _ = read_ratings(features, {"drama-1": 70, "drama-2": 50, "drama-5": 50, "drama-6": 50}, Wishes())
    mild, against = read_ratings(features, {"drama-1": 55, "drama-2": 100, "drama-5": 100, "drama-6": 100}, Wishes())
    assert harsh[1] > 1
    assert against == {1}
    assert 1 not in mild


def test_what_a_harsh_member_gave_most_is_no_dislike() -> None:
    scores = (40, 40, 38, 10, 10, 15, 5, 5)
    liked, against = read_ratings(
        Features.build(ITEMS), {f"drama-{row}": score for row, score in enumerate(scores)}, Wishes()
    )
    assert list(liked) == [0, 1, 2]
    assert liked[0] > 1
    assert against == {3, 4, 5, 6, 7}
    # A poor score is a dislike all the same where others are better.
    assert read_ratings(Features.build(ITEMS), {"drama-0": 40, "drama-1": 60}, Wishes())[1] == {0}


def test_what_was_on_with_what_is_liked_comes_before_what_came_later_that_year() -> None:
    liked = Item("liked", tags=("revenge",), year=2020, aired=2020.1, votes=100.0, score=80.0)
    autumn, spring = replace(liked, key="autumn", aired=2020.8), replace(liked, key="spring", aired=2020.2)
    undated = replace(liked, key="undated", aired=None)
    engine = Recommender.fit([autumn, undated, spring, liked])
    # Of the one whose day is not known, the middle of its year is taken.
    assert engine.ranked({"liked": 95}) == ["spring", "undated", "autumn"]
    of_no_year = [replace(item, year=None, aired=None) for item in (autumn, spring, liked)]
    assert Recommender.fit(of_no_year).ranked({"liked": 95}) == ["autumn", "spring"]


def test_how_widely_a_title_is_known_is_seen_among_those_of_its_country() -> None:
    big = [Item(f"kr-{n}", country="KR", votes=10_000.0 * (n + 1)) for n in range(20)]
    small = [Item(f"hk-{n}", country="HK", votes=1_000.0 * (n + 1)) for n in range(10)]
    few = [Item("sg-0", country="SG", votes=9_000.0), Item("kr-x", country="KR", votes=50.0)]
    unseen = [Item("hk-x", country="HK"), Item("film", kind="film", country="KR", year=2000)]
    engine = Recommender.fit([*big, *small, *few, *unseen])
    keys = [item.key for item in (*big, *small, *few, *unseen)]
    widely, little = (dict(zip(keys, of, strict=True)) for of in (engine.widely_known, engine.little_known))
    assert [widely["kr-19"], widely["kr-0"], widely["hk-9"], widely["hk-4"]] == [True, False, True, False]
    assert all(little[key] != widely[key] for key in keys[:-2])
    # Of too few to compare it with, a title stands among all.
    assert little["sg-0"]
    assert little["kr-x"]
    assert not any(of[key] for of in (widely, little) for key in ("hk-x", "film"))


def test_one_title_of_a_page_at_most_is_the_safe_pick_and_one_the_surprise() -> None:
    known = [Item(f"kr-{n}", country="KR", votes=10_000.0 * (n + 1), score=70.0 + n) for n in range(20)]
    engine = Recommender.fit(
        [*known, Item("poor", country="KR", votes=900_000.0, score=60.0), Item("new", country="KR")]
    )
    # Known to as many, kr-16 is the first of those that are liked best.
    assert engine.standing_out(["kr-10", "kr-13", "kr-16", "kr-19"]) == {"kr-16": False}
    assert engine.standing_out(["kr-2", "kr-1", "kr-18", "kr-19"]) == {"kr-2": True, "kr-18": False}
    assert engine.standing_out(["poor", "kr-8", "new"]) == {}
    assert Recommender.fit([Item("new", country="KR")]).standing_out(["new"]) == {}


def test_surprise_asks_for_what_few_know() -> None:
    def popularity(surprise: float) -> float:
        picks = PLAIN.personal({"drama-1": 90}, Wishes(surprise=surprise)).picks()
        return float(np.mean([BY_KEY[pick.key].votes for pick in picks]))

    assert popularity(1.0) < popularity(0.0)


def test_no_tag_fills_half_of_a_list() -> None:
    tags = [{1} if n < 12 else {n} for n in range(30)]
    shown = varied(tags, 10)
    assert sum(1 in tags[at] for at in shown) == MOST_OF_ONE_TAG
    assert list(varied([{1}] * 6, 10)) == [0, 1, 2, 3, 4, 5]


def test_a_common_tag_fills_no_page() -> None:
    tags = [{1} if n < 12 else {n} for n in range(30)]
    shown = varied(tags, 10, common={1})
    assert shown.tolist() == [0, 1, 2, 3, 12, 4, 5, 6, 7, 13]


def test_the_best_are_sorted_and_ties_keep_their_order() -> None:
    assert best(np.array([1.0, 3.0, 3.0, 2.0]), 3).tolist() == [1, 2, 3]
    assert best(np.array([1.0, 2.0]), 5, np.array([True, False])).tolist() == [0]


@pytest.mark.parametrize("different", [2, 50, 1_000_000])
@pytest.mark.parametrize("count", [1, 10, 300])
def test_the_best_of_very_many_are_those_that_sorting_all_finds(count: int, different: int) -> None:
    rng = np.random.default_rng(count + different)
    scores = rng.integers(different, size=20_011).astype(np.float64)
    scores[rng.random(len(scores)) < 0.3] = -np.inf
    allowed = rng.random(len(scores)) < 0.9
    in_order = sorted(np.flatnonzero(allowed).tolist(), key=lambda row: -scores[row])
    assert best(scores, count, allowed).tolist() == in_order[:count]


def test_a_list_for_two_serves_both() -> None:
    chance = np.array([[0.5, 0.4, 0.05, 0.05], [0.05, 0.05, 0.5, 0.4]])
    assert sorted(proportional(chance, np.ones(2), 2).tolist()) == [0, 2]


def test_those_outvoted_last_time_weigh_more() -> None:
    chance = np.array([[0.6, 0.2, 0.2], [0.2, 0.2, 0.6]])
    assert proportional(chance, np.array([1.0, 3.0]), 1).tolist() == [2]


def test_the_map_joins_what_the_same_people_rate() -> None:
    pairs = [(m, key, 90) for m in range(30) for key in (("a", "b") if m % 2 else ("c", "d"))]
    learned = TasteMap.learn(Ratings.of(pairs))
    weights = {(one, other): weight for one, other, weight in learned.rows()}
    assert weights["a", "b"] > 0
    assert weights["a", "b"] > weights.get(("a", "c"), 0)


def test_a_map_survives_being_stored_as_rows() -> None:
    again = TasteMap.of_rows(TASTE.rows())
    assert sorted(again.rows()) == sorted(TASTE.rows())


def test_a_map_between_titles_of_other_names_keeps_its_weights_and_leaves_out_what_has_none() -> None:
    rows = [("a", "a", 5.0), ("b", "b", 4.0), ("c", "c", 3.0), ("d", "d", 2.0), ("a", "b", 0.5), ("b", "a", 0.25)]
    rows += [("a", "c", 0.125), ("d", "a", 0.75)]
    renamed = TasteMap.of_rows(rows).named({"a": "x", "b": "y", "d": "x"}.get)
    assert sorted(renamed.rows()) == [("x", "x", 5.0), ("x", "y", 0.5), ("y", "x", 0.25), ("y", "y", 4.0)]


def test_a_later_score_for_the_same_title_replaces_the_earlier() -> None:
    ratings = Ratings.of([(1, "a", 90), (2, "b", 80), (1, "a", 40)])
    assert (ratings.members.tolist(), ratings.items.tolist(), ratings.scores.tolist()) == ([1, 0], [1, 0], [80, 40])
    assert len(Ratings.of([])) == 0


def test_one_rating_alone_joins_nothing() -> None:
    assert TasteMap.learn(Ratings.of([(1, "a", 90), (2, "b", 80)])).rows() == []


def test_many_local_ratings_outweigh_the_map() -> None:
    old = TasteMap.learn(Ratings.of((m, key, 90) for m in range(50) for key in ("a", "b")))
    new = Ratings.of((m, key, 90) for m in range(2000) for key in (("a", "c") if m % 2 else ("b", "d")))
    weights = {(one, other): weight for one, other, weight in old.pooled(new).rows()}
    assert weights["a", "c"] > weights["a", "b"]


def test_what_is_advised_is_near_and_what_is_advised_with_that_is_nearer_than_the_rest() -> None:
    pairs = [("a", "b"), ("b", "c"), ("d", "e"), ("a", "b"), ("f", "f")]
    weights = {(one, other): weight for one, other, weight in AdviceMap.learn(pairs).rows()}
    assert weights["a", "b"] == weights["b", "a"] > weights["a", "c"] > weights.get(("a", "d"), 0)
    assert (weights["a", "a"], weights["b", "b"]) == (1, 2)
    assert "f" not in {key for pair in weights for key in pair}
    assert AdviceMap.learn([]).rows() == []


def test_what_people_advise_comes_first_and_is_said_to() -> None:
    far = PLAIN.similar("drama-1", limit=60).keys[-1]
    advised = Recommender.fit(ITEMS, advice=AdviceMap.learn([("drama-1", far)]))
    first, *_ = advised.similar("drama-1", limit=60).picks()
    assert first.key == far
    assert next(reason for reason in first.reasons if reason.kind == "advice").sources == ("drama-1",)
    mine = advised.ranked({"drama-1": 95})
    assert mine.index(far) < PLAIN.ranked({"drama-1": 95}).index(far)


def test_only_titles_named_in_one_breath_are_said_to_be_advised_together() -> None:
    far = PLAIN.similar("drama-1", limit=60).keys[-2:]
    engine = Recommender.fit(ITEMS, advice=AdviceMap.learn([("drama-1", far[0]), (far[0], far[1])]))
    for picks in (engine.similar("drama-1", 60).picks(), engine.personal({"drama-1": 95}, limit=60).picks()):
        told = {pick.key: [r.sources for r in pick.reasons if r.kind == "advice"] for pick in picks}
        assert told[far[0]] == [("drama-1",)]
        assert told[far[1]] == []


def test_what_members_disliked_is_not_learned_as_liked() -> None:
    def place(score: int) -> int:
        rated = [(m, key, 95) for m in range(60) for key in ("drama-1", f"drama-{20 + m % 7}")]
        rated += [(m, "drama-40", score) for m in range(60)]
        return Recommender.fit(ITEMS, Ratings.of(rated)).ranked({"drama-1": 95}).index("drama-40")

    assert place(95) < place(10)
    never = Recommender.fit(ITEMS, Ratings.of((m, "drama-1", 95) for m in range(60))).ranked({"drama-1": 95})
    assert place(10) >= never.index("drama-40")


def test_how_little_a_title_is_known_is_no_praise() -> None:
    pages = [FITTED.personal({key: 90}, limit=25).picks() for key in KEYS[:20]]
    for pick in (pick for page in pages for pick in page):
        assert not {reason.kind for reason in pick.reasons} & {"popularity_gap", "quality_gap", "newer", "length"}


def test_only_what_was_liked_well_is_named_as_loved() -> None:
    ratings = {"drama-1": 98, "drama-2": 95, "drama-7": 72}
    picks = FITTED.personal(ratings, limit=60).picks()
    named = {key for pick in picks for reason in pick.reasons for key in reason.sources}
    assert named
    assert "drama-7" not in named


def test_nobody_is_named_for_a_title_that_was_liked_less_than_most() -> None:
    loved = {"drama-1": 98, "drama-2": 95}
    people = {name for key in loved for name in (*(actor for actor, _ in BY_KEY[key].cast), *BY_KEY[key].crew)}
    picks = FITTED.personal({**loved, "drama-7": 72}, limit=60).picks()
    reasons = [reason for pick in picks for reason in pick.reasons]
    named = {name for reason in reasons if reason.kind in ("cast", "crew") for name in reason.values}
    assert set() < named <= people
    assert {name for name, _ in BY_KEY["drama-7"].cast} - people


def test_members_here_are_named_where_they_loved_both() -> None:
    here = [(m, key, 95) for m in range(20) for key in ("drama-1", "drama-2")]
    here += [(m, key, 95) for m in range(20, 40) for key in ("drama-7", "drama-8")]
    engine = Recommender.fit(ITEMS, Ratings.of(here))
    pick = next(pick for pick in engine.personal({"drama-1": 95}, limit=60).picks() if pick.key == "drama-2")
    loved = [reason for reason in pick.reasons if reason.kind == "loved"]
    assert [(reason.values, reason.sources) for reason in loved] == [(("20",), ("drama-1",))]


def test_a_packed_net_scores_as_before() -> None:
    rng = np.random.default_rng(0)
    parts = [rng.normal(size=shape).astype(np.float32) for shape in (3, 3, 3, (3, 2), 2, 2)]
    net = Net(parts[0], np.abs(parts[1]) + 1, *parts[2:])
    signals = rng.normal(size=(5, 3)).astype(np.float32)
    assert Net.unpacked(net.packed()).scores(signals) == pytest.approx(net.scores(signals), abs=0.02)
    with pytest.raises(ValueError, match="packed"):
        Net.unpacked(net.packed()[:-10])


def test_the_measures_are_those_of_the_books() -> None:
    assert ndcg(["a", "x", "b"], {"a", "b"}, 3) == pytest.approx((1 + 0.5) / (1 + 1 / np.log2(3)))
    assert hit(["x", "a"], {"a"}, 1) == 0
    assert recall(["a", "x"], {"a", "b", "c"}, 2) == 0.5
    assert np.isnan(ndcg(["a"], set()))


def test_names_are_one_however_they_are_written() -> None:
    assert plain("Rich Man/Poor Woman") == plain("rich-man-poor-woman")


def test_every_method_is_measured_in_the_same_run() -> None:
    given_ = {m: {f"drama-{(m * 5 + k) % 60}": 60 + 10 * (k % 5) for k in range(8)} for m in range(30)}
    ticks = iter(range(10**9))
    similar = evaluate_similar(ITEMS, [("drama-1", "drama-2"), ("drama-9", "drama-4")], lambda: float(next(ticks)))
    personal = evaluate_personal(ITEMS, given_, 10, 3, lambda: float(next(ticks)), draws=2)
    group = evaluate_group(ITEMS, given_, 3, of=9, known=3, draws=2)
    assert {"random", "popularity", "genre cosine", "tag cosine", "BM25", "ours"} <= {row.name for row in similar}
    assert {"ItemKNN", "EASE", "EASE with map", "ours"} <= {row.name for row in personal}
    assert {"average", "least misery", "Borda", "ours"} <= {row.name for row in group}
    assert all(0 <= row.ndcg <= 1 and 0 <= row.hit <= 1 for row in (*similar, *personal, *group))


def test_the_map_at_hand_is_measured_beside_the_one_of_the_ratings_given() -> None:
    """A map that was learned from those who are asked knows more of them than one of the others alone."""
    given_ = {m: {f"drama-{(m * 5 + k) % 60}": 60 + 10 * (k % 5) for k in range(8)} for m in range(30)}
    told = TasteMap.learn(Ratings.of((m, key, score) for m, given in given_.items() for key, score in given.items()))
    of = {row.name: row.ndcg for row in evaluate_personal(ITEMS, given_, 20, 3, lambda: 0.0, draws=2, at_hand=told)}
    assert of["ours, map at hand too"] > of["ours"]


def test_the_error_of_a_mean_is_that_of_the_questions_asked() -> None:
    pairs = [("drama-5", "drama-36"), ("drama-19", "drama-34")]

    def tag_cosine(pairs: list[tuple[str, str]]) -> Figures:
        return next(row for row in evaluate_similar(ITEMS, pairs, lambda: 0.0) if row.name == "tag cosine")

    one, other, both = tag_cosine(pairs[:1]), tag_cosine(pairs[1:]), tag_cosine(pairs)
    assert one.error == other.error == 0
    assert one.ndcg != other.ndcg
    assert both.ndcg == pytest.approx((one.ndcg + other.ndcg) / 2)
    assert both.error == pytest.approx(abs(one.ndcg - other.ndcg) / 2 / 2**0.5)
