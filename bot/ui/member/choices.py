"""The cards of settings: what is chosen, with a menu or a button for each thing that can be."""

from collections.abc import Iterable, Mapping, Sequence
from typing import get_args

from discord import ButtonStyle, SelectOption, ui

from bot.core.member.alerts import Where
from bot.core.member.asker import Settings
from bot.core.member.choices import MemberChoices, NameOrder, ServerChoices, TitleLanguage
from bot.core.regions import flag
from bot.core.scores import Scale
from bot.core.vocabulary import Vocabulary
from bot.ui.drama.watch import OFFERED
from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.limits import OPTION_LABEL, OPTIONS, cut
from bot.ui.frame.text import Words
from bot.ui.server.alerts import channel_menu

# What a menu says where nothing is chosen; Discord takes no empty value.
_NONE = "-"
_EXAMPLE = 85


def my_card(
    chosen: MemberChoices,
    settings: Settings,
    owner: int,
    words: Words,
    languages: Mapping[str, str],
    services: Sequence[str],
    vocabulary: Vocabulary,
    told: Where,
    places: Sequence[Where],
) -> ui.LayoutView:
    """A member's settings. `settings` are those in effect where they are; `languages` and `services` are all there are,
    the most useful first; `told` is where they are told of new episodes, `places` where they can be."""
    who = write_member(owner)
    avoid = words.listed(
        f"||{parts.safe(words.named(tag))}||" if vocabulary.spoils(tag) else parts.safe(words.named(tag))
        for tag in chosen.avoid
    )
    head = f"### {words('settings-mine')}\n-# {words('settings-mine-about')}"
    rows = "\n".join(
        (
            _region_line(settings.region, words),
            _row("services", words.listed(map(parts.safe, settings.services)) or words("services-all"), words),
            _row("avoid", avoid or words("avoid-nothing"), words),
        )
    )
    alerts = [(one, words(f"alerts-to-{one}")) for one in places]
    return parts.card(
        ui.TextDisplay(head),
        ui.TextDisplay(rows),
        ui.Separator(),
        _regions("mine", who, chosen.region, words),
        *_services("mine", who, chosen.services, services, words),
        _languages("mine", who, chosen.language, words, languages),
        ui.TextDisplay(f"-# {words('language-mine-about')}"),
        _titles("mine", who, chosen.titles, words),
        _names("mine", who, chosen.names, words),
        _scales("mine", who, chosen.scale, words),
        _menu("mine", who, "alerts", alerts, told, words("alerts-to-off"), words),
        ui.ActionRow(
            _toggle("mine", who, "private", settings.private, words),
            parts.button(words("set-avoid"), write_id("ask", who, "mine", "avoid")),
            parts.button(words("region-other"), write_id("ask", who, "mine", "region")),
        ),
    )


def server_card(
    chosen: ServerChoices,
    server: str,
    owner: int,
    words: Words,
    languages: Mapping[str, str],
    services: Sequence[str],
    channel: int | None,
) -> ui.LayoutView:
    """The settings of a server, see `my_card`; `channel` is where it is told of new episodes."""
    who = write_member(owner)
    head = f"### {words('settings-theirs', server=parts.safe(server))}\n-# {words('settings-theirs-about')}"
    rows = "\n".join(
        (
            _region_line(chosen.region, words),
            _row("services", words.listed(map(parts.safe, chosen.services)) or words("services-all"), words),
            _row("adult-apart", words("adult-apart" if chosen.adult_apart else "adult-anywhere"), words),
        )
    )
    return parts.card(
        ui.TextDisplay(head),
        ui.TextDisplay(rows),
        ui.Separator(),
        _regions("theirs", who, chosen.region, words),
        *_services("theirs", who, chosen.services, services, words),
        _languages("theirs", who, chosen.language, words, languages),
        ui.TextDisplay(f"-# {words('language-theirs-about')}"),
        _titles("theirs", who, chosen.titles, words),
        _names("theirs", who, chosen.names, words),
        _scales("theirs", who, chosen.scale, words),
        ui.ActionRow(channel_menu(write_id("theirs", who, "alerts", ""), channel, words)),
        ui.ActionRow(
            _toggle("theirs", who, "private", bool(chosen.private), words),
            _toggle("theirs", who, "adult_apart", chosen.adult_apart, words),
            parts.button(words("region-other"), write_id("ask", who, "theirs", "region")),
        ),
    )


def _row(what: str, text: str, words: Words) -> str:
    return f"**{words(f'settings-{what}')}** {text}"


def _region_line(region: str | None, words: Words) -> str:
    return _row("region", f"{flag(region)} {words.region(region)}" if region else words("region-unset"), words)


def _regions(whose: str, who: str, chosen: str | None, words: Words) -> ui.ActionRow:
    first = (chosen,) if chosen else ()
    codes = list(dict.fromkeys((*first, *OFFERED)))[: OPTIONS - 1]
    options = [(code, words.region(code)) for code in sorted(codes, key=words.region)]
    row = _menu(whose, who, "region", options, chosen, "", words)
    (menu,) = (item for item in row.children if isinstance(item, ui.Select))
    for option in menu.options[1:]:
        option.emoji = flag(option.value)  # type: ignore[assignment]
    return row


def _services(whose: str, who: str, chosen: Sequence[str], known: Sequence[str], words: Words) -> list[ui.ActionRow]:
    """The menu of services, the chosen ones among them, and a second one for those that do not fit."""
    names = list(dict.fromkeys((*chosen, *known)))
    menus = {"services": names[:OPTIONS], "services-more": names[OPTIONS : 2 * OPTIONS]}
    rows: list[ui.ActionRow] = []
    for what, offered in menus.items():
        options = [
            SelectOption(label=name, value=name, default=name in chosen) for name in sorted(offered, key=str.casefold)
        ]
        menu = ui.Select[ui.LayoutView](
            custom_id=write_id(whose, who, what, ""),
            placeholder=words(f"set-{what}"),
            options=options,
            min_values=0,
            max_values=len(options),
        )
        rows += [ui.ActionRow(menu)] if options else []
    return rows


def _languages(whose: str, who: str, chosen: str | None, words: Words, languages: Mapping[str, str]) -> ui.ActionRow:
    usual = words("language-as-discord" if whose == "mine" else "language-as-server")
    return _menu(whose, who, "language", languages.items(), chosen, usual, words)


def _titles(whose: str, who: str, chosen: str | None, words: Words) -> ui.ActionRow:
    options = [(one, words(f"titles-{one}")) for one in get_args(TitleLanguage)]
    return _menu(whose, who, "titles", options, chosen, "", words)


def _names(whose: str, who: str, chosen: str | None, words: Words) -> ui.ActionRow:
    options = [(order, words(f"names-{order}")) for order in get_args(NameOrder)]
    return _menu(whose, who, "names", options, chosen, "", words)


def _scales(whose: str, who: str, chosen: str | None, words: Words) -> ui.ActionRow:
    options = [(scale, words(f"scale-{scale}", example=words.score(_EXAMPLE, scale))) for scale in get_args(Scale)]
    return _menu(whose, who, "scale", options, chosen, "", words)


def _menu(
    whose: str,
    who: str,
    what: str,
    options: Iterable[tuple[str, str]],
    chosen: str | None,
    usual: str,
    words: Words,
) -> ui.ActionRow:
    """A menu to choose one value, or none: its first option, labelled `usual`."""
    first = SelectOption(label=cut(usual or words(f"{what}-unset"), OPTION_LABEL), value=_NONE)
    rest = [
        SelectOption(label=cut(label, OPTION_LABEL), value=value, default=value == chosen) for value, label in options
    ]
    menu = write_id(whose, who, what, "")
    return ui.ActionRow(ui.Select(custom_id=menu, placeholder=words(f"set-{what}"), options=[first, *rest]))


def _toggle(whose: str, who: str, what: str, on: bool, words: Words) -> ui.Button:
    """A button that switches a setting; its label says to what."""
    label = words(f"{what.replace('_', '-')}-{'off' if on else 'on'}")
    style = ButtonStyle.primary if on else ButtonStyle.secondary
    return parts.button(label, write_id(whose, who, what, "no" if on else "yes"), style=style)
