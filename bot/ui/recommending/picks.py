"""Recommendations: one row a title with its reasons, and what can be said back to each."""

from collections.abc import Sequence
from dataclasses import replace

from discord import ButtonStyle, SelectOption, ui

from bot.core.member.people import MOST_AVOIDED, Picked, Request, Suggestion, Why
from bot.core.models import Drama
from bot.core.scores import Scale
from bot.core.titles import dated
from bot.core.vocabulary import Vocabulary
from bot.ui.frame import parts
from bot.ui.frame.ids import fits, write_id, write_member, write_request
from bot.ui.frame.limits import OPTION_LABEL, OPTIONS, cut
from bot.ui.frame.text import Words

MOST = 5
_REASONS = 2
# True of very many titles, so said only where nothing is special to this one.
_GENERAL = frozenset(("genres", "country", "era", "kind", "length", "networks", "popularity", "quality", "source"))
# So many votes are many, and what they give on average, 1 to 100, says that they like it.
_MANY, _WELL = 3000, 75
_TITLE = 35
# Of the same story, so many are in its menu and so many named above it.
_OF_STORY, _NAMED_FIRST = 6, 3
_NAMED = frozenset(("tags", "genres", "wished"))


def reasons(pick: Suggestion, scale: Scale, words: Words, like: Drama | None = None) -> str:
    """Why this title, strongest first: "shares found family, healing · same lead"; what it is like, `like`, is not
    named again. Empty where nothing can be said."""
    return parts.line(*reason_texts(pick.reasons, words, scale, like)) or general(pick.drama, words) or ""


def general(drama: Drama, words: Words) -> str | None:
    """What can be said where nothing special speaks for a title: many liked it; None where not so many did."""
    liked = any((one.votes or 0) >= _MANY and (one.percent or 0) >= _WELL for one in drama.scores)
    return words("reason-general") if liked else None


def ahead(pick: Suggestion, words: Words) -> str | None:
    """That a title is not out yet, and from when it is where that is known."""
    if not pick.announced:
        return None
    return words("not-out-until", day=words.day(pick.drama.aired_from)) if pick.drama.aired_from else words("not-out")


def given_here(pick: Suggestion, server: str | None, scale: Scale, words: Words) -> str | None:
    """What the server gives it on average: "Drama Club 9.1 from 7"."""
    if not pick.here or server is None:
        return None
    return f"{parts.whose(server, words)} {parts.average(pick.here, scale, words)}"


def reason_texts(why: Sequence[Why], words: Words, scale: Scale = "ten", like: Drama | None = None) -> list[str]:
    """The strongest reasons, each in words, and before them what of the wishes they do not name; scores that may be
    told are in the scale of the one who reads."""
    told = [(one, text) for one in why if one.kind != "wished" and (text := _reason(one, scale, words, like))]
    special = [pair for pair in told if pair[0].kind not in _GENERAL]
    strongest = (special or told)[:_REASONS]
    named = {value for one, _ in strongest for value in one.values}
    wished = [value for one in why if one.kind == "wished" for value in one.values if value not in named]
    asked = _reason(Why("wished", tuple(wished)), scale, words, like)
    return [*([asked] if asked else []), *(text for _, text in strongest)]


def _reason(why: Why, scale: Scale, words: Words, like: Drama | None) -> str | None:
    key = f"reason-{why.kind}"
    if not words.has(key):
        return None
    if like and words.has(f"{key}-here") and [one.id for one in why.dramas] == [like.id]:
        return words(f"{key}-here")
    named = [_called(why.kind, value, words) for value in why.values]
    if why.kind == "crew":
        # What tells namesakes apart, "Shin Won Ho (director)", says nothing here.
        named = [name.partition(" (")[0] for name in named]
    values = words.listed(map(parts.safe, named))
    titles = words.joined(_titles(why.dramas))
    if why.kind in ("tags", "genres", "cast", "crew", "wished") and not values:
        return None
    if why.kind in ("liked", "loved", "advice", "wanted") and not titles:
        return None
    if words.has(f"{key}-given") and (given := _given(why, scale, words)):
        return words(f"{key}-given", values=values, titles=words.joined(given))
    if titles and words.has(f"{key}-with"):
        return words(f"{key}-with", values=values, titles=titles)
    return words(key, values=values, titles=titles)


def _titles(dramas: Sequence[Drama]) -> list[str]:
    """What a reason calls the first of its titles, namesakes with their years."""
    named = [parts.safe(cut(one.title, _TITLE)) for one in dramas[:2]]
    if len(set(named)) == len(named):
        return named
    return [dated(name, one.year) for name, one in zip(named, dramas, strict=False)]


def _called(kind: str, value: str, words: Words) -> str:
    """What a reason of this kind calls what it names."""
    if kind == "source":
        return words.origin(value)
    return words.named(value) if kind in _NAMED else value


def _given(why: Why, scale: Scale, words: Words) -> list[str]:
    """The member's own titles behind a reason with their scores: "Reply 1988 9.5"; none where one has no score, which
    would leave out what speaks as much."""
    pairs = list(zip(_titles(why.dramas), why.scores, strict=False))
    rated = [(title, score) for title, score in pairs if score is not None]
    if len(rated) < len(pairs):
        return []
    return [f"{title} **{words.score(score, scale)}**" for title, score in rated]


def picks_card(
    picked: Picked,
    owner: int,
    name: str,
    server: str | None,
    scale: Scale,
    words: Words,
    vocabulary: Vocabulary,
    note: str | None = None,
    back: ui.Button | None = None,
    taken: Sequence[tuple[str, str]] = (),
) -> ui.LayoutView:
    """The picks with their buttons; below them a note, and a button to take back what it says. Above them what was
    `taken` for another word: a wish as it was written, and the term.

    The button for others carries the request, so that the answer can be made anew when a pick is put aside; one that
    is too long for it has none.
    """
    of_story, told = "same-story" if picked.drama else "story-goes-on", picked.story[:_OF_STORY]
    story = f"-# {words.labelled(words(of_story), _first(told, words))}" if told else None
    head = [
        *_heading(picked, name, words, vocabulary, taken),
        # A story's remakes are looked for first; what goes on from stories known comes after the discoveries.
        story if picked.drama else None,
        None if picked.picks else words("similar-none"),
    ]
    items: list[ui.Item] = [ui.TextDisplay("\n".join(filter(None, head)))]
    for pick in picked.picks[:MOST]:
        items += _row(pick, picked, owner, server, scale, words)
    if foot := "\n".join(filter(None, (None if picked.drama else story, note))):
        items.append(ui.TextDisplay(foot))
    last: list[ui.Button] = [back] if back else []
    if fits("again", picked.request):
        others = write_id("again", write_member(owner), *write_request(picked.request))
        last.insert(0, parts.button(words("picks-others"), others, style=ButtonStyle.primary))
    return parts.card(
        *items,
        _less_menu(picked, owner, words),
        parts.open_menu(told, owner, words, of_story),
        ui.ActionRow(*last) if last else None,
        accent=parts.colour(picked.drama) if picked.drama else parts.PLAIN,
    )


def _first(dramas: Sequence[Drama], words: Words) -> str:
    """The first of the titles a menu below holds, and how many more there are."""
    more = words("and-more", count=len(dramas) - _NAMED_FIRST) if len(dramas) > _NAMED_FIRST else None
    return parts.line(words.listed(map(parts.titled, dramas[:_NAMED_FIRST])), more, by=" ")


def _heading(
    picked: Picked, name: str, words: Words, vocabulary: Vocabulary, taken: Sequence[tuple[str, str]]
) -> list[str]:
    """What the picks are like, or whose they are; below it in small what was asked for, and where they are shown."""
    if picked.drama:
        title = words("picks-similar", title=parts.safe(picked.drama.title))
    else:
        title = words("picks-for-me", name=parts.safe(name))
    services = words.listed(map(parts.safe, picked.services))
    small = [
        wishes(picked.request, words, vocabulary),
        *(words("tag-taken", given=parts.safe(given), tag=_tag(tag, words, vocabulary)) for given, tag in taken),
        words("picks-services", services=services) if services else None,
        words("picks-anywhere") if picked.anywhere else None,
    ]
    return [f"## {title}", *(f"-# {line}" for line in small if line)]


def beginning_card(known: Sequence[Drama], owner: int, words: Words) -> ui.LayoutView:
    """What to do where there are no scores to go by, and a menu of titles that many have seen, to rate on their
    cards."""
    return parts.note(words("recommend-empty"), parts.open_menu(known, owner, words, "recommend-begin"))


def sort(surprise: bool | None, words: Words) -> str:
    """That it is a safe pick or a surprise, as it follows a title; nothing where it does not stand out."""
    return "" if surprise is None else f" · {words('pick-surprise' if surprise else 'pick-safe')}"


def wishes(request: Request, words: Words, vocabulary: Vocabulary) -> str:
    """What was asked for, in one line; what gives a story away stays behind bars."""
    avoided = words.listed(_tag(tag, words, vocabulary) for tag in request.avoid)
    return parts.line(
        words.listed(map(words.named, request.like)),
        words("wish-mood", mood=words.mood(request.mood)) if request.mood else None,
        words("wish-without", tags=avoided) if avoided else None,
        words.country(request.country) if request.country else None,
        _years(request, words),
        words("wish-episodes", count=request.max_episodes) if request.max_episodes else None,
        words("wish-service", service=request.service) if request.service else None,
        words(f"wish-{request.surprise}") if request.surprise != "balanced" else None,
    )


def _of_all(request: Request) -> set[str]:
    """The reasons that all which fits has in common, so that the heading says them."""
    alone = len(request.like) == 1 and not request.mood
    return {kind for kind, found in (("wished", alone), ("country", request.country)) if found}


def _tag(tag: str, words: Words, vocabulary: Vocabulary) -> str:
    return f"||{words.named(tag)}||" if vocabulary.spoils(tag) else words.named(tag)


def _years(request: Request, words: Words) -> str | None:
    first, last = request.first_year, request.last_year
    if first and last:
        return str(first) if first == last else f"{first}–{last}"
    if first or last:
        return words("wish-since", year=str(first)) if first else words("wish-until", year=str(last))
    return None


def _less_menu(picked: Picked, owner: int, words: Words) -> ui.ActionRow | None:
    """A menu of what spoke for these picks, to have less of it; none where the request could carry no more."""
    request = picked.request
    options = [
        SelectOption(label=cut(words.named(tag), OPTION_LABEL), value=tag)
        for tag in picked.spoke[:OPTIONS]
        if len(request.avoid) < MOST_AVOIDED and fits("again", replace(request, avoid=(*request.avoid, tag)))
    ]
    if not options:
        return None
    menu = write_id("less", write_member(owner))
    return ui.ActionRow(ui.Select(custom_id=menu, placeholder=words("less-of-this"), options=options))


def _row(pick: Suggestion, picked: Picked, owner: int, server: str | None, scale: Scale, words: Words) -> list[ui.Item]:
    drama, who = pick.drama, write_member(owner)
    # Of picks of one sort alone the heading says it.
    both = picked.request.surprise == "balanced"
    facts = parts.line(parts.short_facts(drama, words), ahead(pick, words), given_here(pick, server, scale, words))
    telling = [one for one in pick.reasons if one.kind not in _of_all(picked.request)]
    why = reasons(replace(pick, reasons=tuple(telling)), scale, words, picked.drama)
    if not why and picked.request.wished:
        why = words("reason-asked")
    text = (
        parts.bold_title(drama)
        + (sort(pick.surprise, words) if both else "")
        + (f"\n-# {facts}" if facts else "")
        + (f"\n-# {why}" if why else "")
    )
    return [
        ui.TextDisplay(text),
        ui.ActionRow(
            parts.button(words("seen-it"), write_id("watched", who, drama.id)),
            parts.button(words("not-for-me"), write_id("pass", who, drama.id)),
            parts.button(words("more-like-this"), write_id("more", who, drama.id)),
            parts.button(words("open"), write_id("card", who, drama.id)),
        ),
    ]
