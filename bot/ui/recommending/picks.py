"""Recommendations: a row for each title with its reasons, and buttons to respond to it."""

from collections.abc import Sequence
from dataclasses import replace

from discord import ButtonStyle, SelectOption, ui

from bot.core.member.picks import MOST_AVOIDED, Picked, Request, Suggestion, Why
from bot.core.models import Drama
from bot.core.scores import Scale
from bot.core.titles import dated
from bot.core.vocabulary import Vocabulary
from bot.ui.frame import parts
from bot.ui.frame.ids import fits, write_id, write_member, write_request
from bot.ui.frame.limits import OPTION_LABEL, OPTIONS, cut
from bot.ui.frame.text import Words

MOST = 5
# How many reasons a pick has, and how many titles a reason names.
_REASONS, _TITLES = 2, 2
# Reasons true of very many titles, given only where there is none special to this one.
_GENERAL = frozenset(("genres", "country", "era", "kind", "length", "networks", "popularity", "quality", "source"))
# From so many votes, and an average (1-100) of so much, a title is called widely liked.
_MANY_VOTES, _WELL_LIKED = 3000, 75
_LONGEST_TITLE = 35
# How many titles of the same story the menu holds, and how many of them are named above it.
_MOST_OF_STORY, _MOST_NAMED = 6, 3
# The kinds of reasons that fans give, true of each title they name alone.
_OF_FANS = frozenset(("liked", "advice"))
# The kinds of reasons whose values are genres and tags.
_VOCABULARY = frozenset(("tags", "genres", "wished"))


def reasons(pick: Suggestion, scale: Scale, words: Words, like: Drama | None = None) -> str:
    """Why this title, strongest first: "shares found family, healing · same lead"; empty without a reason. `like` is
    the title it is compared with, which is not named again."""
    return parts.line(*reason_texts(pick.reasons, words, scale, like)) or general(pick.drama, words) or ""


def general(drama: Drama, words: Words) -> str | None:
    """The reason where nothing special speaks for a title: that many liked it; None where they did not."""
    liked = any((one.votes or 0) >= _MANY_VOTES and (one.percent or 0) >= _WELL_LIKED for one in drama.scores)
    return words("reason-general") if liked else None


def ahead(pick: Suggestion, words: Words) -> str | None:
    """That a title is not out yet, with the date where it is known; None where it is."""
    if not pick.announced:
        return None
    return words("not-out-until", day=words.day(pick.drama.aired_from)) if pick.drama.aired_from else words("not-out")


def given_here(pick: Suggestion, server: str | None, scale: Scale, words: Words) -> str | None:
    """What the server gives it on average: "Drama Club 9.1 from 7"."""
    if not pick.here or server is None:
        return None
    return f"{parts.whose(server, words)} {parts.average(pick.here, scale, words)}"


def reason_texts(
    why: Sequence[Why], words: Words, scale: Scale = "ten", like: Drama | None = None, most: int = _REASONS
) -> list[str]:
    """The strongest reasons in words, at most so many, after those wishes the title fulfils that they do not name.
    Scores are written in the reader's `scale`."""
    told = [one for one in why if one.kind != "wished" and _reason(one, scale, words, like)]
    special = [one for one in told if one.kind not in _GENERAL]
    strongest = _naming_titles_once((special or told)[:most])
    named = {value for one in strongest for value in one.values}
    wished = [value for one in why if one.kind == "wished" for value in one.values if value not in named]
    texts = (_reason(one, scale, words, like) for one in (Why("wished", tuple(wished)), *strongest))
    return [text for text in texts if text]


def _naming_titles_once(why: Sequence[Why]) -> list[Why]:
    """The reasons, those of fans without the titles that another one names too, which would make them a line longer on
    a phone; a title is left to each."""
    named = {drama.id for one in why if one.kind not in _OF_FANS for drama in one.dramas[:_TITLES]}
    return [
        replace(one, dramas=tuple(drama for drama in one.dramas[:_TITLES] if drama.id not in named) or one.dramas[:1])
        if one.kind in _OF_FANS
        else one
        for one in why
    ]


def _reason(why: Why, scale: Scale, words: Words, like: Drama | None) -> str | None:
    key = f"reason-{why.kind}"
    if not words.has(key):
        return None
    if like and words.has(f"{key}-here") and [one.id for one in why.dramas] == [like.id]:
        return words(f"{key}-here")
    named = [_in_words(why.kind, value, words) for value in why.values]
    if why.kind == "crew":
        # What tells namesakes apart, "Shin Won Ho (director)", says nothing here.
        named = [name.partition(" (")[0] for name in named]
    values = words.listed(map(parts.safe, named))
    titles = words.joined(_titles(why.dramas))
    if why.kind in ("tags", "genres", "cast", "crew", "wished") and not values:
        return None
    if why.kind in ("liked", "loved", "advice", "wanted") and not titles:
        return None
    if words.has(f"{key}-given") and (given := _titles_with_scores(why, scale, words)):
        return words(f"{key}-given", values=values, titles=words.joined(given))
    if titles and words.has(f"{key}-with"):
        return words(f"{key}-with", values=values, titles=titles)
    return words(key, values=values, titles=titles)


def _titles(dramas: Sequence[Drama]) -> list[str]:
    """The first two titles of a reason, with their years where they have the same name."""
    named = [parts.safe(cut(one.title, _LONGEST_TITLE)) for one in dramas[:_TITLES]]
    if len(set(named)) == len(named):
        return named
    return [dated(name, one.year) for name, one in zip(named, dramas, strict=False)]


def _in_words(kind: str, value: str, words: Words) -> str:
    """A value of a reason of this kind, in the reader's language."""
    if kind == "source":
        return words.origin(value)
    return words.named(value) if kind in _VOCABULARY else value


def _titles_with_scores(why: Why, scale: Scale, words: Words) -> list[str]:
    """The titles of a reason with the member's scores: "Reply 1988 9.5"; none where one of them has no score, as its
    share in the reason would be left out."""
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
    """The picks with their buttons, and below them a `note` with `back`, the button that undoes what it says. `taken`
    are wishes that were read as a term of the vocabulary: (as written, term).

    The button for other picks carries the request, from which the card is drawn again once a pick is dismissed. It is
    missing where the request is too long for a custom id.
    """
    of_story, told = "same-story" if picked.drama else "story-goes-on", picked.story[:_MOST_OF_STORY]
    story = f"-# {words.labelled(words(of_story), _first_titles(told, words))}" if told else None
    head = [
        *_heading(picked, name, words, vocabulary, taken),
        # Remakes of the same story come first; sequels of stories the member knows come below the picks.
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


def _first_titles(dramas: Sequence[Drama], words: Words) -> str:
    """The first titles of the menu below, and how many more it holds."""
    more = words("and-more", count=len(dramas) - _MOST_NAMED) if len(dramas) > _MOST_NAMED else None
    return parts.line(words.listed(map(parts.titled, dramas[:_MOST_NAMED])), more, by=" ")


def _heading(
    picked: Picked, name: str, words: Words, vocabulary: Vocabulary, taken: Sequence[tuple[str, str]]
) -> list[str]:
    """What the picks are similar to, or whom they are for; in small print the wishes, and the services searched."""
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
    """For a member without ratings: what to do, and a menu of well-known titles to rate."""
    return parts.note(words("recommend-empty"), parts.open_menu(known, owner, words, "recommend-begin"))


def surprise_label(surprise: bool | None, words: Words) -> str | None:
    """ "a safe pick" or "a surprise"; None for a pick that is neither."""
    return None if surprise is None else words("pick-surprise" if surprise else "pick-safe")


def wishes(request: Request, words: Words, vocabulary: Vocabulary) -> str:
    """The wishes of a request in one line, spoiling tags behind spoiler bars."""
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


def _common_to_all(request: Request) -> set[str]:
    """The kinds of reasons that hold for every pick, as the request asks for them: the heading names them already."""
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
    """A menu of the tags that spoke for these picks, to avoid one; None where the request has no room for more."""
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
    # Where only one of them was asked for, the heading names it.
    show_label = picked.request.surprise == "balanced"
    facts = parts.line(parts.short_facts(drama, words), ahead(pick, words), given_here(pick, server, scale, words))
    telling = [one for one in pick.reasons if one.kind not in _common_to_all(picked.request)]
    why = reasons(replace(pick, reasons=tuple(telling)), scale, words, picked.drama)
    if not why and picked.request.wished:
        why = words("reason-asked")
    # Beside the title or the facts it would take a line of its own on a phone.
    why = parts.line(surprise_label(pick.surprise, words) if show_label else None, why)
    text = parts.bold_title(drama) + "".join(f"\n-# {small}" for small in (facts, why) if small)
    return [
        ui.TextDisplay(text),
        ui.ActionRow(
            parts.button(words("seen-it"), write_id("watched", who, drama.id)),
            parts.button(words("not-for-me"), write_id("pass", who, drama.id)),
            parts.button(words("more-like-this"), write_id("more", who, drama.id)),
            parts.button(words("open"), write_id("card", who, drama.id)),
        ),
    ]
