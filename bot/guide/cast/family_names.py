"""Names that the catalogue writes with the family name first: in the other order, and shortened as fans do."""

import re

_ROMAJI = re.compile(
    r"(?:(?:[kgsztdnhbpmyrwjf]|[kgnhbpmr]y|sh|ch|ts|kk|tt|ss|pp)?[aeiou]|n|h(?![aeiou]))+", re.IGNORECASE
)

# A mora, one beat of Japanese.
_MORA = re.compile("(?:[kgnhbpmr]y|sh|ch|ts|[kgsztdnhbpmyrwjf])?[aeiou]|n")
_CLIPPED = 2


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_KOREAN = _names(
    "ahn an bae baek ban bang bong byun cha chae chang cheon cho choi choo chun chung do eom eun gang gil go gong "
    "goo gu gwak ha ham han heo hong huh hur hwang hyun im jang jeon jeong ji jin jo joo ju jun jung kam kang kil "
    "kim ko kong koo kook ku kwak kwon lee lim ma maeng min moon myung na nam noh oh ok pae paik park pyo pyun ra "
    "ryoo ryu seo seok seol seong shim shin sim sin so sohn son song suh sul sung tak uhm um wang wi won woo yang "
    "yeo yeom yim yoo yoon yu yum yun "
)
_CHINESE = _names(
    "ai bai ban bao bi bian bo cai cao cen chai chan chang chao chen cheng cheung chi chiang chin chiu cho chou "
    "chow choi chu chung cui dai deng di ding dong dou du duan fan fang fei feng fong fu fung gan gao ge geng "
    "gong gu guan guo han hao he heung ho hong hou hsieh hsu hu hua huang hui hung huo hwang ip ji jia jian jiang "
    "jiao jin jing ju kang kao ke keung ko kong kuo kwan kwok kwong lai lam lan lau law lee lei leung li lian "
    "liang liao lin ling liu lo long lou lu lui luk lun luo lv ma mao mei meng mi miao mo mok mu ng ni nie ning "
    "niu ou ouyang pan pang pei peng ping pu qi qian qiao qin qiu qu quan ren rong ruan sha shao she shen sheng "
    "shi shu shum situ siu so song su sun sung szeto tai tam tan tang tao teng tian tong tsai tsang tse tseng "
    "tsui tu wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yam yan yang yao ye "
    "yeh yeung yi yin ying yip yiu you yu yuan yue yun yung zeng zha zhan zhang zhao zheng zhong zhou zhu zhuang "
    "zhuo zong zou zu zuo "
)
_FAMILIES = {"KR": _KOREAN, "CN": _CHINESE, "TW": _CHINESE, "HK": _CHINESE, "SG": _CHINESE}
_MOST_PARTS = 3


def given_first(name: str, country: str | None) -> str:
    """The name with the family name last; unchanged where it is not clear which part that is, as in stage names and
    names of other countries."""
    family, *given = name.split()[: _MOST_PARTS + 1] or [""]
    if not given or len(given) >= _MOST_PARTS:
        return name
    if country == "JP":
        if len(given) > 1 or not all(_ROMAJI.fullmatch(part) for part in (family, *given)):
            return name
    elif family.casefold() not in _FAMILIES.get(country or "", ()):
        return name
    return " ".join((*given, family))


def clipped(name: str) -> str | None:
    """What fans shorten a Japanese name to, two morae of either part: Kimutaku for Kimura Takuya. None for a name that
    does not have two parts, or is as short already."""
    family, *given = name.casefold().split() or [""]
    if len(given) != 1 or not all(map(_ROMAJI.fullmatch, (family, *given))):
        return None
    short = "".join(beat for part in (family, *given) for beat in _MORA.findall(part)[:_CLIPPED])
    return short.capitalize() if short != "".join((family, *given)) else None
