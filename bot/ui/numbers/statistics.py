"""Statistics: each as a chart to draw, and as a card with the same numbers in words."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from discord import ui

from bot.core.member.ratings import Ledger
from bot.core.member.statistics import Club, Recap, Share, Taste, Watched
from bot.core.models import Drama
from bot.core.scores import Scale
from bot.ui.frame import parts
from bot.ui.frame.text import Words
from bot.ui.numbers.charts import Bar, Bars, Chart, Columns, Panel, Totals
from bot.ui.numbers.pictures import Picture

# The longest name of a decade that fits below its column, beside four others.
_LONGEST_DECADE = 5
_BLOCKS = "▁▂▃▄▅▆▇█"


def picture_or_text(
    head: str, numbers: str, picture: Picture | None, words: Words, instead: str | None = None
) -> list[ui.Item]:
    """The picture, below it its `numbers` in small print where it is in English for want of a font. Without a picture
    the heading, which is drawn on it, and `instead` or the numbers."""
    if picture is None:
        return [ui.TextDisplay("\n".join((head, instead or numbers)))]
    missing = None if picture.complete else f"-# {words('picture-no-font')}"
    below = parts.line(None if picture.translated else numbers, missing, by="\n")
    return [picture.gallery(), *([ui.TextDisplay(below)] if below else [])]


def bands_text(bands: Sequence[int], scale: Scale, words: Words) -> str:
    """The number of scores in each band that has any, highest first: "9.1–10: 3 · 8.1–9: 12"."""
    return "-# " + parts.line(*(f"{name}: {count}" for name, count in reversed(_bands(bands, scale, words)) if count))


def _bands(bands: Sequence[int], scale: Scale, words: Words) -> tuple[tuple[str, int], ...]:
    """The bands, each named by its lowest and highest score on the scale, with their counts."""
    return tuple(("–".join(_bounds(n, scale, words)), count) for n, count in enumerate(bands))


def _bounds(band: int, scale: Scale, words: Words) -> tuple[str, str]:
    if scale == "percent":
        return str(10 * band + 1), str(10 * band + 10)
    step = 2 if scale == "five" else 1
    return words.decimal(band / step + 0.1), words.compact((band + 1) / step)


def _edges(bands: int, scale: Scale, words: Words) -> tuple[str, ...]:
    """The edges of the bands on the scale, from 0 to the highest score."""
    step = {"ten": 1.0, "percent": 10.0, "five": 0.5}[scale]
    return tuple(words.compact(step * n) for n in range(bands + 1))


def text_histogram(bands: Sequence[int], scale: Scale, words: Words) -> str:
    """The histogram of scores in block characters, and below it in numbers."""
    most = max(bands) or 1
    bars = " ".join(_BLOCKS[max(0, round(count / most * len(_BLOCKS)) - 1)] if count else "·" for count in bands)
    low, high = _bounds(0, scale, words)[0], _bounds(len(bands) - 1, scale, words)[1]
    return f"```\n{bars}\n{low}{high.rjust(len(bars) - len(low))}\n```\n{bands_text(bands, scale, words)}"


def histogram(ledger: Ledger, name: str, scale: Scale, words: Words) -> Chart:
    """The histogram of a member's scores."""
    about = words("ratings-summary", count=ledger.total, mean=words.score(ledger.mean, scale))
    columns = Columns(
        words("histogram-panel"), _bands(ledger.bands, scale, words), _edges(len(ledger.bands), scale, words)
    )
    return Chart(words("ratings-title", name=name), about, ((columns,),))


def taste_chart(taste: Taste, name: str, scale: Scale, words: Words) -> Chart:
    """What a member likes, compared with the others."""
    others = words("profile-others-here" if taste.here else "profile-others-world")
    tags = tuple(
        Bar(
            words.named(share.name),
            words.share(share.mine),
            share.mine,
            mark=share.others,
            mark_value=None if share.others is None else words.share(share.others),
        )
        for share in taste.tags
    )
    most = max((count for _, count in taste.countries), default=1)
    countries = tuple(Bar(words.country(code), str(count), count / most) for code, count in taste.countries)
    decades = tuple((_decade_label(words("decade", year=str(year)), year), count) for year, count in taste.decades)
    rows: list[tuple[Panel, ...]] = [(Totals(_totals(taste.total, taste.mean, taste.watched, scale, words)),)]
    if tags:
        rows.append((Bars(words("profile-tags"), tags, others if tags[0].mark is not None else None),))
    if countries or decades:
        rows.append((Bars(words("profile-countries"), countries), Columns(words("profile-decades"), decades)))
    if contrary := taste.contrary:
        others_mean = contrary.others.mean
        bar = _bar(contrary.drama, contrary.mine, scale, words)
        bar = replace(bar, mark=others_mean / 100, mark_value=words.score(others_mean, scale))
        rows.append((Bars(words("profile-against"), (bar,), others),))
    return Chart(words("profile-title", name=name), "", tuple(rows))


def taste_card(taste: Taste, name: str, scale: Scale, words: Words, picture: Picture | None) -> ui.LayoutView:
    """What a member likes, in numbers, with its picture."""
    tags = (_share(share, words) for share in taste.tags)
    countries = (f"{words.country(code)} {count}" for code, count in taste.countries)
    decades = (f"{words('decade', year=str(year))} {count}" for year, count in taste.decades if count)
    summary = words("ratings-summary", count=taste.total, mean=words.score(taste.mean, scale)) if taste.total else None
    numbers = [
        parts.line(summary, _watched(taste.watched, words)),
        _named("profile-tags", tags, words),
        _named("profile-countries", countries, words),
        _named("profile-decades", decades, words),
    ]
    contrary = taste.contrary
    told = contrary and words(
        "profile-contrary", title=parts.safe(contrary.drama.title), mine=words.score(contrary.mine, scale),
        others=words.score(contrary.others.mean, scale), count=contrary.others.count, name=parts.safe(name),
    )  # fmt: skip
    head = f"### {words('profile-title', name=parts.safe(name))}"
    return parts.card(
        *picture_or_text(head, _small_print(numbers), picture, words), ui.TextDisplay(f"-# {told}") if told else None
    )


def club_chart(club: Club, scale: Scale, words: Words) -> Chart:
    """What a server likes and disputes."""
    # With the counts: the order is by weighted mean, and a 10 from one below a 9 from many would look wrong.
    loved = tuple(
        replace(_bar(drama, average.mean, scale, words), value=parts.average(average, scale, words))
        for drama, average in club.loved
    )
    disputed = tuple(
        Bar(
            one.drama.title,
            _range(one.low, one.high, scale, words),
            one.high / 100,
            parts.native(one.drama),
            start=one.low / 100,
        )
        for one in club.disputed
    )
    rows: list[tuple[Panel, ...]] = [(Bars(words("club-loved"), loved),)]
    if disputed:
        rows.append((Bars(words("club-disputed"), disputed),))
    rows.append((Columns(words("club-months"), _month_columns(club.months, words)),))
    title = words("club-title", server=club.name) if club.name else words("club-title-here")
    return Chart(title, _about(club, scale, words), tuple(rows))


def club_card(club: Club, owner: int, scale: Scale, words: Words, picture: Picture | None) -> ui.LayoutView:
    """What a server likes and disputes, in numbers, with its picture; a menu opens the cards."""
    head = f"### {parts.of_server('club-title', club.name, words)}"
    loved = [f"{parts.safe(drama.title)} {parts.average(average, scale, words)}" for drama, average in club.loved]
    disputed = [
        parts.safe(one.drama.title)
        + " "
        + words("club-dispute", low=words.score(one.low, scale), high=words.score(one.high, scale), count=one.count)
        for one in club.disputed
    ]
    numbers = [
        _about(club, scale, words),
        _named("club-loved", loved, words),
        _named("club-disputed", disputed, words),
        _named("club-months", _month_texts(club.months, words), words),
    ]
    best = club.matchmaker
    # A mention shows the name each reader knows the member by; the bot's messages ping nobody.
    told = words("club-matchmaker", member=f"<@{best.member}>", count=best.titles) if best else None
    dramas = [*(drama for drama, _ in club.loved), *(one.drama for one in club.disputed)]
    return parts.card(
        *picture_or_text(head, _small_print(numbers), picture, words),
        ui.TextDisplay(told or f"-# {words('club-matchmaker-none')}"),
        parts.open_menu(dramas, owner, words),
    )


def year_chart(recap: Recap, name: str, scale: Scale, words: Words) -> Chart:
    """A member's year."""
    rows: list[tuple[Panel, ...]] = [(Totals(_totals(recap.total, recap.mean, recap.watched, scale, words)),)]
    if recap.best:
        bars = tuple(_bar(drama, score, scale, words) for drama, score in recap.best)
        rows.append((Bars(words("year-best"), bars),))
    if recap.total:
        rows.append((Columns(words("year-months"), _month_columns(recap.months, words)),))
    return Chart(words("year-title", name=name, year=str(recap.year)), _mostly(recap, words) or "", tuple(rows))


def year_card(
    recap: Recap, owner: int, name: str, scale: Scale, words: Words, picture: Picture | None
) -> ui.LayoutView:
    """A member's year, in numbers, with its picture; a menu opens the cards of its best titles."""
    mostly = _mostly(recap, words)
    summary = words("ratings-summary", count=recap.total, mean=words.score(recap.mean, scale)) if recap.total else None
    best = [f"{parts.safe(drama.title)} {words.score(score, scale)}" for drama, score in recap.best]
    numbers = [
        parts.line(summary, _watched(recap.watched, words)),
        _named("year-best", best, words),
        mostly and parts.safe(mostly),
        _named("year-months", _month_texts(recap.months, words), words),
    ]
    head = f"### {words('year-title', name=parts.safe(name), year=str(recap.year))}"
    menu = parts.open_menu((drama for drama, _ in recap.best), owner, words)
    return parts.card(*picture_or_text(head, _small_print(numbers), picture, words), menu)


def _share(share: Share, words: Words) -> str:
    tag, mine = parts.safe(words.named(share.name)), round(100 * share.mine)
    if share.others is None:
        return words("profile-tag", tag=tag, mine=mine)
    return words("profile-tag-beside", tag=tag, mine=mine, others=round(100 * share.others))


def _named(key: str, rows: Iterable[str], words: Words) -> str | None:
    """ "From where Korea 7 · Japan 2"; None where there is nothing to tell."""
    text = parts.line(*rows)
    return f"**{words(key)}** {text}" if text else None


def _small_print(rows: Iterable[str | None]) -> str:
    return "\n".join(f"-# {row}" for row in rows if row)


def _about(club: Club, scale: Scale, words: Words) -> str:
    return words("club-about", ratings=club.ratings, members=club.members, mean=words.score(club.mean, scale))


def _mostly(recap: Recap, words: Words) -> str | None:
    names = [*map(words.named, recap.tags), *([words.country(recap.country)] if recap.country else [])]
    return words("year-most", names=" · ".join(names)) if names else None


def _totals(total: int, mean: float, watched: Watched, scale: Scale, words: Words) -> tuple[tuple[str, str], ...]:
    """What a member did, as large numbers with what they count, without those that are 0."""
    hours = _hours(watched)
    # Five stars are too wide beside three other numbers, and too coarse for a mean.
    average = f"{words.decimal(mean / 20)} / 5" if scale == "five" else words.score(mean, scale)
    rows = (
        (total, words.number(total), words("titles-rated", count=total)),
        (total, average, words("mean-score")),
        (watched.titles, words.number(watched.titles), words("titles-watched", count=watched.titles)),
        (hours, words.number(hours), words("hours-watched", count=hours)),
    )
    return tuple((value, name) for count, value, name in rows if count)


def _watched(watched: Watched, words: Words) -> str | None:
    return words("profile-watched", titles=watched.titles, hours=_hours(watched)) if watched.minutes else None


def _hours(watched: Watched) -> int:
    return -(-watched.minutes // 60)


def _bar(drama: Drama, score: float, scale: Scale, words: Words) -> Bar:
    return Bar(drama.title, words.score(score, scale), score / 100, parts.native(drama))


def _decade_label(decade: str, year: int) -> str:
    """The label of a decade below its column: its first year where its name is too long."""
    return decade if len(decade) <= _LONGEST_DECADE else str(year)


def _range(low: int, high: int, scale: Scale, words: Words) -> str:
    return f"{words.score(low, scale)} – {words.score(high, scale)}"


def _month_texts(months: Iterable[tuple[date, int]], words: Words) -> Iterable[str]:
    return (f"{month} {count}" for month, count in _months(months, words) if count)


def _month_columns(months: Iterable[tuple[date, int]], words: Words) -> tuple[tuple[str, int], ...]:
    """The months and their counts as columns; without the word all months begin with in Vietnamese."""
    return tuple((month.split()[-1], count) for month, count in _months(months, words))


def _months(months: Iterable[tuple[date, int]], words: Words) -> tuple[tuple[str, int], ...]:
    return tuple((words.short_month(day), count) for day, count in months)
