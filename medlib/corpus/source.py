"""What is known of a data set; each entry of the catalogue is one."""

from dataclasses import dataclass, field

from medlib.corpus.layouts import Layout

GITHUB = "https://raw.githubusercontent.com"


@dataclass(frozen=True)
class Source:
    """A data set: files below MEDLIB_DATA with their layouts, and what to know about it."""

    title: str
    license: str
    citation: str
    files: dict[str, Layout]
    test_split: str = ""
    downloads: dict[str, tuple[str, str]] = field(default_factory=dict)  # {file: (url, sha256)}
    hub_id: str = ""
    hub_files: dict[str, Layout] = field(default_factory=dict)  # {pattern in the hub: layout}
    revision: str = ""  # of the hub's data set
    expected: dict[str, int] = field(default_factory=dict)  # {official split, or "all": records}
    defects: str = ""
    topics_cross_specialties: bool = False  # one condition stands under several specialties
